import { useEffect, useState } from 'react';

/** The address's path, and a way to go elsewhere without loading a page, as the networks do. */
export function usePath(): [path: string, go: (path: string) => void] {
  const [path, setPath] = useState(location.pathname);
  useEffect(() => {
    const life = new AbortController();
    addEventListener('popstate', () => setPath(location.pathname), { signal: life.signal });
    return () => life.abort();
  }, []);
  return [
    path,
    (next) => {
      history.pushState(null, '', next);
      setPath(next);
    },
  ];
}
