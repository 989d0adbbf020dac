import type { ClientPage } from './client-page';

/** Boxes for comments and answers, after the sources of engines that many sites run and of small sites in many languages. */
export const comments: readonly ClientPage[] = [
  {
    client: 'HumHub post',
    path: '/s/welcome',
    html: `<div class="panel"><div class="panel-body" id="contentFormBody"><form action="/s/welcome/post/post" method="POST"><div class="humhub-ui-richtext" id="contentForm_message"><div class="ProsemirrorEditor"><div class="ProseMirror-menubar"><div class="ProseMirror-icon" title="Strong" role="button"></div></div><div class="ProseMirror" contenteditable="true" data-box><p data-placeholder="What's on your mind?"></p></div></div></div><textarea name="Post[message]" hidden></textarea>
      <div class="contentForm_options"><div class="btn_container"><button id="post_submit_button" data-action-click="submit" data-action-submit class="btn btn-info" data-publish>Submit</button><span class="btn btn-default fileinput-button"><i class="fa fa-cloud-upload"></i><input type="file" multiple></span><ul><li class="dropdown"><a class="dropdown-toggle" href="#" aria-label="Toggle post menu" aria-haspopup="true"><i class="fa fa-cogs"></i></a></li></ul></div></div></form></div></div>`,
  },
  {
    client: 'Elgg',
    path: '/thewire/all',
    html: `<form class="elgg-form elgg-form-thewire-add" action="/action/thewire/add" method="post"><fieldset><textarea id="thewire-textarea" name="body" class="mtm" data-box></textarea><div id="thewire-characters-remaining"><span>140</span> characters remaining</div><div class="mts"><input type="submit" value="Post" id="thewire-submit-button" class="elgg-button elgg-button-submit" data-publish></div></fieldset></form>`,
  },
  {
    client: 'Ghost comments',
    path: '/an-article/',
    html: `<div id="ghost-comments-root"><section data-testid="content-box"><form data-testid="form"><div class="w-full rounded-lg" data-testid="form-editor"><div><div class="ProseMirror" contenteditable="true" translate="no" data-box><p data-placeholder="Start the conversation" class="is-editor-empty"></p></div></div></div><div class="absolute"><button type="button">Cancel</button><button data-testid="submit-form-button" type="button" disabled data-publish><span>Add comment</span></button></div></form>
      <div data-testid="comment-component"><p>Nice</p><button data-testid="like-button">1</button><button data-testid="reply-button">Reply</button></div></section></div>`,
  },
  {
    client: 'Fider',
    path: '/posts/3/dark-mode',
    html: `<div class="c-comment-input hstack"><div class="flex-grow bg-gray-50"><form autocomplete="off" class="c-form"><div class="mb-1">Anna</div><div class="fider-tiptap"><div class="fider-tiptap-toolbar"><button type="button" class="c-toolbar-button"><svg></svg></button></div><div><div class="ProseMirror" contenteditable="true" role="textbox" data-box><p data-placeholder="Leave a comment"></p></div></div></div><div class="c-multi-image-uploader"><input type="file"></div><button type="button" class="c-button c-button--primary" data-publish>Submit</button></form></div></div>`,
  },
  {
    client: 'Remark42',
    path: '/an-article/',
    html: `<div id="remark42"><form aria-label="New comment" class="comment-form_root"><div data-testid="markdown-toolbar"><markdown-toolbar><md-bold class="btn" title="Add bold text" aria-label="Add bold text" tabindex="0" role="button"></md-bold></markdown-toolbar></div><div class="comment-form_fieldWrapper"><text-expander><textarea id="textarea_0" placeholder="Your comment here" dir="auto" data-box></textarea></text-expander></div>
      <div class="comment-form_actions"><div><button class="button secondary">Preview</button><button class="button primary" type="submit" data-publish>Send</button></div><div>Styling with <a href="https://a.example">Markdown</a> is supported. Subscribe by <a href="/rss">RSS</a></div></div></form></div>`,
  },
  {
    client: 'Memos',
    path: '/',
    html: `<div class="group relative w-full flex flex-col bg-card"><div class="w-full"></div><div class="flex flex-col"><textarea class="w-full h-full resize-none" rows="1" placeholder="Any thoughts..." data-box></textarea></div><div class="w-full flex"><div aria-hidden="true"><button><svg></svg></button></div><div><button type="button" aria-haspopup="menu" aria-expanded="false"><svg></svg></button></div><div class="flex"><button type="button" aria-haspopup="menu">Public</button><button title="Save" class="w-[43px]" data-publish><svg class="icon" aria-hidden="true"><path></path></svg></button></div></div></div>`,
  },
  {
    client: 'Artalk',
    path: '/an-article.html',
    html: `<div class="artalk"><div class="atk-main-editor"><div class="atk-header"><input name="name" class="atk-name" type="text" placeholder="Nickname" required><input name="email" class="atk-email" type="email" placeholder="Email" required><input name="link" class="atk-link" type="url" placeholder="Website"></div><div class="atk-textarea-wrap"><textarea class="atk-textarea" placeholder="Leave a comment" data-box></textarea></div>
      <div class="atk-bottom"><div class="atk-item"><span class="atk-plug-btn">Emoji</span><span class="atk-plug-btn">Preview</span></div><div class="atk-item"><button type="button" class="atk-send-btn" data-publish>Send</button></div></div></div></div>`,
  },
  {
    client: 'Waline in Chinese',
    path: '/2026/an-article/',
    html: `<div data-waline><div class="wl-comment"><div class="wl-panel"><div class="wl-header item3"><div class="wl-header-item"><label for="wl-nick">昵称</label><input id="wl-nick" class="wl-input wl-nick" name="nick" type="text"></div><div><label for="wl-mail">邮箱</label><input id="wl-mail" name="mail" type="email"></div></div><textarea id="wl-edit" class="wl-editor" placeholder="请留言。(填写邮箱可在被回复时收到邮件提醒)" data-box></textarea>
      <div class="wl-footer"><div class="wl-actions"><button type="button" class="wl-action" title="表情"></button><button type="button" class="wl-action" title="预览"></button></div><div class="wl-info"><div class="wl-text-number">0 字</div><button type="button" class="wl-btn">登录</button><button type="submit" class="primary wl-btn" title="Cmd|Ctrl + Enter" data-publish>提交</button></div></div></div></div></div>`,
  },
  {
    client: 'Isso',
    path: '/an-article',
    html: `<section id="isso-thread"><h4 class="isso-thread-heading">3 Comments</h4><div class="isso-postbox"><div class="isso-form-wrapper"><div class="isso-textarea-wrapper"><textarea class="isso-textarea" rows="5" placeholder="Type Comment Here (at least 3 chars)" data-box></textarea></div><section class="isso-auth-section"><p class="isso-input-wrapper"><label>Name (optional)<input type="text" name="author" placeholder="John Doe"></label></p>
      <p><label>E-mail (optional)<input type="email" name="email"></label></p><p class="isso-post-action"><input type="submit" value="Submit" data-publish></p><p class="isso-post-action"><input type="button" name="preview" value="Preview"></p></section></div></div></section>`,
  },
  {
    client: 'Lemmy in French',
    path: '/post/12',
    html: `<div class="comment-form"><form class="markdown-textarea" id="markdown-form-1"><div class="row"><div class="col-12"><div class="rounded"><div class="d-flex"><button class="btn btn-link" aria-label="gras"><svg><use href="#icon-bold"></use></svg></button><button class="btn btn-link" aria-label="lien"><svg><use href="#icon-link"></use></svg></button><button type="button" class="btn"><svg><use href="#icon-image"></use></svg></button><a href="https://a.example" class="btn" title="aide au formatage"></a></div>
      <div><textarea id="markdown-textarea-1" class="form-control" required rows="2" maxlength="10000" data-box></textarea></div><label class="visually-hidden" for="markdown-textarea-1">Corps</label></div></div><div class="col-12"><button type="button" class="btn btn-secondary">Annuler</button><button type="button" class="btn btn-secondary" disabled>Aperçu</button><button type="submit" class="btn btn-secondary" disabled data-publish>Répondre</button></div></div></form></div>`,
  },
  {
    client: 'Gitea',
    path: '/anna/project/issues/3',
    html: `<div class="comment form"><div class="content"><form class="ui segment form" id="comment-form" action="/anna/project/issues/3/comments" method="post"><div class="combo-markdown-editor"><div class="ui tabular menu"><a class="active item" data-tab-for="markdown-writer">Write</a><a class="item" data-tab-for="markdown-previewer">Preview</a></div><markdown-toolbar><md-header class="markdown-toolbar-button" tabindex="0" role="button"></md-header></markdown-toolbar>
      <text-expander><textarea class="markdown-text-editor" name="content" placeholder="Leave a comment" data-box></textarea></text-expander></div><div class="text right"><button class="ui basic button" id="status-button" name="status" value="close" type="submit">Close Issue</button><button class="ui primary button" id="comment-button" data-publish>Comment</button></div></form></div></div>`,
  },
  {
    client: 'Discuz',
    path: '/forum.php?mod=viewthread&tid=12',
    html: `<div id="f_pst" class="pl bm"><form method="post" autocomplete="off" id="fastpostform" action="forum.php?mod=post&action=reply&fid=2&tid=12&replysubmit=yes"><table><tr><td class="plc"><span id="fastpostreturn"></span><div class="cl"><div id="fastposteditor"><div class="tedt"><div class="bar"><a href="javascript:;" title="粗体">B</a><a href="forum.php?mod=post&action=reply&tid=12">高级模式</a></div><div class="area"><textarea rows="6" name="message" id="fastpostmessage" class="pt" data-box></textarea></div></div></div></div>
      <p class="ptm"><button type="submit" name="replysubmit" id="fastpostsubmit" class="pn pnc vm" value="replysubmit" data-publish><strong>发表回复</strong></button></p></td></tr></table></form></div>`,
  },
  {
    client: 'Discuz on a phone',
    path: '/forum.php?mod=viewthread&tid=12&mobile=2',
    html: `<div id="post_new"></div><div class="btoolbar"><form method="post" name="fastpostform" autocomplete="off" id="fastpostform" action="forum.php?mod=post&action=reply&fid=2&tid=12&mobile=2"><input type="hidden" name="formhash" value="1"><ul><li class="li1"><a href="forum.php?mod=post&action=reply"></a></li><li class="li2"><textarea name="message" id="fastpostmessage" data-box></textarea></li><li class="li4"><input type="button" value="发送" name="replysubmit" id="fastpostsubmit" data-publish></li></ul></form></div>`,
  },
  {
    client: 'Consul in Spanish',
    path: '/debates/3',
    html: `<section id="comments"><h2>Comentarios (3)</h2><form class="new_comment" id="new_comment" action="/comments" method="post"><label for="comment-body-debate_3">Deja tu comentario</label><textarea name="comment[body]" id="comment-body-debate_3" maxlength="1000" rows="10" data-box></textarea><div><input type="submit" name="commit" value="Publicar comentario" class="button" id="publish_comment" data-publish></div></form></section>`,
  },
  {
    client: 'a reply in a dialog',
    path: '/',
    html: `<div class="ReactModalPortal"><div class="ReactModal__Content" role="dialog" aria-modal="true" tabindex="-1"><div><button><svg></svg></button></div><div><h4>Ben</h4><p>Hello</p><div class="flex"><img alt="Anna"><div class="w-full"><div><textarea class="w-full" placeholder="what's happening?" rows="2" data-box></textarea></div><div><button disabled class="bg-blue-400" data-publish>Reply</button></div></div></div></div></div></div>`,
  },
  {
    client: 'a line with a picture of sending',
    path: '/post/4',
    html: `<footer class="sticky"><div class="flex"><img alt=""><div class="flex-1 rounded"><input class="bg-transparent" placeholder="Write a reply..." type="text" data-box><button class="ml-2"><svg viewBox="0 0 24 24"><path></path></svg></button></div><button class="bg-blue-500 w-10 h-10" data-publish><svg viewBox="0 0 24 24"><path></path></svg></button></div></footer>`,
  },
  {
    client: 'a comment in German with a hidden name',
    path: '/beitrag/7',
    html: `<form><div role="group" class="input-group"><textarea data-slot="input-group-control" placeholder="Schreibe einen Kommentar..." data-box></textarea><div role="group" data-align="block-end"><button type="submit" class="rounded-full" disabled data-publish><svg class="lucide lucide-arrow-up"></svg><span class="sr-only">Kommentar senden</span></button></div></div></form>`,
  },
  {
    client: 'a line for comments in German',
    path: '/kurs/2',
    html: `<div class="comments"><ul><li>Gut</li></ul><div class="comment-input"><input type="text" placeholder="Schreibe einen Kommentar..." aria-label="Kommentar eingeben" data-box><button data-publish>Posten</button></div></div>`,
  },
  {
    client: 'events in German',
    path: '/termin/9',
    html: `<div class="card"><h3>Kommentare</h3><ul class="ev-list"><li class="empty">Noch keine Kommentare.</li></ul><form class="ev-form"><input class="input" placeholder="Schreibe einen Kommentar…" data-box><button class="btn" type="submit" data-publish>Senden</button></form></div>`,
  },
  {
    client: 'a bar for comments in German',
    path: '/thema/5',
    html: `<div class="fixed bottom-0"><div class="flex"><div class="flex-1"><div><div class="tiptap ProseMirror prose-sm" contenteditable="true" data-box><p data-placeholder="Schreibe einen Kommentar... (@mention für Erwähnungen)"></p></div></div></div><button class="inline-flex" disabled data-publish><svg class="lucide lucide-send h-4 w-4"></svg></button></div></div>`,
  },
  {
    client: 'a comment in Portuguese',
    path: '/profissional/4',
    html: `<div class="card"><h2>Dra. Ana</h2><div class="stars"><span class="star">★</span></div><textarea class="comment" placeholder="Escreva um comentário sobre o profissional" data-box></textarea><button class="submit" data-publish>Enviar</button></div>`,
  },
  {
    client: 'a feed in Portuguese',
    path: '/',
    html: `<article class="post_x1"><header><div class="author"></div><time>há 1h</time></header><div><p>Olá</p></div><form class="commentForm_x2"><strong>Deixe seu feedback</strong><textarea name="comment" placeholder="Escreva um comentário..." required data-box></textarea><footer><button type="submit" disabled data-publish>Publicar</button></footer></form><div class="commentList_x3"><div class="comment"><p>Muito bom</p><button title="Deletar comentário"><svg></svg></button><button><svg></svg>Aplaudir <span>2</span></button></div></div></article>`,
  },
  {
    client: 'a line in Portuguese with a paper plane',
    path: '/feed',
    html: `<div class="post"><div class="post-actions"><button class="action-btn"><i class="fas fa-heart"></i> Curtir</button><button class="action-btn"><i class="fas fa-comment"></i> Comentar</button><button class="action-btn"><i class="fas fa-share"></i> Compartilhar</button></div><div class="post-comments-section"><div class="comment-form"><input type="text" id="comment-input-4" placeholder="Escreva um comentário..." data-box><button data-publish><i class="fas fa-paper-plane"></i></button></div><div class="comments-list"></div></div></div>`,
  },
  {
    client: 'a comment in Chinese',
    path: '/talk/4',
    html: `<div class="box"><div class="avatar"><img alt=""></div><div class="ml-3"><div class="comment-input"><div id="textarea" contenteditable="true" data-placeholder="说点什么呢" class="comment-textarea" data-box></div></div><div class="comment-btn"><span class="emoji-btn point"><i class="iconfont icon-biaoqing"></i></span><div><button type="button" class="el-button el-button--info cancle-btn v-comment-btn"><span>取消</span></button><button type="button" class="el-button el-button--primary upload-btn v-comment-btn" data-publish><span>发送</span></button></div></div></div></div>`,
  },
];
