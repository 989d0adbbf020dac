/** Trix registers its element when it is loaded; it brings no types of its own. */
declare module 'trix';
