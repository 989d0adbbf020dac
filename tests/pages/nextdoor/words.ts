import { asked } from '../page';

const english = {
  start: "What's happening, neighbor?",
  close: 'Close',
  subject: 'Subject (optional)',
  audience: 'Anyone in Millbrook',
  photo: 'Add photo',
  post: 'Post',
};

const french: typeof english = {
  start: 'Quoi de neuf dans le quartier ?',
  close: 'Fermer',
  subject: 'Objet (facultatif)',
  audience: 'Tout le monde à Millbrook',
  photo: 'Ajouter une photo',
  post: 'Publier',
};

const arabic: typeof english = {
  start: 'ما الجديد يا جار؟',
  close: 'إغلاق',
  subject: 'الموضوع (اختياري)',
  audience: 'كل من في ميلبروك',
  photo: 'إضافة صورة',
  post: 'نشر',
};

/** Nextdoor's labels, in the language the address asks for. */
export const words = { en: english, fr: french, ar: arabic }[asked.language] ?? english;
