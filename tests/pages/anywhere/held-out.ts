import type { ClientPage } from './client-page';

const posts = `<div class="space-y-4"><div class="bg-white shadow p-4"><div><p class="font-bold">홍길동</p><p class="text-sm">5분 전</p></div><p>안녕하세요</p><div class="flex"><button>좋아요</button><button>댓글</button><button>공유</button></div></div>
  <div class="bg-white shadow p-4"><div><p class="font-bold">김철수</p><p class="text-sm">7분 전</p></div><p>반갑습니다</p><div class="flex"><button>좋아요</button><button>댓글</button><button>공유</button></div></div></div>`;

/** Boxes that nobody looked at while the rules were made: they say how the rules do on what is new. */
export const heldOut: readonly ClientPage[] = [
  {
    client: 'Hey',
    path: '/',
    html: `<main><div class="rounded-xl border pb-3"><div class="relative"><div class="editor"><div contenteditable="true" role="textbox" spellcheck="true" data-lexical-editor="true" class="my-4 block min-h-[65px]" data-box><p><br></p></div><div class="pointer-events-none absolute text-gray-400">What's new?!</div></div></div>
      <div class="block sm:flex"><div class="flex space-x-4"><span class="tooltip"><button type="button" aria-label="Media" aria-expanded="false"><svg></svg></button></span><button type="button" aria-label="Emoji"><svg></svg></button><button type="button" aria-label="Poll"><svg></svg></button></div><div class="ml-auto"><button class="bg-black flex" type="button" data-publish><span><svg></svg></span><span>Post</span></button></div></div></div>
      <section><article><a href="/u/ben">Ben</a><p>gm</p><button aria-label="Comment"><svg></svg></button><button aria-label="Like"><svg></svg></button></article></section></main>`,
  },
  {
    client: 'Smithereen in Russian',
    path: '/id12',
    html: `<div class="wallPostForm" id="wallPostForm_wall"><form action="/users/12/createWallPost" method="post"><textarea name="text" id="postFormText_wall" cols="100" rows="3" placeholder="Что у Вас нового?" data-box></textarea><table class="bottomBar"><tr><td class="left"><button data-publish>Отправить</button></td><td class="right"><div class="popupMenuW"><span class="opener">Прикрепить</span></div></td></tr></table></form>
      <form action="/system/upload/postPhoto" method="post" enctype="multipart/form-data"></form></div>`,
  },
  {
    client: 'Misago',
    path: '/t/hello/12/',
    html: `<div class="posting-dialog"><div class="posting-dialog-header"><strong>Reply to: Hello</strong><button type="button" title="Minimize"></button><button type="button" title="Exit"></button></div><div class="posting-dialog-body"><form class="posting-form" method="POST"><div class="markup-editor"><div class="markup-editor-toolbar"><button class="btn" title="Strong" type="button"></button></div><textarea class="markup-editor-textarea form-control" id="editor-textarea" rows="12" data-box></textarea>
      <div class="markup-editor-footer"><div><button class="btn" type="button">Preview</button></div><button class="btn btn-primary" type="submit" data-publish>Post reply</button></div></div></form></div></div>`,
  },
  {
    client: 'Twikoo in Chinese',
    path: '/posts/3/',
    html: `<div class="twikoo" id="twikoo"><div class="tk-comments"><div class="tk-submit"><div class="tk-row"><div class="tk-col"><div class="tk-meta-input"><div class="el-input"><div class="el-input-group__prepend">昵称</div><input type="text" name="nick" placeholder="必填" class="el-input__inner"></div><div class="el-input"><input type="email" name="mail" placeholder="必填"></div></div>
      <div class="tk-input el-textarea"><textarea autocomplete="off" class="el-textarea__inner" data-box></textarea></div></div></div><div class="tk-row actions"><div class="tk-row-actions-start"><div class="tk-submit-action-icon OwO"><div class="OwO-logo"><svg></svg></div></div><div class="tk-submit-action-icon"><svg></svg></div><input type="file"></div><a class="tk-submit-action-icon __markdown" href="https://guides.example/markdown"><svg></svg></a>
      <button type="button" class="el-button tk-preview"><span>预览</span></button><button type="button" disabled class="el-button tk-send is-disabled" data-publish><span>发送</span></button></div></div><div class="tk-comments-container"><div class="tk-comment"><p>好文</p><a class="tk-action-link">1</a></div></div></div></div>`,
  },
  {
    client: 'a question in CKEditor 4 inline',
    path: '/questions/4',
    html: `<div><label for="answer">Your Answer</label><form><div class="cke_editable cke_editable_inline" contenteditable="true" role="textbox" aria-label="Rich Text Editor, editor1" tabindex="0" data-box><p><br></p></div><br><div><span class="error"></span></div><button type="submit" class="btn btn-success post-btn" data-publish>Post Your Answer</button></form></div>`,
  },
  {
    client: 'a question in Toast UI',
    path: '/questions/8',
    html: `<div class="editor-container"><h2>Your Answer</h2><div><div class="toastui-editor-defaultUI"><div class="toastui-editor-toolbar"><div class="toastui-editor-md-tab-container"><div class="tab-item active">Write</div><div class="tab-item">Preview</div></div><button type="button" class="bold toastui-editor-toolbar-icons" aria-label="Bold"></button></div>
      <div class="toastui-editor-main"><div class="toastui-editor-md-container"><div class="toastui-editor md-mode"><div contenteditable="true" translate="no" class="ProseMirror" data-box><div><br></div></div></div></div><div class="toastui-editor-ww-container" hidden><div class="toastui-editor ww-mode"><div contenteditable="true" class="ProseMirror toastui-editor-contents"><p><br></p></div></div></div></div></div></div><div><button class="sc-x1" data-publish>Post Your Answer</button></div></div>`,
  },
  {
    client: 'a question in Quill 1',
    path: '/q/12',
    html: `<div><div class="your-answer"><p class="answer">Your Answer</p></div><form><div class="quillWrapper"><div class="ql-toolbar ql-snow"><span class="ql-formats"><button type="button" class="ql-bold"></button></span></div><div class="ql-container ql-snow"><div class="ql-editor ql-blank" contenteditable="true" data-box><p><br></p></div><div class="ql-clipboard" contenteditable="true" tabindex="-1"></div></div></div><button type="submit" class="btn btn-primary" data-publish>Post Your Answer</button></form></div>`,
  },
  {
    client: 'a new post in Vuetify',
    path: '/',
    html: `<div class="v-dialog v-dialog--active"><div class="v-card"><div class="v-card__title">New post</div><div class="v-card__text"><div class="v-input v-textarea"><div class="v-text-field__slot"><label for="input-12">Please input content.</label><textarea id="input-12" rows="5" data-box></textarea></div></div></div><div class="v-card__actions"><div class="spacer"></div><button type="button" class="v-btn v-btn--text"><span class="v-btn__content">Cancel</span></button><button type="button" class="v-btn" data-publish><span class="v-btn__content">Post</span></button></div></div></div>`,
  },
  {
    client: 'a new post in Portuguese that is created',
    path: '/feed',
    html: `<div class="v-dialog v-dialog--active" role="dialog"><div class="v-card"><div><h3>Nova publicação</h3><button type="button" class="v-btn v-btn--icon"><span class="v-btn__content"><i class="v-icon mdi mdi-close"></i></span></button></div><div class="v-textarea"><textarea rows="5" placeholder="Escreva algo" data-box></textarea></div><button type="button" class="v-btn primary" data-publish><span class="v-btn__content">Criar</span></button></div></div>`,
  },
  {
    client: 'a feed in Korean',
    path: '/',
    html: `<div class="bg-gray-100"><header><h1>항해21플러스</h1></header><nav><ul><li><a href="/">홈</a></li><li><a href="/profile">프로필</a></li></ul></nav><main><div class="mb-4 bg-white p-4"><textarea class="w-full" placeholder="무슨 생각을 하고 계신가요?" data-box></textarea><button class="mt-2" data-publish>게시</button></div>${posts}</main></div>`,
  },
  {
    client: 'a feed in Korean with a picture of sending',
    path: '/board',
    html: `<div><main><div class="px-4"><div class="flex gap-2"><textarea placeholder="무슨 생각을 하고 계세요?" rows="2" data-box></textarea><button disabled class="px-4" data-publish><svg width="18"><path></path></svg></button></div></div>${posts}</main></div>`,
  },
  {
    client: 'a dialog in Arabic',
    path: '/',
    html: `<div dir="rtl"><section role="dialog" aria-modal="true" tabindex="-1"><button type="button" aria-label="Close"><svg></svg></button><header><img alt=""><span>إنشاء منشور جديد</span></header><div class="py-5"><textarea placeholder="بم تفكر يا صديقي؟" rows="5" data-box></textarea></div><footer><label><svg></svg><span>صورة</span><input type="file" hidden></label><button type="button" data-publish>نشر الآن</button></footer></section></div>`,
  },
  {
    client: 'comments in French under a photo',
    path: '/accueil',
    html: `<div class="post"><img alt=""><div class="actions"><button><svg></svg></button><button><svg></svg></button></div><small>Article posté hier</small><div class="comment-box"><form method="POST"><input class="w-100 input-post" name="comment" id="comment" placeholder="Ajouter un commentaire…" data-box><button type="submit" class="btn btn-primary" data-publish>Publier</button></form></div></div>`,
  },
  {
    client: 'news in French',
    path: '/accueil',
    html: `<div class="accueil"><div class="feed"><form><textarea placeholder="Racontez-nous quelque chose..." name="posteToSend" data-box></textarea><button class="full-btn" data-publish>Publier</button></form><div class="single-post"><p>Salut</p><button>Commenter</button><button>Partager</button></div></div></div>`,
  },
  {
    client: 'comments in Azerbaijani',
    path: '/post/3',
    html: `<div class="comments"><div class="add"><div class="input"><figure><img alt="profile"></figure><input type="text" placeholder="şərh yaz..." data-box></div><div class="button"><button class="share" data-publish>paylaş</button></div></div><div class="item"><p>Salam</p></div></div>`,
  },
  {
    client: 'comments in Turkish in a dialog',
    path: '/',
    html: `<div class="modal"><div class="likes"><button><svg></svg></button><button><svg></svg></button></div><span class="likesPost">3 Beğenme</span><div class="commentInp"><input type="text" placeholder="Yorum ekle..." data-box><button data-publish>Paylaş</button></div></div>`,
  },
  {
    client: 'hummings',
    path: '/',
    html: `<form method="POST" action="/tweets"><label for="tweet-text" hidden>New comment</label><textarea id="tweet-text" name="text" placeholder="What are you humming about?" required data-box></textarea><button data-publish>Go</button></form>`,
  },
  {
    client: 'a tweet in a dialog with its button in the footer',
    path: '/',
    html: `<div class="modal-dialog" role="document"><div class="modal-content"><div class="modal-header"><h5 class="modal-title">Reply</h5><button type="button" class="close">×</button></div><div class="modal-body"><form id="commentform"><textarea id="tweet-text" name="newcomment" class="form-control" rows="4" data-box></textarea></form></div><div class="modal-footer"><button type="button" class="close btn btn-default" data-publish>Tweet</button></div></div></div>`,
  },
  {
    client: 'a comment with a list after it',
    path: '/video/4',
    html: `<div><h1>A video</h1><div class="flex"><button class="rounded-full"><svg></svg> 12</button><button class="rounded-full"><svg></svg> 3</button></div><div class="mt-8"><h3>Leave a Comment</h3><div class="flex"><svg></svg><textarea rows="3" placeholder="Add a public comment..." data-box></textarea></div><div class="flex justify-end"><button data-publish>Comment</button></div></div><div class="mt-8"><h3>Comments</h3><div><p>Nice</p><button>Reply</button></div><div><p>Good</p><button>Reply</button></div></div></div>`,
  },
  {
    client: 'a comment in MUI that Enter sends',
    path: '/watch/4',
    html: `<div><h6>Comments</h6><div class="MuiFormControl-root"><div class="MuiInputBase-root MuiFilledInput-root"><input aria-invalid="false" placeholder="Add a public comment" type="text" class="MuiInputBase-input" data-box></div></div><div><p>Nice</p></div></div>`,
  },
  {
    client: 'a status in MUI with a clone for its height',
    path: '/',
    html: `<form class="MuiBox-root"><div class="MuiFormControl-root"><div class="MuiInputBase-root MuiInputBase-multiline"><textarea placeholder="Что у вас нового?" class="MuiInputBase-input" data-box></textarea><textarea aria-hidden="true" class="MuiInputBase-input" readonly tabindex="-1"></textarea></div></div><div><button type="button" class="MuiIconButton-root" aria-label="Добавить фото"><svg data-testid="ImageIcon"></svg></button></div><button type="submit" class="MuiButton-root" data-publish>Опубликовать<span class="MuiTouchRipple-root"></span></button></form>`,
  },
  {
    client: 'a request in a table',
    path: '/game/4',
    html: `<table><tr><td><form action="/request/comment/create.php" method="post"><div class="flex"><textarea class="comment-textarea" name="body" maxlength="2000" placeholder="Enter a comment here..." data-box></textarea><button class="btn" aria-label="Post comment" title="Post comment" data-publish>Submit</button></div><div class="textarea-counter">0 / 2000</div></form></td></tr></table>`,
  },
  {
    client: 'comments in PrimeVue',
    path: '/idea/4',
    html: `<div class="comments"><h3 class="new-comment-title">New comment</h3><textarea rows="3" class="p-textarea comment-textarea" placeholder="Write a comment" data-box></textarea><button class="p-button p-button-sm" type="button" disabled aria-label="Post comment" data-publish><span class="p-button-icon pi pi-send"></span><span class="p-button-label">Post comment</span></button></div>`,
  },
  {
    client: 'a status in Draft.js with a caret beside the button',
    path: '/',
    html: `<div class="composer-card"><div class="DraftEditor-root"><div class="public-DraftEditorPlaceholder-root"><div class="public-DraftEditorPlaceholder-inner">Share an update</div></div><div class="DraftEditor-editorContainer"><div class="public-DraftEditor-content" contenteditable="true" role="textbox" data-box><div data-contents="true"><div><br></div></div></div></div></div><div class="bar"><button type="button" title="Photo"></button><div class="split"><button type="button" class="main" data-publish>Post</button><button type="button" class="caret" aria-haspopup="menu" aria-label="More options for posting">▾</button></div></div></div>`,
  },
  {
    client: 'an article with its button in the bar above',
    path: '/editor',
    html: `<div id="app"><header class="topbar"><a href="/">Blog</a><div class="actions"><span>Saved</span><div role="button" tabindex="0" class="ghost">Preview</div><div role="button" tabindex="0" class="primary" data-publish>Publish</div></div></header><div class="page"><div class="wrap"><div class="title" contenteditable="true" data-placeholder="Title" data-also></div><div class="ce-block"><div data-slate-editor="true" role="textbox" contenteditable="true" data-placeholder="Tell your story…" data-box></div></div></div></div></div>`,
  },
  {
    client: 'a form that its button names',
    path: '/new',
    html: `<div class="sheet"><div class="bar"><button type="button">Cancel</button><h2>New thought</h2><button type="submit" form="compose" data-publish>Share</button></div><form id="compose"><textarea name="body" placeholder="What's new?" data-box></textarea></form></div>`,
  },
];
