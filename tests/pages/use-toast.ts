import { useRef, useState } from 'react';

/** A short message at the bottom of the page, gone after four seconds. */
export interface Toast {
  text: string;
  failed: boolean;
  /** Address of the post it is about. */
  link?: string;
}

/** The message on screen, and a way to show another. */
export function useToast(): [toast: Toast | undefined, show: (toast: Toast) => void] {
  const [toast, setToast] = useState<Toast>();
  const timer = useRef<number>(undefined);
  return [
    toast,
    (next) => {
      window.clearTimeout(timer.current);
      setToast(next);
      timer.current = window.setTimeout(() => setToast(undefined), 4000);
    },
  ];
}
