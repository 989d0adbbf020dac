import type { ClientPage } from './client-page';

/** Boxes that are none, or whose text is not for everyone. */
export const otherBoxes: readonly ClientPage[] = [
  {
    client: 'a search',
    path: '/',
    html: '<form role="search"><input type="text" placeholder="Search posts"><button type="submit">Search</button></form>',
  },
  {
    client: 'a login',
    path: '/login',
    html: '<form><input type="text" name="username"><input type="password"><textarea name="note"></textarea><button type="submit">Post</button></form>',
  },
  {
    client: 'a bio',
    path: '/settings/profile',
    html: '<form><label>Bio<textarea name="account[note]" id="account_note"></textarea></label><button type="submit">Save changes</button></form>',
  },
  {
    client: 'Mattermost',
    path: '/team/channels/town-square',
    html: '<div id="channel_view"><form id="create_post"><textarea id="post_textbox" aria-label="write to town square" placeholder="Write to Town Square"></textarea><button type="button" aria-label="attachment"></button><button type="button" aria-label="Send Now" data-testid="SendMessageButton"><svg></svg></button></form></div>',
  },
  {
    client: 'Zulip',
    path: '/#narrow/channel/4-general',
    html: '<div id="compose"><form id="send_message_form"><textarea id="compose-textarea" placeholder="Message #general" aria-label="Compose your message here"></textarea><button type="submit" id="compose-send-button" aria-label="Send"></button></form></div>',
  },
  {
    client: 'Element',
    path: '/#/room/abc',
    html: '<div class="mx_MessageComposer"><div role="textbox" contenteditable="true" aria-label="Send a message…"></div><div role="button" tabindex="0" aria-label="Send message"></div></div>',
  },
  {
    client: 'Friendica message',
    path: '/message/new',
    html: '<form id="prvmail-form" action="message"><input name="subject" type="text"><textarea id="comment-edit-text-input" name="body" placeholder="Your message:"></textarea><button type="submit">Submit</button></form>',
  },
  {
    client: 'diaspora* conversation',
    path: '/conversations/1',
    html: '<form class="new_message" action="/conversations/1/messages"><textarea name="message[text]"></textarea><input type="submit" value="Reply"></form>',
  },
  {
    client: 'Phanpy private mention',
    path: '/#/compose',
    html: '<form><select name="visibility"><option value="public">Public</option><option value="direct" selected>Private mention</option></select><textarea name="status" placeholder="What are you doing?"></textarea><button type="submit">Post</button></form>',
  },
  {
    client: 'a wiki',
    path: '/w/index.php?title=A&action=edit',
    html: '<form id="editform"><textarea id="wpTextbox1" name="wpTextbox1"></textarea><input id="wpSummary" type="text"><input type="submit" value="Publish changes"></form>',
  },
  {
    client: 'a code editor',
    path: '/gist',
    html: '<div class="cm-editor"><div class="cm-content" contenteditable="true" role="textbox"></div></div><button>Post</button>',
  },
  {
    client: 'a support ticket',
    path: '/tickets/5',
    html: '<form class="ticket-form"><textarea name="body" placeholder="Describe your problem"></textarea><button type="submit">Submit</button></form>',
  },
  {
    client: 'a contact form',
    path: '/contact',
    html: '<form><input type="text" name="name"><input type="email"><textarea name="message" placeholder="Your message"></textarea><button type="submit">Send message</button></form>',
  },
  {
    client: 'a terminal',
    path: '/',
    html: '<div class="xterm"><textarea class="xterm-helper-textarea" aria-label="Terminal input"></textarea></div><button>Share</button>',
  },
  {
    client: 'a translation',
    path: '/',
    html: '<main><textarea aria-label="Source text"></textarea><button>Copy</button><button>Share</button></main>',
  },
  {
    client: 'an assistant',
    path: '/c/1',
    html: '<form><div id="prompt-textarea" contenteditable="true" data-placeholder="Ask anything"></div><button type="submit" aria-label="Send prompt"></button></form>',
  },
  {
    client: 'a document',
    path: '/document/d/1/edit',
    html: '<header><button>Share</button><button>Comment history</button></header><div contenteditable="true" role="textbox" aria-label="Document content"></div>',
  },
  {
    client: 'a spreadsheet',
    path: '/sheet',
    html: '<div role="grid"><div contenteditable="true"></div></div><button>Publish</button>',
  },
  {
    client: 'an address',
    path: '/checkout',
    html: '<form><textarea name="address" autocomplete="street-address"></textarea><button type="submit">Submit</button></form>',
  },
  {
    client: 'a review of code',
    path: '/settings/custom',
    html: '<form><textarea name="custom_css"></textarea><button type="submit">Update</button></form>',
  },
];
