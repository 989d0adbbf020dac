/** Quill 1.3.7, of the same shape as Quill 2 as far as the test pages use it. */
declare module 'quill-1' {
  export { default } from 'quill';
}
