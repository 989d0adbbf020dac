/** Words a control is called by. Those of `first` count at the start of a name only, and `inside` is part of a name. */
export interface ControlWords {
  /** English words: nouns and verbs look the same ("Post", but not "Latest post"). */
  first: string;
  /** At the start or the end of a name. `_` is a space. */
  ends: string;
  /** Of scripts without spaces, and of languages that inflect by endings: wherever they are in a name. */
  inside: string;
}

/** Only what everyone may read is posted, published or commented. */
export const publics: ControlWords = {
  first: 'post publish comment tweet toot skeet note schedule repost',
  ends:
    'publier poster commenter pouet planifier programmer programar publicar publica comentar postear agendar postar pubblica pubblicare commenta posta programma ' +
    'publică comentează posten veröffentlichen kommentieren tröten planen plaatsen publiceren reageren inplannen publicera kommentera posta slå_op kommentér publiser ' +
    'legg_ut kommenter opublikuj skomentuj zaplanuj yayınla yorum_yap',
  inside:
    'публик|публік|коммент|комент|запланир|نشر|علق|تعليق|جدول|انتشار|פרס|תגוב|הגב|投稿|公開|予約|コメント|ポスト|发布|发表|發佈|發布|發表|張貼|评论|評論|留言|排程|安排|게시|댓글',
};

/** An answer is mostly public, and may be a private one. */
export const replies: ControlWords = {
  first: 'reply respond',
  ends: 'répondre responder responde respon rispondi antworten beantwoorden svara svar odpowiedz yanıtla',
  inside: 'ответ|відпов|رد|پاسخ|השב|返信|回复|回覆|답글',
};

/** What posts go out by on some sites, and much else on others. */
export const shares: ControlWords = {
  first: 'share submit',
  ends: 'partager compartir compartilhar partilhar condividi teilen delen dela del udostępnij paylaş',
  inside: 'подел|пошир|مشارك|שתף|שיתוף|共有|シェア|分享|공유',
};

/** Three expressions, by which any of several words is found in a name of small letters and single spaces. */
export function expressionsFor(...words: Partial<ControlWords>[]): RegExp[] {
  const list = (key: keyof ControlWords) =>
    words
      .map((one) => one[key]?.replace(/ /g, '|').replace(/_/g, ' '))
      .filter(Boolean)
      .join('|');
  return [`^(${list('first')}|${list('ends')})( |$)`, ` (${list('ends')})$`, list('inside')].map(
    (one) => new RegExp(one, 'u'),
  );
}

/** A name in small letters, without numbers, signs and the vowels of Arabic: "Post (2)!" is "post". */
export function plainName(name: string): string {
  return (
    name
      .normalize('NFC')
      .replace(/[\u064b-\u065f]/g, '')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? []
  ).join(' ');
}

const all = expressionsFor(publics, replies, shares);
/** What may follow an English one: "Post all", "Share now". */
const longer = / (?!(all|now|it|post|comment|reply)\b)[a-z]+/;

/** Whether a control's accessible name is a word for publishing, in any language. */
export function isPublishWord(name: string): boolean {
  const plain = plainName(name);
  return (
    plain.length < 40 &&
    all.some((one) => one.test(plain)) &&
    !(
      all[0]?.test(plain) &&
      longer.test(plain) &&
      /^(post|publish|comment|tweet|toot|note|schedule|reply|share|submit)/.test(plain)
    )
  );
}
