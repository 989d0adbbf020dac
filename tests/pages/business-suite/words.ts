import { asked } from '../page';

const english = {
  create: 'Create post',
  media: 'Media',
  addPhoto: 'Add photo/video',
  details: 'Post details',
  text: 'Text',
  cancel: 'Cancel',
  later: 'Finish later',
  publish: 'Publish',
  message: 'Reply in Messenger',
  send: 'Send',
  live: 'Your post is published.',
  failed: 'Something went wrong. Try again.',
};

const french: typeof english = {
  create: 'Créer une publication',
  media: 'Contenu multimédia',
  addPhoto: 'Ajouter une photo/vidéo',
  details: 'Détails de la publication',
  text: 'Texte',
  cancel: 'Annuler',
  later: 'Terminer plus tard',
  publish: 'Publier',
  message: 'Répondre dans Messenger',
  send: 'Envoyer',
  live: 'Votre publication est en ligne.',
  failed: 'Une erreur s’est produite. Réessayez.',
};

const arabic: typeof english = {
  create: 'إنشاء منشور',
  media: 'الوسائط',
  addPhoto: 'إضافة صورة/فيديو',
  details: 'تفاصيل المنشور',
  text: 'النص',
  cancel: 'إلغاء',
  later: 'إنهاء لاحقًا',
  publish: 'نشر',
  message: 'الرد في Messenger',
  send: 'إرسال',
  live: 'تم نشر منشورك.',
  failed: 'حدث خطأ ما. أعد المحاولة.',
};

/** The labels, in the language the address asks for. */
export const words = { en: english, fr: french, ar: arabic }[asked.language] ?? english;
