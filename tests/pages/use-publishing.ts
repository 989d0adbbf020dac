import { useState } from 'react';
import { publish } from './page';
import { type Toast, useToast } from './use-toast';

/** The texts that go out together, each with the surface it was written in. */
type Texts = readonly { surface: string; text: string }[];

interface Publishing {
  /** What the network took on this page, newest first. */
  published: string[];
  toast: Toast | undefined;
  /** Sends what is not empty, and says how that went; false where the network refused it. */
  send(texts: Texts): Promise<boolean>;
}

/** Publishing as all pages do it; after it, the toast may link to the post. */
export function usePublishing(link?: string): Publishing {
  const [published, setPublished] = useState<string[]>([]);
  const [toast, show] = useToast();
  return {
    published,
    toast,
    async send(texts) {
      const written = texts.filter(({ text }) => text.trim() !== '');
      for (const { surface, text } of written) {
        if (await publish(surface, text)) continue;
        show({ text: 'Something went wrong. Try again.', failed: true });
        return false;
      }
      show({ text: 'Your post was sent.', failed: false, ...(link && { link }) });
      setPublished([...written.map(({ text }) => text).reverse(), ...published]);
      return true;
    },
  };
}
