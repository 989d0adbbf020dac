/** The structure of a site's box, own code after the open-source client of that name; `[data-box]` and `[data-publish]` say what a person would point at. */
export interface ClientPage {
  client: string;
  /** The path it is served at. */
  path: string;
  html: string;
}
