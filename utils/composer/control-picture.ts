import { accessibleName } from './accessible-name';
import { codeWordsOf } from './likely-words';

const naming = ['href', 'src', 'icon', 'data-icon', 'data-action', 'data-lucide'];

/** Pictures that fonts draw in the place of a word: `<i class="material-symbols">send</i>`. */
const drawnFromWords = '[class*="material-icons"], [class*="material-symbols"]';

/** What a control is called for people, without the words that are drawn as pictures. */
export function nameOf(control: Element): string {
  if (!control.querySelector(drawnFromWords)) return accessibleName(control);
  const copy = control.cloneNode(true) as Element;
  for (const picture of copy.querySelectorAll(drawnFromWords)) picture.remove();
  return accessibleName(copy);
}

/** What programs call the picture on a control, in small letters and single spaces. */
export function pictureOf(control: Element): string {
  const drawn = [...control.querySelectorAll(drawnFromWords)].map(({ textContent }) => textContent);
  return [control, ...control.querySelectorAll('*')]
    .flatMap((one) => [codeWordsOf(one), ...naming.map((name) => one.getAttribute(name) ?? '')])
    .concat(drawn)
    .join(' ')
    .toLowerCase()
    .replace(/data:\S*/g, '')
    .replace(/[^a-z]+/g, ' ');
}

const word = (words: string) => new RegExp(`(^| )(${words})( |$)`);

/** Pictures of sending: `#icon-send`, `fa-paper-plane`, and what Chinese programs call it. */
export const showsSending = word(
  'submit|send|sent|publish|paper ?plane|arrow (up|right)|post|reply|telegram|forward|fasong|fabu|tijiao',
);
/** The same, as signs. */
export const isSignOfSending = /[➤➢➣✈▶►⏎↑⬆⇧➡→➔📤🚀✉📨]/u;
/** Pictures of giving up, also where they say what is given up: `cancel-reply-btn`. */
export const showsClosing = word('cancel|close|dismiss|times|xmark');
/** What programs say of a control whose name they translate. */
export const isToSend = word('submit|send|publish');
/** Pictures of a choice: in what language, for whom, how. */
export const showsChoice = word('globe|world|lang|language|settings?|cog|gear');
/** Pictures of what else stands beside a box. */
export const showsOther = word(
  'smil\\w*|emoj\\w*|mood|face|laugh|images?|photos?|pictures?|cameras?|paper ?clip|attach\\w*|files?|uploads?|gif|videos?|mic\\w*|audio|plus|add|close|times|xmark|x|trash|bin|delete|poll|chart|calendar|clock|schedule|map|location|pin|' +
    'bold|italic|underline|strike\\w*|list|quote|link|code|heart|like|thumbs?|eye|preview|cog|gear|settings?|ellipsis|more|dots|menu|chevron|caret|down|left|back|globe|world|lock|at|mention|hash\\w*|tag|user|avatar|profile|search|help|info|question|edit|pencil|copy|share|bookmark|star|flag|warning|undo|redo|expand|maximize|minimize',
);
/** Pictures of messages to few. */
export const showsFew = word('envelope|mail|at|direct|message|dm');
