import { asked } from '../page';

const english = {
  createPost: 'Create post',
  title: 'Title',
  body: 'Post body text field',
  post: 'Post',
  saveDraft: 'Save Draft',
  join: 'Join the conversation',
  comment: 'Comment',
  cancel: 'Cancel',
  markdown: 'Switch to Markdown Editor',
  richText: 'Switch to Rich Text Editor',
};

const french: typeof english = {
  createPost: 'Créer une publication',
  title: 'Titre',
  body: 'Champ de texte du corps de la publication',
  post: 'Publier',
  saveDraft: 'Enregistrer le brouillon',
  join: 'Rejoindre la conversation',
  comment: 'Commenter',
  cancel: 'Annuler',
  markdown: 'Passer à l’éditeur Markdown',
  richText: 'Passer à l’éditeur de texte enrichi',
};

const arabic: typeof english = {
  createPost: 'إنشاء منشور',
  title: 'العنوان',
  body: 'حقل نص المنشور',
  post: 'نشر',
  saveDraft: 'حفظ المسودة',
  join: 'انضم إلى المحادثة',
  comment: 'تعليق',
  cancel: 'إلغاء',
  markdown: 'التبديل إلى محرر Markdown',
  richText: 'التبديل إلى محرر النص المنسق',
};

/** Reddit's labels, in the language the address asks for. */
export const words = { en: english, fr: french, ar: arabic }[asked.language] ?? english;
