const phrase = (phrases: string) => new RegExp(`(^| )(${phrases})( |$)`, 'u');

/** The choice of readers that makes a post a private message, as Mastodon, Misskey and others call it. */
export const isDirect = phrase(
  'direct|direct messages?|dms?|private mentions?|mentioned (people|users|accounts)( only)?|mentioned only|only mentioned( people| users)?|specified|mention|' +
    'direkt|direktnachricht|private erwähnung|nur erwähnte( profile)?|mention privée|message direct|personnes mentionnées( uniquement| seulement)?|directo|mención privada|mensaje directo|solo mencionad[oa]s|direto|menção privada|mensagem direta|' +
    'diretto|menzione privata|messaggio diretto|privébericht|privévermelding|direct bericht|privat omnämnande|direktmeddelande|privat omtale|yksityinen maininta|bezpośredni\\w*|prywatna wzmianka|wzmianka prywatna|' +
    'личн\\w*|личное (сообщение|упоминание)|приватн\\w*|особист\\w*( згадка)?|приватна згадка|doğrudan|özel (değinme|bahsetme)|إشارة خاصة|مباشر|رسالة مباشرة|אזכור פרטי|הודעה פרטית|ישיר|निजी उल्लेख|nhắn riêng|sebutan pribadi|langsung|' +
    'การกล่าวถึงแบบส่วนตัว|โดยตรง|ダイレクト|非公開の返信|指名|다이렉트|개인적인 멘션|私下提及|私人提及|私密提及|私信|私訊|指定用户|指定使用者|指定用戶',
);

/** What a control says that shows or chooses who reads a post. */
export const isOfReaders =
  /visib|privac|audience|who can|sichtbar|confiden|privacid|zichtba|synlig|widoczn|видим|доступ|görünür|الخصوصية|פרטיות|公開範囲|可见|可見|隐私|공개/;

/** What sends a message rather than a post: the whole name of a button. */
export const sendsMessage =
  /^((send|new|write)( an?| the| your)? )?((private|direct) )?(message|dm|nachricht|mensaje|mensagem|messaggio|bericht|meddelande|wiadomość|сообщение|повідомлення|mesaj|رسالة|הודעה|संदेश|tin nhắn|pesan|ข้อความ|メッセージ|메시지|消息|私信|訊息)$/u;

/** What a field is called, all in all, that says whom a letter goes to. */
export const isAddressee =
  /^(to|cc|bcc|recipients?|add recipients?|an|empfänger|à|destinataires?|para|destinatari[oa]s?|destinatário|a|aan|ontvanger|till|til|mottagare|do|odbiorca|кому|получатель|отримувач|kime|alıcı|إلى|المستلم|אל|נמען|宛先|受取人|收件人|받는 사람|kepada|đến|người nhận|ถึง|ผู้รับ)$/u;
