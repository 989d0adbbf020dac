import { asked } from '../page';

const english = {
  close: 'Close',
  empty: 'Empty block; start writing or type forward slash to choose a block',
  paragraph: 'Block: Paragraph',
  placeholder: 'Go ahead, put anything',
  tags: '#add tags to help people find your post',
  audience: 'For Everyone',
  post: 'Post now',
};

const french: typeof english = {
  close: 'Fermer',
  empty: 'Bloc vide ; écrivez ou tapez une barre oblique pour choisir un bloc',
  paragraph: 'Bloc : paragraphe',
  placeholder: 'Allez-y, écrivez ce que vous voulez',
  tags: "#ajoutez des tags pour qu'on trouve votre billet",
  audience: 'Pour tout le monde',
  post: 'Publier maintenant',
};

const arabic: typeof english = {
  close: 'إغلاق',
  empty: 'مكوّن فارغ؛ ابدأ الكتابة أو اكتب شرطة مائلة لاختيار مكوّن',
  paragraph: 'مكوّن: فقرة',
  placeholder: 'اكتب ما تشاء',
  tags: '#أضف وسوماً',
  audience: 'للجميع',
  post: 'النشر الآن',
};

/** Tumblr's labels, in the language the address asks for. */
export const words = { en: english, fr: french, ar: arabic }[asked.language] ?? english;
