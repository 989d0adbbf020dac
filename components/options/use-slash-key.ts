import { useEffect, useRef } from 'preact/hooks';

/** The search box of a panel, which “/” brings the person to from wherever nothing is typed. */
export function useSlashKey() {
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isTyping =
        event.target instanceof Element &&
        event.target.closest('textarea, select, input:not([type=checkbox], [type=radio])');
      if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      if (!search.current || search.current.closest('[hidden]')) return;
      event.preventDefault();
      search.current.focus();
      search.current.select();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
  return search;
}
