import { type ControlWords, expressionsFor, plainName, publics, replies, shares } from './publish-words';

const morePublics: ControlWords = {
  first: 'ask chirp honk cast add_to_queue add_to_calendar go_live',
  ends:
    'julkaise kommentoi zveřejnit publikovat komentovat közzététel posting terbitkan đăng bình_luận tooter publicad publicació comenta tuitear postează postet tooten udgiv publicér offentliggør birta postita avalda kommenteeri publicēt komentēt ' +
    'paskelbti skelbti publikuoti komentuoti publikuj komentuj okomentovat zverejniť publikovať uverejniť komentovať objavi komentiraj yayımla ' +
    'közzéteszem posztolás tülk hozzászólás publiko postoje komento argitaratu iruzkindu postio cyhoeddi foilsigh afiŝi publikigi publikasikan siarkan ' +
    'komentari i_post ilathala đăng_bài xuất_bản phản_hồi tweeter twitta tuitar tweetar tweetle unggah plaats lägg_upp chapisha plaas publiseer dərc_et joylash',
  inside:
    'δημοσί|ανάρτ|σχολι|โพส|ความคิดเห็น|पोस्ट|प्रकाश|टिप्पणी|апублік|постить|камент|објав|дмухн|жариялау|нийтлэх|გამოქვეყ|კომენტ|հրապար|մեկնաբ|انشر|منتشر|شائع|پوسٹ|تبصر|הגיב|发帖|貼文|嘟|トゥート|ツイート|ノート|つぶや|書き込|размест|розміст|твит|твіт|запост|غرد|צייץ|ट्वीट|ทวีต|发微博|发推|发文|發文|张贴|노트|' +
    '발행|올리기|툿|트윗|เผยแพร่|ໂພ|បង្ហោះ|ផ្សាយ|တင်|পোস্ট|প্রকাশ|মন্তব্য|இடுகை|வெளியி|ప్రచురి|పోస్ట్|ಪೋಸ್ಟ್|ಪ್ರಕಟ|പോസ്റ്റ്|പ്രസിദ്ധ|પોસ્ટ|પ્રકાશ|ਪੋਸਟ|ਪ੍ਰਕਾਸ਼|පළ|ለጥፍ|አትም',
};
const moreReplies: ControlWords = {
  first: 'answer',
  ends: 'vastaa odpovědět válasz răspunde balas trả_lời besvar odpovedať odgovori cevapla vasta atbildēt atsakyti tumugon jibu antwoord antwoorden erantzun përgjigju',
  inside: 'απάντ|ตอบกลับ|जवाब|адказ|отгов|одговор|პასუხ|պատասխ|جواب|השיב|回應|답장|उत्तर|উত্তর|பதில்',
};
const moreShares: ControlWords = {
  first: 'send ثبت_نظر ثبت_دیدگاه ثبت',
  ends:
    'jaa sdílet megosztás distribuie bagikan chia_sẻ envoyer soumettre valider verstuur enviar invia senden absenden abschicken verzenden versturen skicka lähetä wyślij odeslat zdieľať odoslať pošalji podijeli pošlji ' +
    'gönder küldés trimite saada jaga nosūtīt siųsti kirim kongsi hantar gửi bidali',
  inside:
    'отправ|відправ|надісл|изпрат|спод|αποστολ|υποβολ|إرسال|ارسال|שלח|שליח|送信|提出|发送|發送|提交|送出|등록|전송|보내기|작성|ส่ง|แชร์|भेज|साझा|পাঠ|ارسل|أرسل|بفرست',
};
/** What saves an edited post, and anything else; and what quotes another post, or a line of this one in a bar of tools. */
const saves: ControlWords = {
  first: 'quote save update add create start done',
  ends:
    'enregistrer mettre_à_jour ajouter créer guardar actualizar añadir crear salvar atualizar criar salva aggiorna aggiungi crea speichern aktualisieren ' +
    'erstellen hinzufügen opslaan bijwerken toevoegen spara gem lagre opdater oppdater tallenna päivitä zapisz zaktualizuj dodaj uložit přidat uložiť ' +
    'kaydet güncelle mentés salvează simpan lưu',
  inside: 'сохран|обнов|добав|зберег|αποθήκ|حفظ|ذخیره|שמור|保存|更新|儲存|저장|수정|บันทึก|सहेज',
};

/** What gives a draft up, or puts it off. */
const givingUp =
  'cancel|discard|draft|delet|remove|close|annuler|brouillon|supprimer|abbrechen|entwurf|löschen|cancelar|borrador|eliminar|rascunho|excluir|annulla|bozza|elimina|annuleren|concept|avbryt|utkast|kladde|luonnos|anuluj|szkic|zrušit|koncept|iptal|taslak|vázlat|ciorn|nháp';
const givingUpInside =
  'отмен|черн|удал|скасув|чернет|مسود|إلغاء|حذف|טיוט|ביטול|キャンセル|下書|削除|取消|草稿|删除|刪除|취소|임시|삭제|ร่าง|ยกเลิก|ड्राफ्ट|रद्द';

/** Whether a name in small letters says that a draft is given up, put off, or that its box is closed. */
export const givesUp = new RegExp(
  `(^| )(${givingUp}|dismiss|later|clear|hide|fermer|schlie|cerrar|fechar|chiudi|sluit)|${givingUpInside}|закр|閉じ|关闭|關閉`,
  'u',
);

/** What stands beside it: no word of publishing helps a name that has one of these. */
const others = new RegExp(
  `(^| )(${givingUp}|preview|emoji|attach|image|picture|media|file|upload|poll|gif|location|follow|like|search|find|back|next|previous|more|view|` +
    'show|hide|load|sort|filter|report|copy|edit|date|privacy|histor|notif|rules|setting|option|help|menu|format|log|sign|password|unpublish|who|every|anyone|messag|chat|dm|feedback|profile|email|' +
    `invit|aperçu|vorschau|vista|anteprima|voorbeeld|podgląd|nachricht|mensaje|mensagem|bericht)|${givingUpInside}|` +
    'настро|правил|уведом|設定|通知|プレビュー|範囲|設置|设置|范围|規則|规则|설정|알림|إعداد|הגדר|предпр|сообщ|رسالة|پیش|הודע|メッセージ|编辑|編集|預覽|预览|編輯|消息|私信|미리|메시지',
  'u',
);

const english = expressionsFor({
  first: [publics, morePublics, replies, moreReplies, shares, moreShares, saves].map(({ first }) => first).join(' '),
})[0];
/** What may follow an English word that is a noun as well: "Post comment", but not "Post privacy" or "Comment history". */
const followers =
  /^( (all|now|it|this|your|my|a|an|the|new|quick|anonymously|publicly|immediately|later|right|changes|and|with|ctrl|cmd|command|enter|post|posts|comments?|reply|replies|response|answer|thread|topic|discussion|question|status|toot|tweet|update|article|story|page|blog|note|video|photos?|review|entry|publication|event|petition|submission|link|queue|calendar|live))*$/;
/** Where posts wait for their time. */
const queues = /^add to (queue|calendar)$/;
/** What is made on such sites; with it "Add" and "Submit" say that they publish. */
const made = / (comment|post|topic|thread|discussion|question|status|toot|tweet|article|story|blog|entry)$/;
/** The same where it is all that a button says; "Comment" is a verb as well, these are not. */
const alone = /^(commentaire|comentario|comentário|commento|kommentar|komentarz|komentář|reactie|comentari|yorum)$/;
const answered = / (reply|answer|response)$/;

const kinds = [[saves], [shares, moreShares], [replies, moreReplies], [publics, morePublics]].map((words) =>
  expressionsFor(...words),
);

/** What makes of “Send” and the like, in what is said of how and where, another thing: “as message”, “in chat”. */
const elsewhere = new RegExp(`(^| )(${givingUp}|messag|chat|dm)`, 'u');

/** Whether a name says that a control leads on to another step. */
export const leadsOn = (name: string): boolean =>
  /^(continue|next|weiter|suivant|continuer|siguiente|continuar|seguinte|próximo|avançar|avanti|continua|volgende|verder|nästa|fortsätt|neste|næste|seuraava|dalej|další|ďalej|következő|tovább|ileri|devam|lanjut|tiếp)( |$)|далее|продолж|далі|下一|继续|繼續|次へ|다음|계속|التالي|הבא/u.test(
    plainName(name),
  );

/** Whether a name says that a control does something else than publishing. */
export const saysOther = (name: string): boolean => others.test(plainName(name));

/** How sure a name says that a control publishes: 4 it does, 3 it answers, 2 it sends, 1 it saves, 0 it does something else. */
export type Sureness = 0 | 1 | 2 | 3 | 4;

/** How surely a control with this accessible name publishes, in any language. */
export function surenessOf(name: string): Sureness {
  return Math.max(
    ...name.split(/[&+,:|·—–()]| (?:and|und|et|y|e|i|en|och|og|ve|и|і|و|ו) /i).map(surenessOfPart),
  ) as Sureness;
}

function surenessOfPart(part: string): Sureness {
  // "Post to 3 channels", "Comment as Anna".
  const whole = plainName(part);
  const name = queues.test(whole) ? whole : whole.replace(/(?<=.) ((to|as|on|in|at) .*|button|icon)$/, '');
  if (name.length > 60 || name.split(' ').length > 4 || others.test(name)) return 0;
  if (elsewhere.test(whole.slice(name.length))) return 0;
  if (alone.test(name)) return 4;
  const start = english?.exec(name)?.[1];
  // What is published may have any name: “Publish woot”.
  if (start && start !== 'publish' && !followers.test(name.slice(start.length))) return 0;
  const kind = kinds.findLastIndex((expressions) => expressions.some((one) => one.test(name)));
  if (kind >= 0 && kind < 2 && !/^(save|update|share)/.test(name)) {
    if (made.test(name)) return 4;
    if (answered.test(name)) return 3;
  }
  return (kind + 1) as Sureness;
}
