import { describe, expect, test } from 'vitest';
import { surenessOf } from '../../../utils/composer/sureness';

/** What sites call the control that publishes, in each language. */
const publishing: Record<string, string> = {
  English:
    'Post, Post!, POST (2), Publish, Publish now, Tweet, Toot!, Note, Skeet, Cast, Reply, Post reply, Add reply, Post your answer, Comment, Post comment, Add comment, Save comment, Submit, Send, Send it, Share, Share now, Schedule, Schedule post, Publish: followers only, Post — public, Post Ctrl+Enter',
  German:
    'Posten, Veröffentlichen, Beitrag veröffentlichen, Tröten!, Kommentieren, Kommentar senden, Kommentar absenden, Antworten, Antwort senden, Senden, Absenden, Abschicken, Teilen, Jetzt teilen, Planen',
  French:
    'Publier, Poster, Pouet, Commenter, Publier le commentaire, Envoyer, Répondre, Partager, Valider, Planifier, Tweeter, Commentaire',
  Spanish:
    'Publicar, Publicar ahora, Comentar, Publicar comentario, Enviar, Responder, Compartir, Tuitear, Postear, Programar, Comentario',
  Portuguese:
    'Publicar, Postar, Comentar, Enviar, Responder, Compartilhar, Partilhar, Tuitar, Tweetar, Enviar comentário, Agendar',
  Italian: 'Pubblica, Posta, Commenta, Invia, Rispondi, Condividi, Invia commento, Twitta, Programma',
  Dutch:
    'Plaatsen, Plaats reactie, Reactie plaatsen, Publiceren, Reageren, Versturen, Verzenden, Verstuur, Delen, Beantwoorden, Inplannen',
  Swedish: 'Publicera, Posta, Kommentera, Skicka, Svara, Dela, Lägg upp, Skicka kommentar',
  Danish: 'Slå op, Udgiv, Kommentér, Svar, Del, Send',
  Norwegian: 'Publiser, Legg ut, Kommenter, Svar, Del, Send',
  Finnish: 'Julkaise, Kommentoi, Vastaa, Lähetä, Jaa',
  Polish: 'Opublikuj, Wyślij, Skomentuj, Dodaj komentarz, Odpowiedz, Udostępnij, Publikuj, Zaplanuj',
  Turkish: 'Paylaş, Gönder, Yayınla, Yorum yap, Yorumu gönder, Yanıtla, Tweetle',
  Russian:
    'Опубликовать, Отправить, Ответить, Комментировать, Разместить, Поделиться, Запостить, Твитнуть, Оставить комментарий',
  Ukrainian: 'Опублікувати, Надіслати, Відповісти, Коментувати, Дмухнути, Відправити, Розмістити, Поширити',
  Czech: 'Publikovat, Odeslat, Okomentovat, Odpovědět, Sdílet, Přidat příspěvek',
  Hungarian: 'Közzététel, Küldés, Hozzászólás, Válasz, Megosztás',
  Romanian: 'Postează, Publică, Comentează, Răspunde, Trimite, Distribuie',
  Greek: 'Δημοσίευση, Ανάρτηση, Αποστολή, Σχολιάστε, Απάντηση',
  Arabic: 'نشر, انشر, إرسال, أرسل, رد, تعليق, علّق, مشاركة, غرّد',
  Hebrew: 'פרסם, פרסום, פרסמו, שלח, שליחה, הגב, תגובה, שתף, צייץ',
  Persian: 'انتشار, ارسال, پاسخ, ارسال نظر, بفرست, ثبت, ثبت نظر',
  Hindi: 'पोस्ट करें, प्रकाशित करें, भेजें, टिप्पणी करें, जवाब दें, साझा करें, ट्वीट करें',
  Indonesian: 'Kirim, Posting, Terbitkan, Publikasikan, Balas, Komentari, Bagikan, Unggah',
  Vietnamese: 'Đăng, Đăng bài, Gửi, Bình luận, Trả lời, Chia sẻ, Phản hồi, Xuất bản',
  Thai: 'โพสต์, ส่ง, เผยแพร่, ตอบกลับ, แสดงความคิดเห็น, แชร์, ทวีต',
  Japanese:
    '投稿, 投稿する, 公開, コメントする, 提出する, コメントを投稿, 返信, 返信する, 送信, 送信する, ツイート, ツイートする, つぶやく, ポストする, ノート, トゥート, 共有, 書き込む, シェア',
  Korean:
    '게시, 게시하기, 등록, 올리기, 댓글 달기, 댓글 작성, 답글, 보내기, 전송, 공유, 공유하기, 작성, 작성하기, 툿!, 트윗하기, 노트',
  Chinese:
    '发布, 發佈, 发表, 發表, 发表评论, 评论, 評論, 回复, 回覆, 提交, 发送, 送出, 分享, 发帖, 發文, 嘟嘟!, 发微博, 发推, 留言, 张贴, 貼文, 提交评论',
};

/** What stands beside it. */
const other: Record<string, string> = {
  English:
    'Cancel, Preview, Save draft, Add image, Add poll, Emoji, Post privacy, Comment history, Latest posts, Follow, Like, Close, Show replies, View comments, Delete post, Schedule settings, Posts, Replies, 12 comments',
  German: 'Abbrechen, Vorschau, Entwurf speichern, Bild, Löschen, Nachricht senden, Emojis, Umfrage, Sichtbarkeit',
  French: 'Annuler, Aperçu, Brouillon, Image, Voir le commentaire, 3 commentaires, Supprimer, Sondage, Visibilité',
  Spanish: 'Cancelar, Vista previa, Borrador, Foto, Ver comentario, Eliminar, Encuesta, Mensaje',
  Japanese: 'キャンセル, プレビュー, 下書き保存, 画像, 削除, 投稿を削除, メッセージを送信',
  Chinese: '取消, 预览, 草稿, 图片, 删除, 表情, 私信',
  Russian: 'Отмена, Предпросмотр, Черновик, Удалить, Картинка, Сообщение',
  Persian: 'ثبت نام, لغو, پیش‌نویس',
  Arabic: 'إلغاء, مسودة, حذف, صورة',
};

const all = (table: Record<string, string>) =>
  Object.entries(table).flatMap(([language, names]) => names.split(', ').map((name) => [name, language] as const));

describe('a name of a control', () => {
  test.each(all(publishing))('“%s” publishes, in %s', (name) => {
    expect(surenessOf(name)).toBeGreaterThan(0);
  });

  test.each(all(other))('“%s” does something else, in %s', (name) => {
    expect(surenessOf(name)).toBe(0);
  });
});
