import type { ClientPage } from './client-page';

/** More boxes that nobody looked at while the rules were made, in more languages. */
export const heldOutComments: readonly ClientPage[] = [
  {
    client: 'a post in an input of a group',
    path: '/group/4',
    html: `<div class="grp-anonymous" id="showPost"><form action="/group/post" enctype="multipart/form-data" method="POST"><div class="post-comment"><img alt=""><input type="text" name="post" placeholder="Write Something..." required data-box></div><div class="post-anonymous"><p>Annonymous Post</p><button type="submit" class="btn post-submit" data-publish>Post</button></div></form><div class="comment-view"><div class="header"><p>Hello</p></div></div></div>`,
  },
  {
    client: 'a comment that is written in a blog',
    path: '/blog/4',
    html: `<div class="mb-6"><h3>Comments</h3><form action="" method="post"><textarea class="bg-gray-100" name="content" id="content" placeholder="Write something..." data-box></textarea><div class="flex"><button type="submit" class="bg-green" data-publish><div class="flex"><svg viewBox="0 0 24 24"></svg><p>Send</p></div></button></div></form></div>`,
  },
  {
    client: 'comments in Russian by Ctrl and Enter',
    path: '/article/3',
    html: `<section><h2>Комментарии (2)</h2><div class="mb-6"><textarea placeholder="Напишите комментарий... (Ctrl+Enter для отправки)" rows="3" data-box></textarea><button disabled data-publish>Отправить</button></div><div><div><p>Иван</p><button>Ответить</button></div><div><p>Пётр</p><button>Ответить</button></div></div></section>`,
  },
  {
    client: 'a post with a comment in Russian',
    path: '/',
    html: `<article class="post"><p>Привет</p><div class="flex"><button class="like"><i class="far fa-heart"></i> 4</button><button><i class="far fa-comment"></i> 2</button></div><div id="comment-form-4"><form id="comment-form-4-form" method="POST" action="/posts/4/comments"><div class="flex"><textarea id="comment-content-4" name="content" placeholder="Напишите комментарий..." rows="2" data-box></textarea><button type="button" class="bg-blue-600" data-publish><i class="fas fa-paper-plane"></i></button></div></form></div></article>`,
  },
  {
    client: 'comments in Norwegian',
    path: '/oppgave/4',
    html: `<section><h4>Kommentarer</h4><div class="flex gap-1"><textarea placeholder="Skriv en kommentar..." data-box></textarea><button class="bg-blue-600" data-publish>Send</button></div></section>`,
  },
  {
    client: 'comments in Norwegian that are added',
    path: '/',
    html: `<div><strong>Kommentarer:</strong><br><p>- Fint</p><form method="post"><input type="hidden" name="message_id" value="4"><input type="text" name="comment_text" placeholder="Skriv en kommentar..." data-box><input type="submit" class="btn" value="Legg til" data-publish></form></div>`,
  },
  {
    client: 'comments in Swedish in a dialog',
    path: '/bilder',
    html: `<div role="dialog" aria-modal="true"><h2>Kommentarer</h2><div><p>Fin bild</p></div><div class="footer"><div class="flex w-full"><input class="flex-1" placeholder="Skriv en kommentar..." data-box><button disabled data-publish><svg class="lucide lucide-send h-4 w-4"></svg></button></div></div><button type="button"><svg class="lucide lucide-x"></svg><span class="sr-only">Close</span></button></div>`,
  },
  {
    client: 'comments in Polish with an arrow',
    path: '/film/4',
    html: `<form class="comment-form"><div class="cmt-form-row"><span class="cmt-av-ph">👤</span><div class="cmt-input-wrap"><input type="text" name="comment_content" class="comment-input" placeholder="Napisz komentarz…" autocomplete="off" required data-box><button type="submit" class="comment-submit-btn" title="Wyślij" data-publish>➔</button></div></div><div class="reply-indicator" hidden><button type="button" class="cancel-reply-btn">✕</button></div></form>`,
  },
  {
    client: 'comments in Polish that are confirmed',
    path: '/wpis/4',
    html: `<div class="row"><form><div class="col"><textarea required name="value" rows="2" placeholder="Napisz komentarz..." data-box></textarea></div><div class="col"><button type="submit" class="btn btn-primary" data-publish>Ok</button></div><div class="col"><button type="button" class="btn btn-light">Anuluj</button></div></form></div>`,
  },
  {
    client: 'comments in Polish with a picture',
    path: '/wpis/5',
    html: `<div class="comment-form"><img class="comment-avatar-image" alt="User avatar"><form class="comment-form-section-right"><div class="comment-content-bg"><input type="text" class="comment-form-input" placeholder="Napisz komentarz..." data-box></div><button type="submit" class="btn comment-btn-confirm" data-publish><img class="comment-btn-confirm-img" alt="Submit button"></button></form></div>`,
  },
  {
    client: 'answers in German in cards',
    path: '/forum',
    html: `<div class="card"><h3>Frage</h3><div class="replyBox"><div class="muted">Antworten:</div><div id="replyList-1"><p>Ja</p></div><div class="field"><div class="label">Deine Antwort</div><textarea class="textarea" id="replyText-1" placeholder="Schreibe eine Antwort…" data-box></textarea></div><button class="btn primary" data-send-reply="1" data-publish>Antwort senden</button></div></div>
      <div class="card"><h3>Noch eine</h3><div class="replyBox"><div class="field"><textarea class="textarea" id="replyText-2" placeholder="Schreibe eine Antwort…"></textarea></div><button class="btn primary" data-send-reply="2">Antwort senden</button></div></div>`,
  },
  {
    client: 'a guestbook in Chinese',
    path: '/',
    html: `<div class="card"><form method="post"><input name="name" placeholder="你的名字" required><textarea name="message" placeholder="说点什么…" rows="3" required data-box></textarea><button type="submit" data-publish>提交</button></form></div><div class="card"><strong>留言板（2 条）</strong><div class="msg"><b>小明</b><div>你好</div></div></div>`,
  },
  {
    client: 'a review in Spanish',
    path: '/curso/3',
    html: `<section><h3>Opiniones</h3><form><label for="r">Tu opinión</label><textarea id="r" placeholder="¿Qué te pareció el curso?" data-box></textarea><button class="boton" data-publish>Enviar opinión</button></form></section>`,
  },
  {
    client: 'comments that say which formatting is supported',
    path: '/blog/hello',
    html: `<div class="wl-comment"><div class="wl-panel"><div class="wl-header"><div><label for="wl-nick">NickName</label><input id="wl-nick" name="nick" type="text"></div><div><label for="wl-mail">E-Mail</label><input id="wl-mail" name="mail" type="email"></div></div>
      <textarea id="wl-edit" class="wl-editor" placeholder="Comment here..." data-box></textarea><div class="wl-preview" hidden><h4>Preview:</h4></div>
      <div class="wl-footer"><div><a href="https://guides.example/markdown" title="Markdown Guide" aria-label="Markdown is supported"><svg></svg></a><button type="button" title="Emoji"><svg></svg></button><button type="button" title="Preview"><svg></svg></button></div><div><div>0 Words</div><button type="submit" class="primary wl-btn" title="Cmd|Ctrl + Enter" data-publish>Submit</button></div></div></div></div>`,
  },
  {
    client: 'an answer that can be given up by a picture',
    path: '/blog/hello',
    html: `<div class="vwrap"><input name="nick" placeholder="Nickname"><textarea id="veditor" class="veditor" placeholder="Just go go" data-box></textarea><svg class="vicon cancel-reply-btn"><path d="M0 0"></path></svg><div class="vrow"><button type="button" title="Cmd|Ctrl+Enter" class="vsubmit vbtn" data-publish>Submit</button></div></div>`,
  },
  {
    client: 'a dialog whose bar of buttons is an element of its own',
    path: '/home',
    html: `<ion-modal role="dialog"><ion-header><ion-toolbar><ion-title>New post</ion-title><ion-buttons slot="end" class="buttons-last-slot"><ion-button>Help</ion-button><ion-button strong data-publish>Share</ion-button></ion-buttons></ion-toolbar></ion-header><ion-content><ion-textarea><textarea class="native-textarea" placeholder="What is happening?" data-box></textarea></ion-textarea></ion-content></ion-modal>`,
  },
];
