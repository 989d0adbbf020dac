interface TrustedTypes {
  defaultPolicy: unknown;
  createPolicy(name: 'default', rules: { createHTML(html: string): string }): void;
}

/** The page's default policy: HTML from strings is taken as it is, as Quill and Trix need. Imported before the engines. */
const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
if (trustedTypes && !trustedTypes.defaultPolicy) trustedTypes.createPolicy('default', { createHTML: (html) => html });
