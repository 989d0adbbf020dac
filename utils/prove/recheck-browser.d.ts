/** The build for browsers, which runs in Node as well: it never starts a program beside itself. */
declare module 'recheck/lib/browser.js' {
  const recheck: Pick<typeof import('recheck'), 'checkSync'>;
  export default recheck;
}
