import { typed } from '../draft/typed';
import { writtenIn } from '../draft/written-in';

/** Words in the names that programs give: `newComment-form[body]` is "new comment form body". */
export function wordsIn(...names: (string | null | undefined)[]): string {
  return names
    .join(' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}]+/gu, ' ')
    .trim();
}

/** Letters among the digits of a name that nobody wrote (`:r1q:`, `editor-q0vq4fej`): no words, though `q` and `dm` are some. */
const madeUp = /(?<!\p{L})\p{L}{1,2}(?=\d+\p{L})|(?<=\p{L}\d+)\p{L}{1,2}(?!\p{L})/gu;

/** The words in what a program calls an element; `withClasses` also those of its style. */
export function codeWordsOf(element: Element, withClasses = true): string {
  const names = ['id', 'name', 'data-testid', 'data-test', 'component', 'action', withClasses ? 'class' : 'id'];
  return wordsIn(element.localName, ...names.map((name) => element.getAttribute(name)?.replace(madeUp, ' ')));
}

/** What stood in empty boxes: rich editors take it away once something is written. */
const saidWhileEmpty = new WeakMap<HTMLElement, string>();

/** How a box is called for people: its labels and what stands in it while it is empty, but never what is written in it. */
export function labelOf(editable: HTMLElement): string {
  const now = labelNow(editable);
  if (editable.textContent?.trim()) return `${now} ${saidWhileEmpty.get(editable) ?? ''}`;
  saidWhileEmpty.set(editable, now);
  return now;
}

function labelNow(editable: HTMLElement): string {
  const root = editable.getRootNode() as Document | ShadowRoot;
  const ids = editable.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const labels = [...((editable as HTMLTextAreaElement).labels ?? [])];
  const attributes = [
    'aria-label',
    'placeholder',
    'aria-placeholder',
    'data-placeholder',
    'data-placeholder-active',
    'title',
  ];
  const holders = new Set([
    editable,
    writtenIn(editable),
    ...writtenIn(editable).querySelectorAll(`[data-placeholder], ${typed}`),
  ]);
  return [
    ...labels.map((label) => label.textContent),
    ...ids.map((id) => root.getElementById?.(id)?.textContent),
    ...[...holders].flatMap((holder) => attributes.map((name) => holder.getAttribute(name))),
    // Lexical and Draft.js draw it beside the editable.
    ...[
      ...(editable.parentElement?.parentElement?.querySelectorAll('[class*="placeholder" i]:not(input, textarea)') ??
        []),
    ]
      .filter((beside) => !beside.contains(editable) && !editable.contains(beside))
      .map((beside) => beside.textContent),
  ]
    .join(' ')
    .slice(0, 300)
    .toLowerCase();
}

const word = (words: string) => new RegExp(`(^| )(${words})( |$)`, 'u');

/** Posts as programs call them, also in one word with what is done to them and what they are written in: `quickpostform`. */
const posts =
  '(?:quick|fast|new|add|create|write|edit|submit|post|view|show)?(?:posts?|comments?|reply|replies|topics?|threads?)(?:form|box|area|field|text|textarea|input|editor|body|content)?';

/** What a program calls boxes and forms that posts are written in. */
export const isOfPosts = word(
  `${posts}|posting|repost|poster|commenting|publish\\w*|publication|toots?|tweets?|status(es)?|discuss\\w*|` +
    'note creat\\w*|new note|new story|thewire|bbp|whats new|microblog|statements?|blog|caption|jot',
);

/** What a person reads in or over a box that posts are written in. */
export const asksForPost =
  /comm?ent|komm?ent|\breviews?\b|reseña|opini|recensi|bewertung|avaliaç|отзыв|відгук|レビュー|评价|評價|리뷰|коммент|комент|σχόλι|コメント|评论|評論|留言|댓글|\brepl(y|ies)|répon|respuest|respost|rispos|antwort|antwoord|odpowied|ответ|返信|回复|回覆|\bpost\b|publi[ckqs]|beitrag|投稿|what[’']?s (on|up|hap|new)|what (is|are|do|would) |\bthoughts?\b|discussion|say something|start (the|a) conversation|join the conversation|what[’']?s in |quoi de neuf|à quoi pens|qu[’']avez-vous|qué (te |est|hay|pas|pien)|o que (est|há)|was (gibt|ist|geht|mach|möch)|cosa |wat |vad |hva |что |いま|どう|つぶや|ひとこと|有什么|什么想|在想|想說|想说|说点|說點|新鲜事|新鮮事|想法|무슨|생각|ماذا|بم تفكر|نظر|دیدگاه|تعليق|מה |על מה|תגוב|टिप्पणी|सोच|คิดอะไร|ความคิดเห็น|bình luận|nghĩ gì|apa yang|pikirkan|ne(ler)? (düşün|ol)|aklında|yorum|co (słychać|u ciebie|nowego|myślisz|se děje|je nov)|o czym myśl|що (нового|у вас)|про що|о чём|mitä |la ce te|mi (jár|újs)|hozzászól|şərh|τι (σκέφτ|κάν|συμβ)/u;

/** What a person reads in boxes that any text is written in: a post where the text is sent or submitted. */
export const asksForText =
  /\b(write|say|add|share|leave|type) (a|an|your|some\w*|any\w*|stuff|here|what)|\b(schreib|écri|exprime|partage|escrib|compart|cuént|escrev|diga |deixe |scriv|condivid|schrijf|skriv|napisz|napiš|yaz|írj|scrie|kirjoita|tulis|bagikan|ceritakan|viết|chia sẻ)|напиш|поделит|поділ|расскаж|γράψ|اكتب|شارك|بنویس|כתוב|כתבי|כתיבת|שתפ|लिख|เขียน|แชร์|書|写|寫|分享|발행|써|적어|작성|남겨/u;

/** What says that Enter alone publishes: it is told, or only Shift makes a new line. */
export const enterPublishes =
  /(?<!(ctrl|control|cmd|command|alt|strg|⌘|⌃)[\s+-]*)(?<!\p{L})(enter|return|eingabe|entrée|entrar|invio|回车) ?(to|zum|pour|para|per|发送|發送|评论|发布|で送信|で投稿)(?! (add|insert|start|create)? ?a? ?(new )?(line|paragraph))|shift ?\+ ?(enter|return)/u;

/** What people do to the posts of others. */
export const isReaction =
  /^(like|unlike|boost|favou?rite|bookmark|upvote|downvote|react|me gusta|curtir|gostei|j[’']aime|gefällt mir|mi piace|vind ik leuk|gilla|lubię|beğen|нравится|подобається|いいね|点赞|點讚|赞|讚|喜欢|좋아요|suka|thích|ถูกใจ|पसंद|إعجاب|אהבתי)/u;

/** What a program calls fields that are no posts. */
export const isOtherField = word(
  'search\\w*|order|checkout|billing|shipping|moderation|options|q|query|filters?|find|emails?|mail|password|phone|tel|address|street|city|zip|postal|coupon|code|css|html|json|sql|regex|scripts?|snippet|prompt|bio|' +
    'biography|about|signature|display name|username|tags?|hashtags?|keywords?|slugs?|urls?|links?|alt|captcha|recaptcha\\w*|wiki\\w*|wp textbox|account|user note|settings?|captions? file',
);
/** The same, where nothing says that posts are written there: Friendica's box is `profile-jot-text`. */
export const isOfProfile = word('profile');

/** What a person reads at fields that are no posts. */
export const asksForOther =
  /^[^\p{L}]*((search|filter|find|rechercher|suchen?|buscar|cerca|zoek(en)?|szukaj|поиск|искать|пошук|шукати|ara|sök|søg|søk|hae|hledat|keresés|căutare|cari|tìm|بحث|חיפוש)(?!\p{L}))|検索|搜索|搜尋|검색|ค้นหา|खोज|(?<!\p{L})(password|e-?mail address|bio|biography|biografie|biografía|signature|display name|describe (this|the|your)|who can[’']?t see|(about|über|sobre) (me|you|mich|mí|mim|yourself)|о себе|search|rename|umbenennen|renommer|renombrar)(?!\p{L})|自己紹介|简介|簡介|签名|簽名|자기소개|소개글/u;

/** What stands over boxes that go to a few who decide: reports of what others wrote, and applications. */
export const asksForCase =
  /^(report (this|post|comment|user|abuse|content|video|photo)|denunciar? (publica|est[ae]|comentario|comentário|conte)|signaler (ce|cette) |(beitrag|kommentar|inhalt) melden|segnala (quest|post|comment|contenut)|zgłoś (post|wpis|komentarz|naduży)|пожаловаться|жалоба|поскаржитися|скарга|şikayet et|举报|檢舉|通報(する)?$|신고하기|إبلاغ عن|דיווח על|cover letter|motivation letter|lettre de motivation|motivationsschreiben|bewerbung|candidature|отклик(нуться)? на ваканс|carta de (presentación|apresentação))/u;

/** A title that goes out with the text below it. */
export const isTitle = word('title|subject|headline|summary|spoiler|warning|cw|titre|titel|título|titulo|titolo');
export const asksForTitle =
  /(?<!\p{L})(title|subject|headline|content warning|titre|sujet|titel|betreff|título|titulo|asunto|assunto|titolo|oggetto|onderwerp|tytuł|заголовок|тема|cw|judul|tiêu đề|başlı[kğ]ı?|rubrik|tittel|otsikko|titolo)(?!\p{L})|タイトル|件名|标题|標題|主题|제목|العنوان|عنوان|כותרת|נושא/u;

/** A step of an address under which private messages live. */
export const isPrivateStep =
  /^(new|create|my|private|direct)?[-_ ]?(messages?|messaging|messenger|dms?|chats?|inbox|direct|conversations?|pms?|prvmail|private|privmsg|mail|mailbox|tickets?|helpdesk|webmail|whispers?|im|konversation(en)?|gespräche?|conversaciones|conversas|conversazioni|gesprekken|rozmowy|nachrichten|unterhaltungen|discussions-privees|mensajes|mensagens|messaggi|berichten|wiadomosci|meddelanden|beskeder|viestit|mesajlar)$/;

/** What a program calls the places where people chat. */
export const isOfChat = word(
  'chats?|chatbox|chatroom|convo|bubbles?|dms?|direct messages?|private messages?|messenger|messaging|inbox|prvmail|privmsg|pm form',
);
/** The same, where only the word “Send” says that something goes out. */
export const isOfMessages = word(
  'conversations?|channels?|rooms?|mail\\w*|contact|contatti|contacto|contato|kontakt|kontaktformular|support|tickets?|helpdesk|feedback|survey|appeal|apply|application|invite|prompt|assistant|livechat|chatbot|bot|copilot|tutor',
);
/** Forums call their posts so as well. */
export const isOfMessage = word('messages?');
export const isOfForum = word(`${posts}|posting|forums?|status|publisher`);
/** What a person reads where private messages are written. */
export const asksForMessage =
  /messag|mensa[jg]|nachricht|bericht|wiadomo|сообщ|повідом|meddel|besked|melding|viesti|mesaj|üzenet|zpráv|správ|poruk|съобщ|μήνυμ|\bdms?\b|\bchat|\bdirect\b|\bprivate\b|\bpesan\b|tin nhắn|ujumbe|رسال|پیام|הודע|メッセージ|メール|消息|私信|訊息|메시지|ข้อความ|संदेश|বার্তা|contact us|support(?!(ed|s|ing)\b)|ticket|\bask (me|ai|anything|gemini|claude|chatgpt|copilot)|follow[- ]?up|\bprompt\b|how can i help|what (do you want|would you like) to (know|ask|build|create|learn|make)/u;
