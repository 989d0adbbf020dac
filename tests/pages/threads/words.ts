import { asked } from '../page';

const english = {
  open: "What's new?",
  box: 'Empty text field. Type to compose a new post.',
  title: 'New thread',
  cancel: 'Cancel',
  add: 'Add to thread',
  audience: 'Your followers can reply & quote',
  post: 'Post',
  reply: 'Reply',
  like: 'Like',
  expand: 'Expand composer',
  attach: 'Attach media',
  message: 'Message...',
  live: 'Posted',
  failed: 'Something went wrong. Try again.',
};

const french: typeof english = {
  open: 'Quoi de neuf ?',
  box: 'Champ de texte vide. Saisissez du texte pour composer une nouvelle publication.',
  title: 'Nouveau fil',
  cancel: 'Annuler',
  add: 'Ajouter au fil',
  audience: 'Vos followers peuvent répondre et citer',
  post: 'Publier',
  reply: 'Répondre',
  like: 'J’aime',
  expand: 'Développer l’éditeur',
  attach: 'Joindre un contenu multimédia',
  message: 'Message...',
  live: 'Publié',
  failed: 'Une erreur s’est produite. Réessayez.',
};

const arabic: typeof english = {
  open: 'ما الجديد؟',
  box: 'حقل نص فارغ. اكتب لإنشاء منشور جديد.',
  title: 'سلسلة جديدة',
  cancel: 'إلغاء',
  add: 'إضافة إلى السلسلة',
  audience: 'يمكن لمتابعيك الرد والاقتباس',
  post: 'نشر',
  reply: 'رد',
  like: 'أعجبني',
  expand: 'توسيع المحرر',
  attach: 'إرفاق وسائط',
  message: 'رسالة...',
  live: 'تم النشر',
  failed: 'حدث خطأ ما. أعد المحاولة.',
};

/** The labels of Threads, in the language the address asks for. */
export const words = { en: english, fr: french, ar: arabic }[asked.language] ?? english;
