import type { ClientPage } from './client-page';

/** Boxes whose text is for few, or is no post, after the sources of the programs they are named for. */
export const notPosts: readonly ClientPage[] = [
  {
    client: 'Zulip compose',
    path: '/#narrow/channel/4-general/topic/hello',
    html: `<div id="compose-content"><div class="composition-area"><form id="send_message_form" action="/json/messages" method="post"><div id="compose_top"><input type="search" name="stream_message_recipient_topic" placeholder="Topic" aria-label="Topic"><div contenteditable="true" id="private_message_recipient"></div></div><div class="messagebox"><textarea class="message-textarea" name="content" id="compose-textarea" placeholder="Compose your message here" aria-label="Compose your message here…"></textarea>
      <div id="message-send-controls-container"><a role="button" tabindex="0" href="#drafts">Drafts</a><button type="submit" id="compose-send-button" aria-label="Send"><i class="zulip-icon-send"></i></button></div></div></form></div></div>`,
  },
  {
    client: 'Mattermost reply beside a channel',
    path: '/team/channels/town-square',
    html: `<div class="sidebar--right"><div class="ThreadViewer"><form id="create_post"><div class="AdvancedTextEditor"><textarea id="reply_textbox" placeholder="Reply to this thread..." aria-label="reply to this thread..."></textarea><div><button type="button" aria-label="attachment"></button><button aria-label="Send Now"></button></div></div></form></div></div>`,
  },
  {
    client: 'Mattermost threads',
    path: '/team/threads/abc',
    html: `<div class="ThreadViewer"><form id="create_post"><textarea id="reply_textbox" placeholder="Reply to this thread..."></textarea><button aria-label="Send Now" data-testid="SendMessageButton"></button></form></div>`,
  },
  {
    client: 'Rocket.Chat',
    path: '/group/leadership',
    html: `<main><footer><div role="group" aria-label="Message composer"><textarea aria-label="Message leadership" name="msg" placeholder="Message leadership"></textarea><div role="toolbar"><button type="button" title="Emoji"></button><button type="button" aria-label="Send"><i class="rcx-icon--name-send"></i></button></div></div></footer></main>`,
  },
  {
    client: 'Roundcube',
    path: '/?_task=mail&_action=compose&_id=5',
    html: `<div id="layout-content" role="main"><div id="messagetoolbar" role="toolbar"><a class="save draft" role="button" href="#" tabindex="2">Save</a><a class="attach" role="button" href="#">Attach</a></div><div id="compose-content"><form name="form" id="compose-form"><div id="compose_to"><label>To<textarea name="_to" aria-required="true"></textarea></label></div><div id="compose_subject"><label>Subject<input type="text" name="_subject"></label></div><div id="composebodycontainer"><label for="composebody">Message body</label><textarea name="_message" id="composebody" cols="70" rows="20"></textarea></div></form><div class="formbuttons"><button class="btn btn-primary send" tabindex="1">Send</button></div></div></div>`,
  },
  {
    client: 'Owncast',
    path: '/',
    html: `<div id="chat-container"><div id="chat-input" class="ChatTextField_root"><div class="inputWrap"><div id="chat-input-content-editable" contenteditable="true" role="textbox" aria-label="Chat text input" placeholder="Send a message to chat"></div><div><button type="button" title="Emoji picker button"></button><button type="button" title="Send message Button"><span class="anticon anticon-send"></span></button></div></div></div></div>`,
  },
  {
    client: 'a robot that answers',
    path: '/',
    html: `<div class="fixed"><div class="p-4 flex"><input type="text" placeholder="Type a message..." class="flex-grow"><button class="bg-main">Send</button></div></div>`,
  },
  {
    client: 'an assistant with follow-ups',
    path: '/ask',
    html: `<div class="flex"><textarea placeholder="Follow up or ask something new…" rows="1" enterkeyhint="send"></textarea><button type="button" class="rounded-full"><svg class="lucide lucide-send"></svg></button></div>`,
  },
  {
    client: 'a teacher of words',
    path: '/urok/3',
    html: `<div class="tutor"><label class="input-label" for="tutor-q">Свой вопрос</label><textarea id="tutor-q" rows="2" enterkeyhint="send" placeholder="Напиши вопрос"></textarea><button type="button" class="primary-button" id="tutor-send">Спросить</button></div>`,
  },
  {
    client: 'a question of satisfaction',
    path: '/thanks',
    html: `<div><label for="feedback">Additional feedback (optional)</label><textarea id="feedback" placeholder="Share your thoughts about the matches, ingredients, or overall experience..." rows="4"></textarea><button type="button">Submit Feedback</button></div>`,
  },
  {
    client: 'a ticket in a dialog',
    path: '/admin',
    html: `<div role="dialog" aria-modal="true"><h2>Ticket #31</h2><p>No replies yet. Start the conversation.</p><div class="flex"><input placeholder="Write a reply..." class="border"><button><svg class="lucide lucide-send"></svg></button></div></div>`,
  },
  {
    client: 'a chat room in Chinese',
    path: '/live/8',
    html: `<div class="chat-room"><div class="message-list"></div><div class="input-bar"><input type="text" class="van-field__control" placeholder="说点什么..."><button class="van-button"><span>发送</span></button></div></div>`,
  },
  {
    client: 'a note about a film in Chinese',
    path: '/movie/edit',
    html: `<form class="ant-form"><label for="title" title="片名">片名</label><input id="title" type="text"><label for="summary" title="简介">简介</label><textarea id="summary" placeholder="说点什么吧" class="ant-input"></textarea><button type="submit" class="ant-btn"><span>录 入</span></button></form>`,
  },
  {
    client: 'Mangane to few',
    path: '/',
    html: `<div class="w-full"><textarea id="compose-textarea" placeholder="What's on your mind?"></textarea><div class="flex"><button type="button" title="Add media attachment"></button><button title="Adjust post privacy" aria-expanded="false"></button><button type="button"><div class="svg-icon"></div>Message</button></div></div>`,
  },
  {
    client: 'BookWyrm to one',
    path: '/direct-messages/ben',
    html: `<form class="submit-status" name="direct" action="/post/direct/" method="post"><label for="id_content">Message:</label><textarea name="content" id="id_content"></textarea><input type="hidden" name="privacy" value="direct"><button type="button" class="button" aria-label="Privacy" disabled>Private</button><button class="button is-link" type="submit"><span>Post</span></button></form>`,
  },
  {
    client: 'BookWyrm answer to one',
    path: '/user/ben/status/5',
    html: `<form class="submit-status" name="reply" action="/post/reply/" method="post"><label for="id_content">Comment:</label><textarea name="content" id="id_content"></textarea><select name="privacy" aria-label="Post privacy"><option value="public">Public</option><option value="direct" selected>Private</option></select><button class="button is-link" type="submit"><span>Post</span></button></form>`,
  },
  {
    client: 'Sengi to few',
    path: '/#/',
    html: `<form class="status-editor"><textarea name="status" title="content" placeholder="What's in your mind?"></textarea><div class="status-editor__footer"><button type="submit" title="post"><span>POST!</span></button><a href class="status-editor__footer--link" title="add media"></a><a href class="status-editor__footer--link" title="DM"></a></div></form>`,
  },
  {
    client: 'Misskey to few, in Japanese',
    path: '/',
    html: `<div><header><button class="_button"><i class="ti ti-x"></i></button><button class="_button"><span><i class="ti ti-mail"></i></span><span>ダイレクト</span></button><button class="_button"><div>ノート<i class="ti ti-send"></i></div></button></header><div><span>宛先</span><button class="_buttonPrimary"><i class="ti ti-plus"></i></button></div><textarea placeholder="いまどうしてる？"></textarea></div>`,
  },
  {
    client: 'LinkedIn-like messages',
    path: '/overlay/thread/5',
    html: `<div class="msg-thread"><form class="msg-form"><div class="msg-form__contenteditable" role="textbox" contenteditable="true" aria-label="Write a message…"><p><br></p></div><button class="msg-form__send-button" type="submit" disabled>Send</button></form></div>`,
  },
  {
    client: 'a name that can be changed',
    path: '/dashboard',
    html: `<main><div class="hero"><div contenteditable="plaintext-only" spellcheck="false" title="Click to rename">My project</div></div><button>Share</button><button>Publish</button></main>`,
  },
  {
    client: 'a list of things to do',
    path: '/',
    html: `<form><input type="text" placeholder="What needs to be done?"><button type="submit">Add</button></form><form class="edit"><textarea placeholder="Notes"></textarea><button type="submit">Save</button></form>`,
  },
  {
    client: 'osTicket',
    path: '/scp/tickets.php?id=4',
    html: `<form id="reply" action="tickets.php?id=4#reply" name="reply" method="post"><table><tr><td><label for="response"><strong>Response:</strong></label></td><td><textarea name="response" id="response" placeholder="Start writing your response here. Use canned responses from the drop-down above" rows="9" class="richtext"></textarea></td></tr></table><p class="buttons"><input class="save pending" type="submit" value="Post Reply"><input type="reset" value="Reset"></p></form>`,
  },
  {
    client: 'a contact form under a post of WordPress',
    path: '/2026/contact/',
    html: `<article class="post type-post"><h1>Contact</h1><div class="entry-content"><form action="/wp-admin/admin-post.php" method="post" class="contact"><h3>Send us a message</h3><p><label for="c-name">Your name</label><input type="text" id="c-name" name="your-name"></p><p><textarea name="your-text" rows="6"></textarea></p><button type="submit">Send</button></form></div></article>`,
  },
  {
    client: 'an offer of work',
    path: '/jobs/3/apply',
    html: `<form><label>Cover letter<textarea name="cover_letter" placeholder="Why do you want to work here?"></textarea></label><button type="submit">Submit application</button></form>`,
  },
];

/** An editor that is a page within the page, as old rich editors are: the site's own. */
export const inFrame: ClientPage = {
  client: 'a blog whose editor is a frame',
  path: '/write',
  html: `<form id="post-form"><input name="title" placeholder="Title"><label for="editor">Post</label><iframe id="editor" title="Rich Text Area" srcdoc="<body contenteditable=true style='height:8em'></body>"></iframe><textarea name="post" hidden></textarea><button type="submit">Publish</button></form>`,
};
