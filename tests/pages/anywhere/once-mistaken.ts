import type { ClientPage } from './client-page';

/** The least of boxes that were once missed, or not held by what publishes them. */
export const onceMissed: readonly ClientPage[] = [
  {
    client: 'SMF in German',
    path: '/index.php?topic=12.0',
    html: `<h3>Schnellantwort</h3><form action="/index.php?board=1;action=post2" name="postmodify"><textarea name="message" data-box></textarea><input type="submit" value="Schreiben" name="post" data-publish><input type="submit" name="preview" value="Vorschau"></form>`,
  },
  {
    client: 'FluxBB',
    path: '/viewtopic.php?id=12',
    html: `<h2>Quick reply</h2><form id="quickpostform" action="post.php?tid=12"><fieldset><legend>Write your message and submit</legend><textarea name="req_message" data-box></textarea></fieldset><input type="submit" value="Submit" data-publish><input type="submit" name="preview" value="Preview"></form>`,
  },
  {
    client: 'Wafrn',
    path: '/dashboard',
    html: `<div role="dialog"><form><label for="t">Woot text</label><textarea id="t" placeholder="Start writing..." data-box></textarea></form><button data-publish>Publish woot</button></div>`,
  },
  {
    client: 'Movim',
    path: '/compose',
    html: `<div id="publish"><form><textarea name="content" data-box></textarea></form><button data-publish><i class="material-symbols">send</i><span>Publish</span></button></div>`,
  },
  {
    client: 'Movim in French',
    path: '/compose',
    html: `<div id="publish"><form><textarea name="content" data-box></textarea></form><button data-publish><i class="material-symbols">send</i><span>Publier</span></button></div>`,
  },
  {
    client: 'Whalebird',
    path: '/',
    html: `<div class="compose"><form><textarea placeholder="What’s on your mind?" data-box></textarea><button title="Emoji"><svg></svg></button></form><button type="button" title="Post" data-publish><svg></svg></button></div>`,
  },
  {
    client: 'GNU social',
    path: '/anna/all',
    html: `<form action="/notice/new"><label for="n">What’s up, anna?</label><textarea id="n" name="status_textarea" data-box></textarea><label for="to">To:</label><select id="to"><option value="public:everyone" selected>Everyone</option></select><input type="submit" value="Send" data-publish></form>`,
  },
  {
    client: 'Postiz',
    path: '/launches',
    html: `<div><div contenteditable="true" data-box></div><button>Save as draft</button><button data-publish>Add to calendar</button></div>`,
  },
  {
    client: 'Buffer-like queue',
    path: '/',
    html: `<div><textarea data-box></textarea><button>Save draft</button><button data-publish>Add to queue</button></div>`,
  },
  {
    client: 'TOKIMEKI',
    path: '/',
    html: `<div><button data-publish>投稿する</button><div><div><div contenteditable="true" data-box></div></div><p class="publish-length">300</p></div></div>`,
  },
  {
    client: 'Jumble in Japanese',
    path: '/',
    html: `<div role="dialog"><div contenteditable="true" data-box></div><button title="投稿設定"><svg></svg></button><button>キャンセル</button><button data-publish>投稿</button></div>`,
  },
  {
    client: 'Jumble in Russian',
    path: '/',
    html: `<div role="dialog"><div contenteditable="true" data-box></div><button title="Настройки публикации"><svg></svg></button><button data-publish>Опубликовать</button></div>`,
  },
  {
    client: 'Known',
    path: '/status/edit',
    html: `<form><textarea name="body" data-box></textarea><a href="#">Reply to a site</a><input type="button" value="Cancel"><input type="submit" value="Publish" data-publish></form>`,
  },
  {
    client: 'the same button above and below',
    path: '/',
    html: `<div role="dialog"><button data-publish>Post</button><textarea placeholder="What’s up?" data-box></textarea><button data-publish>Post</button></div>`,
  },
  {
    client: 'PeepSo in Swedish',
    path: '/',
    html: `<div class="ps-postbox"><textarea placeholder="Säg vad du har på hjärtat..." data-box></textarea><button class="ps-button-cancel">Avbryt</button><button class="postbox-submit" data-publish>Inlägg</button></div>`,
  },
  {
    client: 'Misskey in Indonesian',
    path: '/',
    html: `<div role="dialog"><button class="submit" data-publish>Catat<i class="ti ti-send"></i></button><textarea placeholder="Apa yang sedang terjadi?" data-box></textarea></div>`,
  },
  {
    client: 'a post over the preview of a link about reports',
    path: '/',
    html: `<div role="dialog"><h2>Create post</h2><textarea placeholder="What’s on your mind?" data-box></textarea><article><h3>Report a crime online</h3></article><button type="button" data-publish>Post</button></div>`,
  },
  {
    client: 'the first of some steps in German',
    path: '/',
    html: `<div role="dialog"><textarea placeholder="Was gibt es Neues?" data-box></textarea><button type="button" class="btn submit">Weiter</button></div>`,
  },
];

/** The least of boxes that were once taken for posts. */
export const onceTaken: readonly ClientPage[] = [
  {
    client: 'a contact form on a blog in Italian',
    path: '/blog/un-articolo/',
    html: `<section id="contatti"><h3>Contattaci</h3><form action="/invia"><input type="email" name="email"><textarea name="testo"></textarea><button type="submit">Invia</button></form></section>`,
  },
  {
    client: 'settings of comments in German',
    path: '/wp-admin/options-discussion.php',
    html: `<h1>Diskussion-Einstellungen</h1><form action="options.php"><label for="k">Wenn ein Kommentar eines dieser Wörter enthält</label><textarea name="moderation_keys" id="k"></textarea><input type="submit" value="Änderungen speichern"></form>`,
  },
  {
    client: 'settings of comments',
    path: '/wp-admin/options-discussion.php',
    html: `<h1>Discussion Settings</h1><form action="options.php"><label for="k">When a comment contains any of these words</label><textarea name="moderation_keys" id="k"></textarea><input type="submit" value="Save Changes"></form>`,
  },
  {
    client: 'a report in Spanish',
    path: '/posts/12',
    html: `<div role="dialog"><h2>Denunciar publicación</h2><form><textarea name="reason"></textarea><button type="submit">Enviar denuncia</button></form></div>`,
  },
  {
    client: 'a report',
    path: '/posts/12',
    html: `<div role="dialog"><h2>Report this post</h2><form><textarea name="reason" placeholder="Tell us why"></textarea><button type="submit">Send</button></form></div>`,
  },
  {
    client: 'a checkout',
    path: '/checkout/',
    html: `<form class="woocommerce-checkout"><label for="order_comments">Order notes</label><textarea name="order_comments" id="order_comments"></textarea><button type="submit" id="place_order">Place order</button></form>`,
  },
  {
    client: 'a job application in Russian',
    path: '/vacancies/12',
    html: `<form action="/vacancies/12/respond"><h3>Откликнуться на вакансию</h3><textarea placeholder="Напишите сопроводительное письмо"></textarea><button>Отправить отклик</button></form>`,
  },
  {
    client: 'a picture’s description',
    path: '/home',
    html: `<div role="dialog"><h2>Describe the picture</h2><textarea placeholder="What would you tell someone who can't see this?"></textarea><button>Apply</button></div>`,
  },
];
