import type { ClientPage } from './client-page';

/** Boxes of networks' open-source clients, after their sources as read in 2026. */
export const microblogs: readonly ClientPage[] = [
  {
    client: 'Sengi',
    path: '/#/',
    html: `<app-create-status><form class="status-editor" novalidate><input name="title" type="text" autocomplete="off" placeholder="Title, Content Warning (optional)" title="title, content warning (optional)" data-title>
      <textarea name="status" class="form-control status-editor__content" rows="5" required title="content" placeholder="What's in your mind?" data-box></textarea>
      <div class="status-editor__footer"><button type="submit" title="post" class="status-editor__footer--send-button" data-publish><span>POST!</span></button><div title="number of statuses">1/1</div><div title="chars left">500</div>
      <a href class="status-editor__footer--link" title="add media"><fa-icon></fa-icon></a><a href class="status-editor__footer--link" title="Public"><fa-icon></fa-icon></a></div></form><a href>EMOJI</a><a href>CLOSE</a></app-create-status>`,
  },
  {
    client: 'Mangane',
    path: '/',
    html: `<div class="w-full"><div class="relative hidden" hidden><input type="text" id="cw-spoiler-input" placeholder="Write your warning here"></div><div><label><span style="display: none">What's on your mind?</span>
      <textarea id="compose-textarea" class="w-full" placeholder="What's on your mind?" aria-autocomplete="list" data-box></textarea></label></div><div class="flex"><div class="flex"><button type="button" title="Add media attachment"></button>
      <button type="button" title="Insert emoji" aria-expanded="false"></button><button title="Adjust post privacy" aria-expanded="false"></button><button type="button" title="Post privacy"></button></div><div class="flex"><span title="0/5000">5000</span>
      <button type="button" class="inline-flex" data-publish>Post!</button></div></div></div>`,
  },
  {
    client: 'glitch-soc',
    path: '/web/home',
    html: `<div class="compose-form"><div class="spoiler-input" aria-hidden="true" hidden><input id="glitch.composer.spoiler.input" placeholder="Write your warning here" disabled></div><div class="compose-form__autosuggest-wrapper"><div class="autosuggest-textarea">
      <label><textarea class="autosuggest-textarea__textarea" placeholder="What's on your mind?" dir="auto" data-box></textarea></label></div></div><div class="compose-form__buttons-wrapper"><button title="Attach..." aria-expanded="false"></button><button title="Adjust status privacy" aria-expanded="false"></button></div>
      <div class="compose-form__publish"><div class="compose-form__publish__button-wrapper"><button type="button" class="button side_arm" title="Publish: Followers-only" data-publish><i class="fa fa-lock"></i></button></div>
      <div class="compose-form__publish__button-wrapper"><button type="button" class="button primary" title="Publish: Public" data-publish>Toot!</button></div></div></div>`,
  },
  {
    client: 'Mbin microblog',
    path: '/microblog/newest',
    html: `<h3 hidden>Add post</h3><form name="post" method="post" action="/p/create" class="post-add"><div class="row"><markdown-toolbar for="post_body"><md-bold title="Bold" tabindex="0"></md-bold></markdown-toolbar><textarea id="post_body" name="post[body]" required data-box></textarea></div>
      <div class="row params"><label>18+<input type="checkbox" name="post[isAdult]"></label><select name="post[magazine]"><option>random</option></select></div><div class="row actions"><ul><li class="dropdown"><button type="button" class="btn btn__secondary" aria-label="Add media" title="Add media"><i class="fa-photo-film"></i></button>
      <div class="dropdown__menu"><input type="file"><input type="text" name="post[imageUrl]" placeholder="URL"></div></li><li><button type="submit" id="post_submit" name="post[submit]" class="btn btn__primary" data-publish>Add post</button></li></ul></div></form>`,
  },
  {
    client: 'BookWyrm',
    path: '/book/12/s/title',
    html: `<form class="is-flex-grow-1 submit-status" name="comment" action="/post/comment/" method="post" id="form_comment_12"><input type="hidden" name="reply_parent" value=""><label class="label" for="id_content_comment_12">Comment:</label>
      <div class="field"><textarea name="content" class="textarea save-draft" id="id_content_comment_12" placeholder="Some thoughts on the book" data-box></textarea></div><details><summary>Include spoiler alert</summary><input type="text" name="content_warning" maxlength="255" placeholder="Spoilers ahead!" hidden></details>
      <div class="field"><div class="control"><select name="privacy" aria-label="Post privacy"><option value="public" selected>Public</option><option value="unlisted">Unlisted</option><option value="followers">Followers</option><option value="direct">Private</option></select></div>
      <div class="control"><button class="button is-link" type="submit" data-publish><span class="icon icon-spinner" aria-hidden="true"></span><span>Post</span></button></div></div></form>`,
  },
  {
    client: 'Takahē',
    path: '/@anna@takahe.example/compose/',
    html: `<form action="." method="POST"><fieldset><legend>Compose</legend><div class="field"><label for="id_text">What would you like to say?</label><textarea name="text" id="id_text" cols="40" rows="10" data-box></textarea></div>
      <div class="field"><label for="id_content_warning">Content warning</label><input type="text" name="content_warning" id="id_content_warning" data-title></div><div class="field"><label for="id_visibility">Visibility</label><select name="visibility" id="id_visibility"><option value="0" selected>Public</option><option value="1">Unlisted</option><option value="3">Mentioned Only</option></select></div></fieldset>
      <div class="buttons"><span id="character-counter">500</span><button id="post-button" data-publish>Post</button></div></form>`,
  },
  {
    client: 'Friendica jot',
    path: '/network',
    html: `<div id="jot-modal" class="modal" role="dialog"><div class="modal-header"><button type="button" class="close" aria-label="Close">×</button><a href="/compose" class="btn compose-link" title="Compose new post"></a><ul role="tablist"><li class="active"><a href="#profile-jot-wrapper" id="jot-text-lnk" role="tab">Message</a></li><li><a href="#profile-jot-acl-wrapper" role="tab">Permissions</a></li></ul></div>
      <div class="modal-body"><form id="profile-jot-form" action="item" method="post"><div id="profile-jot-wrapper" aria-labelledby="jot-text-lnk" role="tabpanel"><div><input name="title" id="jot-title" type="text" placeholder="Set title" data-title></div>
      <div id="jot-text-wrap" class="dropzone"><textarea rows="8" class="profile-jot-text form-control" id="profile-jot-text" name="body" placeholder="Share" data-box></textarea></div><ul id="profile-jot-submit-wrapper"><li><button type="button" aria-label="Bold text" title="Bold text"></button></li><li><button type="button" title="Attach file"></button></li>
      <li><button class="btn btn-primary" type="submit" id="profile-jot-submit" name="submit" data-publish><i class="fa fa-paper-plane"></i> Share</button></li></ul></div><div id="jot-preview-share" role="tabpanel" aria-hidden="true" hidden><button type="submit" id="profile-jot-preview-submit" hidden>Share</button></div></form></div></div>`,
  },
  {
    client: 'Misskey in Japanese',
    path: '/',
    html: `<div class="xkpYs"><header class="xh2Yk"><div><button class="_button"><i class="ti ti-x"></i></button><button class="_button"><img class="xf9" alt=""></button></div><div><button class="_button xqv"><span><i class="ti ti-world"></i></span><span>パブリック</span></button><button class="_button"><span><i class="ti ti-rocket"></i></span></button>
      <button class="_button"><i class="ti ti-dots"></i></button><button class="_button x4pQ" disabled data-cy-open-post-form-submit data-publish><div>ノート<i class="ti ti-send"></i></div></button></div></header><div hidden><input placeholder="注釈"></div>
      <div><textarea class="xbYt" placeholder="いまどうしてる？" data-cy-post-form-text data-box></textarea></div><input placeholder="ハッシュタグ" list="hashtags" hidden><footer><button class="_button"><i class="ti ti-photo-plus"></i></button><button class="_button"><i class="ti ti-chart-arrows"></i></button><button class="_button"><i class="ti ti-mood-happy"></i></button></footer></div>`,
  },
  {
    client: 'noStrudel',
    path: '/',
    html: `<div class="chakra-portal"><section class="chakra-modal__content" role="dialog" aria-modal="true" tabindex="-1"><div class="chakra-modal__body"><textarea class="chakra-textarea" autocomplete="off" data-box></textarea><div class="css-x"><div><input type="file" accept="image/*">
      <button type="button" class="chakra-button" aria-label="Upload Image" title="Upload Image"><svg></svg></button></div><button type="button" class="chakra-button">Cancel</button><button type="submit" class="chakra-button" disabled data-publish>Post</button></div></div></section></div>`,
  },
  {
    client: 'Iris',
    path: '/',
    html: `<div class="flex flex-col gap-4 p-4"><div class="flex"><img alt=""><div class="flex-1"><textarea class="textarea" placeholder="What's on your mind?" data-box></textarea></div></div><div class="flex justify-between"><div class="flex gap-2"><label><input type="file" multiple hidden><svg></svg></label><button class="btn btn-circle"><svg></svg></button></div>
      <button class="btn btn-primary" disabled data-publish>Publish</button></div><div class="mt-4"><div class="text-sm uppercase">Preview</div><div></div></div></div>`,
  },
  {
    client: 'a Nostr client in Indonesian',
    path: '/',
    html: `<main><div><textarea placeholder="Tulis catatan..." data-box></textarea><button class="inline-flex h-9" data-publish>Kirim</button></div><div class="feed"><p>Halo</p></div></main>`,
  },
  {
    client: 'a box for tweets',
    path: '/',
    html: `<div class="flex"><nav><a href="/home">Home</a><button class="bg-blue-500">Tweet</button></nav><main><h2>Home</h2><div class="border-b"><div class="flex"><div>YU</div><div class="flex-1"><textarea placeholder="What's happening?" rows="3" data-box></textarea><div class="flex items-center justify-between"><div class="flex"><button class="p-2"><svg></svg></button><button class="p-2"><svg></svg></button></div>
      <div><span>280</span><button disabled class="rounded-full" data-publish>Tweet</button></div></div></div></div></div><article><p>Hi</p><button><svg></svg><span>3</span></button></article></main></div>`,
  },
  {
    client: 'a line for tweets',
    path: '/',
    html: `<div><form><label>anna@example.org</label><input placeholder="What's happening?" type="text" data-box><button data-publish>Tweet</button></form></div>`,
  },
  {
    client: 'a board of a town',
    path: '/',
    html: `<div class="modal"><div class="modal-box"><button>×</button><p class="small-label">COMMUNITY BOARD</p><h2>new post</h2><form><input placeholder="title" required data-title><textarea placeholder="what's happening?" required data-box></textarea><select><option value="announcement">announcement</option><option>event</option></select><button type="submit" data-publish>post</button></form></div></div>`,
  },
  {
    client: 'a line for tweets in Japanese',
    path: '/',
    html: `<div class="tweetBox"><form><div class="tweetBox_input"><div class="MuiAvatar-root"></div><input placeholder="いまどうしてる？" type="text" data-box></div><input class="tweetBox_imageInput" placeholder="画像のURLを入力してください" type="text"><button class="MuiButton-root tweetBox_tweetButton" tabindex="0" type="submit" data-publish>ツイートする<span class="MuiTouchRipple-root"></span></button></form></div>`,
  },
  {
    client: 'a line in Japanese that is sent',
    path: '/',
    html: `<div class="css-1"><h2 class="chakra-heading">PlayGround</h2><div class="css-2"><img alt=""><h2>さくら</h2><div class="chakra-stack"><input class="chakra-input" placeholder="今どうしてる？" data-box><button type="button" class="chakra-button" data-publish>送信</button></div></div></div>`,
  },
  {
    client: 'murmurs in Japanese',
    path: '/',
    html: `<div class="form-area"><form action="message" method="post" id="tweetForm"><textarea name="text" class="tweet-box" placeholder="今どうしてる？" maxlength="140" data-box></textarea><input type="submit" value="つぶやく" data-publish></form></div><div class="messages-area"><div class="message-item"><span class="account">@taro</span></div></div>`,
  },
  {
    client: 'a wall in Russian',
    path: '/profile',
    html: `<form class="AddPost_addPost__1a"><div class="FormsControls_formControl__2b"><textarea placeholder="Что у вас нового?" name="postText" data-box></textarea></div><button class="AddPost_button__3c" type="submit" data-publish>Отправить</button></form>`,
  },
  {
    client: 'a line for news in Russian',
    path: '/feed',
    html: `<form class="Post_submitPost__x1"><div class="Post_container__x2"><div class="Post_input__x3"><img alt="avatar"><div><input placeholder="Что у вас нового?" name="text" data-box></div></div><div class="Post_buttons__x4"><input type="file" id="file" hidden><label for="file"><span>Добавить фото</span></label><button data-publish>Добавить</button></div></div></form>`,
  },
  {
    client: 'a wall in Spanish',
    path: '/inicio',
    html: `<div class="modal_coment"><div class="modal-header"><h3>Crear publicación</h3><span class="close">×</span></div><div><p class="modal-username_coment">Ana</p><select class="modal-select_coment"><option>Amigos</option><option>Público</option><option>Privado</option></select></div><textarea placeholder="¿Qué estás pensando?" rows="4" class="modal-textarea_coment" data-box></textarea>
      <div class="modal-buttons_coment"><button class="btn_coment" id="photoBtn_coment">Foto</button><button class="btn_coment" id="videoBtn_coment">Vídeo</button><button class="btn_coment" id="publicarBtn" data-publish>Publicar</button></div></div>`,
  },
  {
    client: 'a wall in Vietnamese',
    path: '/',
    html: `<div class="modal fade show" tabindex="-1"><div class="modal-dialog"><div class="modal-content"><div class="modal-header"><h5>Tạo bài viết</h5><button type="button" class="btn-close"></button></div><div class="modal-body"><div><textarea cols="30" rows="5" class="form-control" name="content-post" id="content-post" placeholder="Bạn đang nghĩ gì thế ?" data-box></textarea></div><div class="post-preview"></div></div>
      <div class="modal-footer"><div><label for="upload"><i class="fas fa-image"></i> Ảnh</label><input type="file" id="upload" hidden></div><button type="button" class="btn btn-primary w-100" disabled data-publish>Đăng</button></div></div></div></div>`,
  },
  {
    client: 'a wall in Indonesian',
    path: '/beranda',
    html: `<form action="/post" method="post"><div class="flex"><img alt=""><h4>Siti</h4></div><input id="body-create" type="hidden" name="body"><trix-toolbar><button type="button" class="trix-button" data-trix-attribute="bold" title="Bold" tabindex="-1">Bold</button><button type="button" class="trix-button" title="Attach Files">Attach Files</button><div data-trix-dialogs><input type="url" name="href" placeholder="Enter a URL…"><input type="button" class="trix-button" value="Link"></div></trix-toolbar>
      <trix-editor input="body-create" contenteditable="" role="textbox" class="trix-content" placeholder="Apa yang Anda pikirkan?" data-box></trix-editor><div><span>Tambahkan ke postingan</span><label><i class="ri-image-line"></i></label></div><button type="submit" class="w-full" data-publish>Posting</button></form>`,
  },
];
