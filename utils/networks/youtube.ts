import type { Surface } from '../../rules/format/network';
import { networkLimits } from '../../rules/measures/network-limits';
import { defineNetwork } from './network';

/** Studio keeps both boxes of a video through all steps of an upload; one button publishes them. */
const video = {
  container: ['ytcp-uploads-dialog', 'ytcp-video-details-section', 'ytcp-video-metadata-editor'],
  publish: { selectors: ['#done-button', 'ytcp-button#save'] },
  savedBy: ['ytcp-button#save'],
  next: { selectors: ['#next-button'] },
  shortcuts: [],
  permalink: 'a[href*="//youtu.be/"]',
} satisfies Partial<Surface>;

const box = '#contenteditable-root[contenteditable="true"]';

/** YouTube's custom elements have names that stay; its ids stay too, but come many times on a page. */
export const youtube = defineNetwork({
  id: 'youtube',
  name: 'YouTube',
  matches: ['*://www.youtube.com/*', '*://m.youtube.com/*', '*://studio.youtube.com/*'],
  private: { paths: [], within: [] },
  surfaces: [
    { ...video, id: 'title', editable: ['#title-textarea #textbox'], limit: { count: 'utf16', max: 100 } },
    { ...video, id: 'description', editable: ['#description-textarea #textbox'], limit: networkLimits.youtube },
    {
      id: 'community-post',
      editable: [`ytd-backstage-post-dialog-renderer ${box}`, `ytd-browse ytd-commentbox:not(ytd-comments *) ${box}`],
      container: ['ytd-backstage-post-dialog-renderer', 'ytd-commentbox'],
      publish: { selectors: ['ytd-commentbox #submit-button button'] },
      shortcuts: ['mod+Enter'],
      permalink: 'ytd-backstage-post-thread-renderer a[href^="/post/"]',
    },
    {
      id: 'comment',
      editable: [`ytd-commentbox ${box}`, 'ytm-comment-simplebox-renderer textarea'],
      container: ['ytd-commentbox', 'ytm-comment-simplebox-renderer'],
      publish: {
        selectors: ['ytd-commentbox #submit-button button'],
        named: ['ytm-comment-simplebox-renderer button'],
      },
      shortcuts: ['mod+Enter'],
      limit: { count: 'utf16', max: 10_000 },
      permalink: 'ytd-comment-thread-renderer a[href*="lc="]',
    },
  ],
});
