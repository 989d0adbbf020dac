import { asked } from '../page';

const english = {
  create: 'New post',
  title: 'Create new post',
  select: 'Select from computer',
  next: 'Next',
  share: 'Share',
  back: 'Back',
  close: 'Close',
  caption: 'Write a caption...',
  accessibility: 'Accessibility',
  advanced: 'Advanced settings',
  altText: 'Write alt text...',
  addComment: 'Add a comment…',
  post: 'Post',
  message: 'Message',
  send: 'Send',
  live: 'Your post has been shared.',
  failed: 'Something went wrong. Try again.',
};

const french: typeof english = {
  create: 'Nouvelle publication',
  title: 'Créer une nouvelle publication',
  select: 'Sélectionner sur l’ordinateur',
  next: 'Suivant',
  share: 'Partager',
  back: 'Retour',
  close: 'Fermer',
  caption: 'Écrivez une légende...',
  accessibility: 'Accessibilité',
  advanced: 'Paramètres avancés',
  altText: 'Écrivez un texte alternatif...',
  addComment: 'Ajouter un commentaire…',
  post: 'Publier',
  message: 'Message',
  send: 'Envoyer',
  live: 'Votre publication a été partagée.',
  failed: 'Une erreur s’est produite. Réessayez.',
};

const arabic: typeof english = {
  create: 'منشور جديد',
  title: 'إنشاء منشور جديد',
  select: 'تحديد من الكمبيوتر',
  next: 'التالي',
  share: 'مشاركة',
  back: 'رجوع',
  close: 'إغلاق',
  caption: 'كتابة تعليق توضيحي...',
  accessibility: 'إمكانية الوصول',
  advanced: 'الإعدادات المتقدمة',
  altText: 'كتابة نص بديل...',
  addComment: 'إضافة تعليق…',
  post: 'نشر',
  message: 'رسالة',
  send: 'إرسال',
  live: 'تمت مشاركة منشورك.',
  failed: 'حدث خطأ ما. أعد المحاولة.',
};

/** Instagram's labels, in the language the address asks for. */
export const words = { en: english, fr: french, ar: arabic }[asked.language] ?? english;
