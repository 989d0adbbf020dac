import { asked } from '../page';

const english = {
  createPost: 'Create post',
  mind: "What's on your mind, Sam?",
  post: 'Post',
  close: 'Close',
  photo: 'Photo/video',
  audience: 'Edit privacy. Sharing with Public.',
  public: 'Public',
  add: 'Add to your post',
  writeComment: 'Write a comment…',
  comment: 'Comment',
  message: 'Message',
  send: 'Press enter to send',
  next: 'Next',
  back: 'Back',
  settings: 'Post settings',
  schedule: 'Scheduling options',
  live: 'Your post is live.',
  failed: 'Something went wrong. Try again.',
};

const french: typeof english = {
  createPost: 'Créer une publication',
  mind: 'Quoi de neuf, Sam ?',
  post: 'Publier',
  close: 'Fermer',
  photo: 'Photo/vidéo',
  audience: 'Modifier la confidentialité. Partage avec Public.',
  public: 'Public',
  add: 'Ajouter à votre publication',
  writeComment: 'Écrire un commentaire…',
  comment: 'Commenter',
  message: 'Message',
  send: 'Appuyez sur Entrée pour envoyer',
  next: 'Suivant',
  back: 'Retour',
  settings: 'Paramètres de la publication',
  schedule: 'Options de programmation',
  live: 'Votre publication est en ligne.',
  failed: 'Une erreur s’est produite. Réessayez.',
};

const arabic: typeof english = {
  createPost: 'إنشاء منشور',
  mind: 'بم تفكر يا سام؟',
  post: 'نشر',
  close: 'إغلاق',
  photo: 'صورة/فيديو',
  audience: 'تعديل الخصوصية. مشاركة مع العامة.',
  public: 'العامة',
  add: 'إضافة إلى منشورك',
  writeComment: 'كتابة تعليق…',
  comment: 'تعليق',
  message: 'رسالة',
  send: 'اضغط على مفتاح الإدخال للإرسال',
  next: 'التالي',
  back: 'رجوع',
  settings: 'إعدادات المنشور',
  schedule: 'خيارات الجدولة',
  live: 'تم نشر منشورك.',
  failed: 'حدث خطأ ما. أعد المحاولة.',
};

/** Facebook's labels, in the language the address asks for. */
export const words = { en: english, fr: french, ar: arabic }[asked.language] ?? english;
