import type { ClientPage } from './client-page';

/** Networks, and clients of networks. */
export const moreNetworks: readonly ClientPage[] = [
  {
    client: 'Jumble in Japanese',
    path: '/',
    html: `<div id="root"><main><article><p>こんにちは</p><button title="いいね"><svg class="lucide lucide-heart"></svg></button></article></main></div><div role="dialog" id="radix-:r5:" aria-labelledby="radix-:r6:" data-state="open" class="w-full p-0"><h2 id="radix-:r6:" class="sr-only">新規ノート</h2><div class="space-y-2"><div class="pb-2"><div class="flex justify-between"><div><button type="button" aria-haspopup="menu">anna</button><div role="tablist"><button type="button" role="tab" aria-selected="true">編集</button><button type="button" role="tab" aria-selected="false">プレビュー</button></div></div><div class="sm:hidden" hidden><button title="下書き"><svg class="lucide lucide-notebook-pen"></svg></button><button type="submit" disabled>投稿</button></div></div><div class="tiptap ProseMirror" contenteditable="true" translate="no" data-box><p data-placeholder="何か書いて... (メディアファイルを貼り付けるかドロップしてアップロード)" class="is-editor-empty"><br></p></div>
      <div class="flex items-center"><div><button class="inline-flex" title="アップロード"><svg class="lucide lucide-image-up"></svg></button><button title="絵文字"><svg class="lucide lucide-smile"></svg></button><button title="投票を作成"><svg class="lucide lucide-list-todo"></svg></button><button title="投稿設定" data-other><svg class="lucide lucide-settings"></svg></button></div><div class="flex"><button class="text-muted-foreground">キャンセル</button><button type="submit" disabled data-publish-too>投稿</button></div></div></div></div></div>`.replace(
      'data-publish-too',
      'data-publish',
    ),
  },
  {
    client: 'Jumble in Russian',
    path: '/notes/note1abc',
    html: `<div role="dialog" data-state="open"><h2 class="sr-only">Новая заметка</h2><div class="pb-2"><div class="tiptap ProseMirror" contenteditable="true" data-box><p data-placeholder="Напишите что-нибудь..." class="is-editor-empty"><br></p></div><div class="flex items-center"><div><button title="Загрузить"><svg class="lucide lucide-image-up"></svg></button><button title="Эмодзи"><svg class="lucide lucide-smile"></svg></button><button title="Создать опрос"><svg class="lucide lucide-list-todo"></svg></button><button title="Настройки публикации" data-other><svg class="lucide lucide-settings"></svg></button></div><div class="flex"><button>Отмена</button><button type="submit" disabled data-publish>Опубликовать</button></div></div></div></div>`,
  },
  {
    client: 'TOKIMEKI in Japanese',
    path: '/',
    html: `<div class="app"><div class="publish-wrap publish-wrap--overlay"><div class="publish-header"><button class="editor-menu-button" aria-label="Pin"><svg class="lucide lucide-pin-off"></svg></button><button class="editor-menu-button"><svg class="lucide lucide-settings-2"></svg></button><button class="publish-draft-button publish-save-draft" data-other>下書き保存</button><button class="publish-submit-button publish-submit-button--top" disabled data-publish>投稿する</button></div><div class="publish-item-wrap" data-index="0"><div class="publish-group"><section class="publish"><div class="publish-form"><div class="publish-form__text"><div class="editor"><div class="tiptap ProseMirror" contenteditable="true" data-box><p class="is-editor-empty" data-placeholder="いまどうしてる？"><br></p></div></div></div><div class="publish-bb-nav"><button class="publish-form-lang-selector-button"><svg class="lucide lucide-globe"></svg></button><p class="publish-length"><span class="publish-length__current">300</span></p><div class="publish-form-moderation"><button class="publish-form-moderation-button" aria-expanded="false"><svg class="lucide lucide-triangle-alert"></svg></button></div><button class="editor-menu-button"><svg class="lucide lucide-settings-2"></svg></button></div></div></section></div></div></div></div>`,
  },
  {
    client: 'Minds',
    path: '/newsfeed/subscriptions/latest',
    html: `<m-newsfeed><m-composer><div class="m-composer"><m-composer__base><div class="m-composer__base"><m-composer__textarea><div class="m-composer__textArea"><m-text-input--autocomplete-container><textarea class="m-composerTextarea__message" placeholder="Speak your mind..." id="composer-1" tabindex="0" data-box></textarea></m-text-input--autocomplete-container></div></m-composer__textarea><m-composer__toolbar><div class="m-composer__toolbar"><m-file-upload><label class="m-composerToolbar__item"><m-icon><i class="material-icons">cloud_upload</i></m-icon><span>Upload</span><input type="file" hidden></label></m-file-upload><a class="m-composerToolbar__item"><m-icon><i class="material-icons">explicit</i></m-icon><span class="m-composerToolbarItem__label">NSFW</span></a><a class="m-composerToolbar__item" data-other><m-icon><i class="material-icons">tag</i></m-icon><span class="m-composerToolbarItem__label">Tags</span></a><span class="m-composerToolbar__itemSpacer"></span><m-button class="m-composerToolbar__action" data-publish><button class="m-button m-button--grey m-button--medium m-button--dropdown" type="button"><div class="m-button__text--unsaved">Post</div><m-dropdownmenu><div class="m-dropdownMenu__trigger m-button__dropdownArrow"><m-icon><i class="ion-icon ion-arrow-down-b"></i></m-icon></div></m-dropdownmenu></button></m-button></div></m-composer__toolbar></div></m-composer__base></div></m-composer></m-newsfeed>`,
  },
  {
    client: 'Wafrn',
    path: '/dashboard',
    html: `<div class="cdk-overlay-container"><mat-dialog-container role="dialog" aria-modal="true"><app-new-editor><button mat-mini-fab class="delete-btn mdc-fab"><fa-icon><svg data-icon="xmark"></svg></fa-icon></button><div class="below-editor-toolbar"><button aria-label="Edit privacy of woot" aria-haspopup="menu" class="input-height-btn"><fa-icon><svg data-icon="globe"></svg></fa-icon></button><button aria-label="Enable the quote setter" class="input-height-btn"><fa-icon><svg data-icon="quote-left"></svg></fa-icon></button><button class="input-height-btn" data-other><fa-icon><svg data-icon="triangle-exclamation"></svg></fa-icon></button></div><form><mat-form-field class="w-full"><label for="postCreatorContent"><mat-label>Woot text</mat-label></label><textarea id="postCreatorContent" class="w-full" rows="4" placeholder="Start writing..." data-box></textarea></mat-form-field></form><section id="tags"><mat-form-field><label for="mat-input-3"><mat-label>Tags</mat-label></label><input id="mat-input-3" placeholder="Separated by commas"></mat-form-field></section><button mat-flat-button class="w-full my-2" data-publish><span class="mdc-button__label">Publish woot</span></button></app-new-editor></mat-dialog-container></div>`,
  },
  {
    client: 'Movim in French',
    path: '/publish/post',
    html: `<main><div id="publish" class="card shadow"><header><ul class="list thick"><li><span class="primary icon active"><i class="material-symbols">arrow_back</i></span><div><p class="line">Nouvelle publication</p><p>Éditeur riche</p></div></li></ul></header><div class="block"><ul class="list"><li><form name="brief"><input type="hidden" name="id" value="1"><div><textarea dir="auto" name="title" id="title" rows="1" required placeholder="Mon nouvel article" data-title></textarea><label for="desc">Titre</label></div><div><textarea dir="auto" name="content" placeholder="Rédigez votre contenu ici" data-box></textarea><label for="desc">Contenu</label><span class="supporting"><i class="material-symbols">lightbulb</i> Utilisez des #hashtags</span></div></form></li></ul><ul class="list"><li><div><button class="button narrow flat icon gray" title="Ajouter un lien" data-other><i class="material-symbols">link</i></button><button class="button narrow flat icon gray" title="Joindre"><i class="material-symbols">image</i></button><button class="button send oppose color" data-publish><i class="material-symbols">send</i><span class="on_desktop">Publier</span></button><button class="button flat oppose gray"><i class="material-symbols">visibility</i><span class="on_desktop">Aperçu</span></button></div></li></ul></div></div></main>`,
  },
  {
    client: 'Movim',
    path: '/publish/post',
    html: `<main><div id="publish" class="card shadow"><div class="block"><ul class="list"><li><form name="brief"><div><textarea dir="auto" name="title" id="title" rows="1" required placeholder="My new article" data-title></textarea><label for="desc">Title</label></div><div><textarea dir="auto" name="content" placeholder="Type your content here" data-box></textarea><label for="desc">Content</label></div></form></li></ul><ul class="list"><li><div><button class="button narrow flat icon gray" title="Add a link" data-other><i class="material-symbols">link</i></button><button class="button send oppose color" data-publish><i class="material-symbols">send</i><span class="on_desktop">Publish</span></button><button class="button flat oppose gray"><i class="material-symbols">visibility</i><span class="on_desktop">Preview</span></button></div></li></ul></div></div></main>`,
  },
  {
    client: 'Whalebird in Italian',
    path: '/accounts/1/home',
    html: `<div class="timeline"><div class="compose"><div class="flex"><img alt="avatar"><div>anna</div></div><form id="form"><div class="relative w-full"><textarea id="body" class="w-full resize-none" placeholder="A cosa stai pensando?" rows="3" data-box></textarea><button class="absolute top-1 right-1" title="Emoji"><svg></svg></button></div></form><div class="attachments flex gap-2"></div><div class="w-full flex justify-between"><div class="ml-1 flex gap-3"><input type="file" id="file" class="hidden" hidden><button type="button" title="Allega file" data-other><svg></svg></button><button type="button" title="Sondaggio"><svg></svg></button><button type="button" title="Visibilità" aria-haspopup="dialog" aria-expanded="false"><svg></svg></button><button type="button" title="Avviso contenuto">CW</button></div><div class="mr-1 flex"><span>500</span><button type="button" title="Pubblica" data-publish><svg></svg></button></div></div></div></div>`,
  },
  {
    client: 'GNU social',
    path: '/anna/all',
    html: `<div id="input_forms"><div class="input_form current" id="input_form_status"><form method="post" id="form_notice" class="form_notice ajax" action="/notice/new" enctype="multipart/form-data"><fieldset><legend>Send a notice</legend><label for="notice_data-text" id="notice_data-text-label">What's up, anna?</label><textarea id="notice_data-text" class="notice_data-text" cols="35" rows="4" name="status_textarea" data-box></textarea><label for="notice_data-attach">Attach</label><input id="notice_data-attach" class="attach" type="file" name="attach"><div class="to-selector"><label for="notice_to">To:</label><select id="notice_to" name="notice_to"><option value="public:site">My colleagues at A</option><option value="public:everyone" selected>Everyone</option></select></div><input type="submit" id="notice_action-submit" name="status_submit" class="submit" value="Send" title="Send" data-publish></fieldset></form></div></div>`,
  },
  {
    client: 'Nextcloud Social in German',
    path: '/apps/social/timeline/home',
    html: `<div id="content-vue" class="app-social"><div class="new-post" data-id=""><input id="file-upload" type="file" tabindex="-1" aria-hidden="true" class="hidden-visually" hidden><div class="new-post-author"><span class="post-author-name">Anna</span></div><form class="new-post-form"><div contenteditable="true" class="message" role="textbox" aria-multiline="true" aria-label="Was möchten Sie teilen?" placeholder="Was möchten Sie teilen?" data-box></div><div class="options"><button type="button" class="button-vue" title="Anhang hinzufügen" aria-label="Anhang hinzufügen"><svg></svg></button><button type="button" class="button-vue" aria-label="Vorschau dieses Beitrags" aria-pressed="false" data-other><svg></svg></button><button type="button" class="button-vue" aria-label="Für später planen" aria-pressed="false"><svg></svg></button><button type="button" aria-label="Emoji hinzufügen" aria-haspopup="true"><svg></svg></button><select aria-label="Sprache"><option>Deutsch</option></select><button type="button" class="button-vue" aria-haspopup="menu">Öffentlich</button><div class="emptySpace"></div><button type="submit" class="button-vue" disabled data-publish><span class="button-vue__text">Öffentlich posten</span></button></div></form></div></div>`,
  },
  {
    client: 'BuddyPress activity in Greek',
    path: '/activity/',
    html: `<div id="buddypress"><form action="/activity/post/" method="post" id="whats-new-form" name="whats-new-form"><div id="whats-new-avatar"><a href="/members/anna/"><img alt="Anna"></a></div><p class="activity-greeting">Τι νέα, Άννα;</p><div id="whats-new-content"><div id="whats-new-textarea"><label for="whats-new" class="bp-screen-reader-text">Δημοσιεύστε τα νέα σας</label><textarea class="bp-suggestions" name="whats-new" id="whats-new" cols="50" rows="10" data-box></textarea></div><div id="whats-new-options"><div id="whats-new-post-in-box">Δημοσίευση σε: <select id="whats-new-post-in" name="whats-new-post-in"><option selected value="0">Το προφίλ μου</option></select></div><div id="whats-new-submit"><input type="reset" name="aw-whats-new-reset" id="aw-whats-new-reset" value="Ακύρωση"><input type="submit" name="aw-whats-new-submit" id="aw-whats-new-submit" value="Δημοσίευση ενημέρωσης" data-publish></div></div></div></form></div>`,
  },
  {
    client: 'OpenVK wall in Russian',
    path: '/id1',
    html: `<div class="content"><div id="write"><form action="/wall1/makePost" method="post" enctype="multipart/form-data"><textarea id="wall-post-input11" placeholder="Написать" name="text" class="small-textarea" data-box></textarea><div id="post-buttons11"><div class="post-opts"><label><input type="checkbox" name="nsfw"> Содержит NSFW-контент</label></div><input type="file" class="postFileSel" id="postFilePic" name="_pic_attachment" hidden><input type="hidden" name="poll" value="none"><br><input type="submit" value="Написать" class="button" data-publish><div><a href="javascript:toggleMenu(11);" data-other>Прикрепить</a></div></div></form></div></div>`,
  },
  {
    client: 'PaoPao in Chinese',
    path: '/',
    html: `<div class="main-content-wrap"><div class="compose-wrap"><div class="compose-line"><div class="compose-user"><span class="n-avatar"><img></span></div><div class="n-mention"><div class="n-input n-input--textarea n-input--resizable"><div class="n-input-wrapper"><div class="n-input__textarea n-scrollbar"><textarea class="n-input__textarea-el" rows="3" data-box></textarea><div class="n-input__placeholder">来，说说您要分享的新鲜事</div></div></div></div></div></div><div class="compose-line compose-options"><div class="attachment"><button class="n-button n-button--primary-type" type="button" data-other><span class="n-button__icon"><i class="n-icon"><svg></svg></i></span></button><button class="n-button" type="button"><i class="n-icon"><svg></svg></i></button></div><div class="submit-wrap"><div class="n-progress text-statistic"></div><button class="n-button n-button--primary-type" type="button" data-publish><span class="n-button__content"> 发布 </span></button></div></div></div></div>`,
  },
  {
    client: 'Known status in Finnish',
    path: '/status/edit',
    html: `<form action="/status/edit" method="post"><div class="row"><div class="col-md-8 edit-pane"><p id="counter" class="pull-right"><span class="count"></span></p><h4>Uusi tilapäivitys</h4><textarea name="body" id="body" class="form-control content-entry ctrl-enter-submit" placeholder="Jaa lyhyt muistiinpano tai kommentti. Voit käyttää linkkejä ja #aihetunnisteita." required data-box></textarea><div class="unfurl" hidden></div><p><small><a id="inreplyto-add" href="#" data-other><i class="fa fa-reply"></i> Vastaa sivustolle</a></small></p><div id="inreplyto"></div><p class="button-bar"><input type="button" class="btn btn-cancel" value="Peruuta"><input type="submit" class="btn btn-primary" value="Julkaise" data-publish></p></div></div></form>`,
  },
  {
    client: 'WoWonder-like feed in Hebrew',
    path: '/home',
    html: `<div class="content-container"><form action="#" method="post" class="post publisher-box" id="publisher-box-focus"><div class="panel post panel-shadow"><div id="post-textarea"><img id="pub-avatar"><textarea name="postText" class="form-control postText" cols="10" rows="3" placeholder="מה חדש איתך?" dir="rtl" data-box></textarea><div class="add-emoticons ptooltip"><span><svg class="feather feather-smile"></svg></span></div></div><div class="publisher-hidden-option"><div class="pub-footer-upper"><span class="btn btn-file" data-other><svg class="feather feather-image"></svg>תמונות</span><span class="btn"><svg class="feather feather-video"></svg>וידאו</span></div><div class="pub-footer-bottom"><select name="postPrivacy" id="post-privacy"><option value="0">כולם</option><option value="1">חברים</option></select><button type="submit" id="publisher-button" class="btn btn-main btn-mat"><span>שתף</span></button></div></div></div></form><div id="posts"><div class="post"><p>שלום</p></div></div></div>`.replace(
      'id="publisher-button"',
      'id="publisher-button" data-publish',
    ),
  },
  {
    client: 'Brutaldon',
    path: '/home',
    html: `<section class="section"><div class="box"><h2 class="subtitle">Toot</h2><form method="post" action="/toot" enctype="multipart/form-data"><div class="field"><label class="label" for="id_status">Toot</label><div class="control"><textarea name="status" cols="40" rows="10" class="textarea" id="id_status" data-box></textarea></div></div><div class="field"><label class="label" for="id_visibility">Toot visibility</label><div class="select"><select name="visibility" id="id_visibility"><option value="public" selected>public</option><option value="unlisted">unlisted</option><option value="private">private</option><option value="direct">direct</option></select></div></div><div class="field"><label for="id_spoiler_text">CW or Subject</label><input type="text" name="spoiler_text" id="id_spoiler_text" class="input" data-title></div><div class="field"><input type="submit" class="button is-primary" name="toot" value="Toot" data-publish></div></form></div></section>`,
  },
  {
    client: 'Steem reply in Korean',
    path: '/kr/@anna/hello',
    html: `<div class="Post_footer"><div class="Post__reply hentry"><div class="ReplyEditor row"><div class="column small-12"><div class="ReplyEditor__body"><form class="submit_comment"><div class="vframe__section--shrink"><span><div class="none"><textarea name="body" rows="3" placeholder="댓글달기" autocomplete="off" tabindex="2" data-box></textarea></div></span></div><div class="vframe__section--shrink"><button type="submit" class="button" disabled tabindex="4" data-publish>글쓰기</button>&nbsp;<button type="button" class="secondary hollow button no-border" tabindex="5" data-other>취소</button></div></form></div></div></div></div></div>`,
  },
  {
    client: 'Steem story',
    path: '/submit.html',
    html: `<div class="SubmitPost"><div class="ReplyEditor row"><div class="column small-12"><form class="submit_story vframe"><div><span><input type="text" class="ReplyEditor__title" placeholder="Title" autocomplete="off" tabindex="1" data-title><div class="float-right secondary"><a href="#">Editor</a></div></span></div><div class="ReplyEditor__body"><span><div class="dropzone"><textarea name="body" class="upload-enabled" rows="10" placeholder="Write your story..." tabindex="2" data-box></textarea></div><p class="drag-and-drop">Insert images by dragging &amp; dropping or by <a>selecting them</a>.</p></span></div><div><span><input type="text" name="category" placeholder="Tag (up to 5 tags)" tabindex="3"></span></div><div><button type="submit" class="button" disabled tabindex="4" data-publish>Post</button>&nbsp; <button class="button hollow no-border" tabindex="5" data-other>Clear</button><div class="ReplyEditor__options">Rewards <select><option>Power Up 100%</option></select></div></div></form></div></div></div>`,
  },
  {
    client: 'herocast',
    path: '/post',
    html: `<div class="flex flex-col"><div class="rounded-lg border"><div class="px-1"><div class="w-full h-full"><div contenteditable="true" translate="no" class="tiptap ProseMirror" data-box><p><br></p></div></div></div><div class="flex flex-row py-2 gap-1"><button type="button" role="combobox" aria-expanded="false">Home</button><button title="Reply to URL" aria-haspopup="dialog" aria-expanded="false"><svg></svg></button><button title="Add media" data-other><svg></svg></button><button title="Schedule" aria-haspopup="dialog" aria-expanded="false"><svg></svg></button><div class="ml-auto flex"><span>0/1024</span><button type="submit" class="inline-flex bg-primary" data-publish>Post</button></div></div></div></div>`,
  },
  {
    client: 'Postiz thread',
    path: '/launches',
    html: `<div class="fixed"><div class="bg-newBgColor"><div>Create Post</div><div class="flex"><div class="flex-1"><div class="editor-item"><div class="tiptap ProseMirror" contenteditable="true" data-box><p><br></p></div><div class="flex"><div class="cursor-pointer select-none" data-tooltip="Bold"><svg></svg></div><button type="button" class="rounded"><div>Insert Media</div></button></div></div><div class="flex"><div class="select-none cursor-pointer h-[34px] rounded-[6px]"><div><svg></svg></div><div>Add comment or post</div></div></div></div><div class="preview"><div>Global Preview</div></div></div><div class="flex footer"><button type="button" class="rounded" data-other>Save as draft</button><button type="button" class="rounded bg-forth" data-publish>Add to calendar</button></div></div></div>`,
  },
  {
    client: 'Skeetdeck-like thread in Portuguese',
    path: '/decks/home',
    html: `<div role="dialog" aria-modal="true"><div class="flex h-13"><button title="Fechar" data-other><svg></svg></button><h1>Escrever publicação</h1><button class="rounded" data-publish>Publicar tudo</button></div><div class="overflow-y-auto"><div class="relative"><textarea placeholder="E aí?" class="block w-full" data-box></textarea><div class="flex"><button title="Adicionar imagem"><svg></svg></button><button title="Adicionar outra publicação"><svg></svg></button></div></div><hr><div class="relative"><textarea placeholder="Diga mais…" class="block w-full" data-also></textarea><button title="Remover esta publicação"><svg></svg></button></div></div></div>`,
  },
  {
    client: 'OpenSocial post in Dutch',
    path: '/stream',
    html: `<div class="block-social-post"><form class="social-post-entity-form post-form" data-drupal-selector="social-post-entity-form" action="/stream" method="post" id="social-post-entity-form"><div class="card"><div class="card__block"><div class="form-group js-form-item"><label for="edit-field-post-0-value" class="control-label sr-only">Schrijf een bericht aan de community</label><textarea class="js-text-full form-textarea form-control" id="edit-field-post-0-value" name="field_post[0][value]" rows="5" placeholder="Schrijf een bericht aan de community" data-box></textarea></div></div><div class="card__actionbar"><div class="dropdown"><button type="button" class="btn btn-sm dropdown-toggle" aria-haspopup="true" aria-expanded="false">Iedereen</button></div><button class="button js-form-submit btn btn-primary" type="submit" id="edit-submit" name="op" value="Plaatsen" data-publish>Plaatsen</button></div></div></form></div>`,
  },
  {
    client: 'PeepSo postbox in Swedish',
    path: '/aktivitet/',
    html: `<div id="peepso-wrap"><div id="postbox-main" class="ps-postbox ps-js-postbox"><div class="ps-postbox__inner"><div class="ps-postbox-status"><div class="ps-postbox__input-wrapper"><textarea class="ps-postbox__input ps-textarea ps-postbox-textarea" placeholder="Säg vad du har på hjärtat..." data-box></textarea></div></div></div><nav class="ps-postbox__menu ps-postbox-tab"><div class="ps-postbox__menu-item" data-tab="photos"><a class="ps-postbox__menu-item-link" data-other><i class="gcis gci-camera"></i><span>Foto</span></a></div></nav><div class="ps-postbox__actions postbox-action"><button type="button" class="ps-btn ps-btn--sm ps-postbox__action ps-postbox__action--cancel ps-button-cancel">Avbryt</button><button type="button" class="ps-btn ps-btn--sm ps-btn--action ps-postbox__action ps-postbox__action--post ps-button-action postbox-submit" data-publish>Inlägg</button></div></div></div>`,
  },
  {
    client: 'Bonfire in Ukrainian',
    path: '/feed',
    html: `<div id="composer_container" data-id="smart_input"><form id="smart_input_form"><div id="smart_input"><div class="flex"><div class="prose milkdown editor ProseMirror" contenteditable="true" role="textbox" data-box><p data-placeholder="Напишіть щось цікаве..."><br></p></div></div><div class="composer_footer"><button type="button" class="btn btn-circle" title="Додати емодзі" data-other><span iconify="ph:smiley"></span></button><div class="tooltip"><label class="btn">Публічно</label></div><button type="submit" class="btn btn-primary" data-publish>Опублікувати</button></div></div></form></div>`,
  },
  {
    client: 'Oxwall newsfeed in Persian',
    path: '/dashboard',
    html: `<div class="ow_box_empty"><form class="newsfeed_update_status_form" method="post" action="/newsfeed/ajax/status-update"><div class="form_auto_click"><div class="clearfix"><div class="newsfeed_update_status_picture"></div><div class="newsfeed_update_status_info"><textarea name="status" class="ow_newsfeed_status_input" placeholder="به چه فکر می‌کنید؟" dir="rtl" data-box></textarea></div></div><div class="ow_submit_auto_click"><div class="clearfix ow_status_update_btn_block"><span class="ow_attachment_icons"><span class="ow_attachments"><span class="buttons clearfix"><a class="image" href="javascript://" title="تصویر" data-other></a></span></span></span><span class="ow_attachment_btn"><span class="ow_button"><span class="ow_positive"><input type="submit" value="ارسال" class="ow_positive" name="save" data-publish></span></span></span></div></div></div></form></div>`,
  },
  {
    client: 'Misskey-like note in Indonesian with a sign in its button',
    path: '/timeline',
    html: `<div class="post-form-modal" role="dialog"><header><button class="_button cancel" title="Batal" data-other><i class="ti ti-x"></i></button><div class="right"><button class="_button" title="Visibilitas"><i class="ti ti-world"></i></button><button class="_button submit" data-publish><div class="inner">Catat<i class="ti ti-send"></i></div></button></div></header><div><textarea class="text" placeholder="Apa yang sedang terjadi?" data-box></textarea></div><footer><button class="_button" title="Lampirkan berkas"><i class="ti ti-photo-plus"></i></button><button class="_button" title="Kuesioner"><i class="ti ti-chart-arrows"></i></button></footer></div>`,
  },
  {
    client: 'a dialog with the same button above and below',
    path: '/home',
    html: `<div role="dialog" aria-modal="true"><div class="bar"><button type="button" data-other>Close</button><button type="button" data-publish>Post</button></div><textarea placeholder="What’s up?" data-box></textarea><div class="bar"><button type="button">GIF</button><button type="button" data-publish>Post</button></div></div>`,
  },
];
