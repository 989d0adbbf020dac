import { asked } from '../page';

const english = {
  start: 'Start a post',
  placeholder: 'What do you want to talk about?',
  editor: 'Text editor for creating content',
  dismiss: 'Dismiss',
  audience: 'Post to Anyone',
  media: 'Add media',
  event: 'Create an event',
  rewrite: 'Rewrite with AI',
  schedule: 'Schedule post',
  alternative: 'Alternative text',
  post: 'Post',
  draft: 'Save as draft',
  comment: 'Add a comment…',
  postComment: 'Comment',
  next: 'Next',
  publish: 'Publish',
  headline: 'Title',
  writeHere: 'Write here',
};

const french: typeof english = {
  start: 'Commencer un post',
  placeholder: 'De quoi souhaitez-vous discuter ?',
  editor: 'Éditeur de texte pour créer du contenu',
  dismiss: 'Ignorer',
  audience: 'Publier pour tout le monde',
  media: 'Ajouter un média',
  event: 'Créer un événement',
  rewrite: "Réécrire avec l'IA",
  schedule: 'Programmer le post',
  alternative: 'Texte alternatif',
  post: 'Publier',
  draft: 'Enregistrer',
  comment: 'Ajouter un commentaire…',
  postComment: 'Commenter',
  next: 'Suivant',
  publish: 'Publier',
  headline: 'Titre',
  writeHere: 'Écrivez ici',
};

const arabic: typeof english = {
  start: 'بدء منشور',
  placeholder: 'ما الذي تريد التحدث عنه؟',
  editor: 'محرر نصوص لإنشاء المحتوى',
  dismiss: 'تجاهل',
  audience: 'النشر للجميع',
  media: 'إضافة وسائط',
  event: 'إنشاء حدث',
  rewrite: 'إعادة الكتابة بالذكاء الاصطناعي',
  schedule: 'جدولة المنشور',
  alternative: 'نص بديل',
  post: 'نشر',
  draft: 'حفظ كمسودة',
  comment: 'إضافة تعليق…',
  postComment: 'تعليق',
  next: 'التالي',
  publish: 'نشر',
  headline: 'العنوان',
  writeHere: 'اكتب هنا',
};

/** LinkedIn's labels, in the language the address asks for. */
export const words = { en: english, fr: french, ar: arabic }[asked.language] ?? english;
