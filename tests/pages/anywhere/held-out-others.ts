import type { ClientPage } from './client-page';

/** Boxes that hold no post, or one for few, and that nobody looked at while the rules were made. */
export const heldOutOthers: readonly ClientPage[] = [
  {
    client: 'messages of a Russian network',
    path: '/',
    html: `<div class="ConvoMain"><div class="ConvoMessage__text">Привет</div><div class="ConvoComposer__inputPanel"><div class="ComposerInput"><span contenteditable="true" class="ComposerInput__input ConvoComposer__input" role="textbox" aria-multiline="true"></span></div><button class="ConvoComposer__button" aria-label="Отправить">→</button></div></div>`,
  },
  {
    client: 'Flarum messages',
    path: '/d/12',
    html: `<div id="composer"><div class="Composer-content"><div class="ComposerBody ComposerBody--message"><ul class="ComposerBody-header"><li class="item-recipients"><div class="MessageComposer-recipients"><div class="MessageComposer-recipients-label">To</div><ul><li>Ben</li></ul></div></li></ul><div class="ComposerBody-editor"><textarea class="FormControl TextEditor-editor" placeholder="Write a message..."></textarea><ul><li><button type="button" class="Button--primary"><span>Send</span></button></li></ul></div></div></div></div>`,
  },
  {
    client: 'Mattermost thread',
    path: '/team/pl/abc',
    html: `<div id="rhsContainer"><form class="center" data-testid="create-post"><div class="AdvancedTextEditor"><div role="application" id="advancedTextEditorCell" aria-label="message input complementary region" tabindex="-1"><textarea id="reply_textbox" placeholder="Reply to this thread..." aria-label="reply to this thread..."></textarea><button type="button" aria-label="attachment"></button><button data-testid="SendMessageButton" aria-label="Send Now" type="button"><svg></svg></button></div></div></form></div>`,
  },
  {
    client: 'a letter',
    path: '/admin',
    html: `<div class="composer-card"><div><label>To<input type="text" id="emailTo"></label><label>Subject<input type="text" id="emailSubject"></label></div><div contenteditable="true" class="composer-editor" id="emailBody"><p>Start typing your email...</p></div><div class="composer-footer"><button class="btn">Cancel</button><button class="btn btn-primary"><i class="bi bi-send"></i> Send Email</button></div></div>`,
  },
  {
    client: 'a letter in Portuguese',
    path: '/painel',
    html: `<div class="modal" id="modalComposer"><input type="text" placeholder="Para"><input type="text" placeholder="Assunto"><div id="composerBody" contenteditable="true" class="composer-body"></div><div class="form-actions"><button class="btn btn-primary" id="btnEnviarEmail"><i class="fas fa-paper-plane"></i> Enviar</button><button class="btn">Cancelar</button></div></div>`,
  },
  {
    client: 'an assistant in an editor',
    path: '/',
    html: `<main id="messages" class="messages"></main><form id="composer" class="composer"><textarea id="input" rows="3" placeholder="Ask SimhaCLI… (Enter to send, Shift+Enter for a new line)"></textarea><div class="composer-actions"><button id="send" type="submit">Send</button></div></form>`,
  },
  {
    client: 'a character that talks, in Chinese',
    path: '/',
    html: `<main><div class="composer"><div class="composer-row"><div class="el-textarea"><textarea class="el-textarea__inner" rows="2" placeholder="输入消息，Enter 发送，Shift + Enter 换行"></textarea></div></div><div class="composer-actions"><button type="button" class="el-button"><span>发送</span></button></div></div></main>`,
  },
  {
    client: 'questions on the climate, in Chinese',
    path: '/',
    html: `<div class="composer"><div class="el-textarea"><textarea class="el-textarea__inner" rows="2" placeholder="输入关于城市气候的问题..."></textarea></div><div class="composer-actions"><div class="el-select"></div><button class="el-button"><span>发送</span></button></div></div>`,
  },
  {
    client: 'a line to one, with a feed beside it',
    path: '/',
    html: `<div class="app"><aside><button>Post</button></aside><main><article><p>Hello</p><button>Like</button><button>Reply</button></article></main><div class="drawer"><h4>Ben</h4><div class="bubbles"><p>Hi</p></div><div class="row"><textarea placeholder="Start a new message" rows="1"></textarea><button><svg></svg></button></div></div></div>`,
  },
  {
    client: 'a ticket that is answered',
    path: '/helpdesk',
    html: `<div class="modal"><h3>Ticket: no sound</h3><div style="display:flex"><input type="text" id="user-reply-input" class="form-input" placeholder="Type a reply..."><button class="cta"><ion-icon name="send"></ion-icon></button></div><button>Delete Ticket</button></div>`,
  },
  {
    client: 'a chat with a clip and a face',
    path: '/',
    html: `<div class="chatbox"><div class="message"><p>Hello</p></div><div class="chatbox_input"><ion-icon name="happy-outline"></ion-icon><ion-icon name="attach-sharp"></ion-icon><input type="text" placeholder="messages"><button type="submit"><ion-icon name="send-outline"></ion-icon></button></div></div>`,
  },
  {
    client: 'a search for posts in Japanese',
    path: '/',
    html: `<form action="/search"><input type="text" name="q" placeholder="投稿を検索"><button type="submit"><svg class="icon-search"></svg></button></form><main><button>投稿する</button></main>`,
  },
  {
    client: 'a name and a bio',
    path: '/account',
    html: `<form><label for="bio">Tell us about yourself</label><textarea id="bio" name="user[bio]" placeholder="What do you do?"></textarea><button type="submit">Save profile</button></form>`,
  },
  {
    client: 'a message to a seller',
    path: '/item/4',
    html: `<div><h1>Anna</h1><textarea id="query" rows="5" placeholder="Send a message to the seller"></textarea><button class="mt-4">Message to seller</button><button>Share</button></div>`,
  },
  {
    client: 'messages to all of a room',
    path: '/',
    html: `<div class="modal"><div class="messages"><p class="text">Hi</p></div><form class="message-input"><input type="text" placeholder="Send a message to everyone"><button type="submit"><svg></svg></button></form></div>`,
  },
  {
    client: 'a group that talks, in German',
    path: '/',
    html: `<div class="border-t p-4"><div class="flex"><input type="text" placeholder="Schreib deine Nachricht..."><button class="px-6">Senden</button></div></div>`,
  },
  {
    client: 'a room with bubbles',
    path: '/',
    html: `<div><div class="list"><div class="my-3 flex"><img alt=""><div class="MessageBox_bubble__x1">Hello</div></div></div><div class="flex"><textarea placeholder="Write something..." rows="1"></textarea><button class="btn"><svg class="lucide lucide-send"></svg></button></div></div>`,
  },
  {
    client: 'a complaint',
    path: '/complaint.php',
    html: `<form method="post"><label for="type">Choose Type of your complaint:</label><select id="type" name="type"><option>URGENT</option></select><textarea name="message" rows="10" cols="80" placeholder="Write something..." required></textarea><input class="btn" type="submit" name="submit" value="Submit"></form>`,
  },
  {
    client: 'words to a shop',
    path: '/',
    html: `<form><label for="e">Email</label><input id="e" type="email" placeholder="Your email address"><label for="contact-message">Message</label><textarea id="contact-message" required rows="7" placeholder="Write Something..."></textarea><button type="submit">Submit</button></form>`,
  },
  {
    client: 'a note on a board',
    path: '/board/4',
    html: `<div class="sticky p-4"><textarea class="w-full" placeholder="Write something..."></textarea><div class="flex"><button class="w-5"></button><button class="w-5"></button></div></div><header><button>Share</button></header>`,
  },
  {
    client: 'a diary in German',
    path: '/',
    html: `<div class="editor"><textarea class="title" rows="1" placeholder="Titel"></textarea><textarea class="editor-content-input" placeholder="Schreibe hier deine Gedanken nieder ..."></textarea></div><div class="status-bar"><span>0 Wörter</span></div>`,
  },
  {
    client: 'an introduction of oneself in German',
    path: '/dashboard',
    html: `<div><h2>Persönliche Vorstellung</h2><textarea placeholder="Schreiben Sie etwas über sich:"></textarea><button>Speichern</button></div>`,
  },
];
