import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type CustomElement = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      /** YouTube's own elements: names only, nothing defines them here. */
      [element: `ytd-${string}`]: CustomElement;
      [element: `ytcp-${string}`]: CustomElement;
      [element: `yt-${string}`]: CustomElement;
    }
  }
}
