/** @jsxImportSource react */
import { createElement, type ReactNode, useEffect, useRef } from 'react';

interface ElementProps {
  /** The web component's name. */
  of: string;
  attributes?: Record<string, string>;
  /** What it tells of, by the event's type. */
  on?: Record<string, (detail: string) => void>;
  children?: ReactNode;
}

/** A web component on a page of React, which knows no listeners for events of theirs. */
export function Element({ of, attributes, on = {}, children }: ElementProps) {
  const element = useRef<HTMLElement>(null);
  const latest = useRef(on);
  latest.current = on;
  useEffect(() => {
    const life = new AbortController();
    for (const type of Object.keys(latest.current)) {
      const listener = (event: Event) => {
        event.stopPropagation();
        latest.current[type]?.((event as CustomEvent<string>).detail);
      };
      element.current?.addEventListener(type, listener, { signal: life.signal });
    }
    return () => life.abort();
  }, []);
  return createElement(of, { ...attributes, ref: element }, children);
}
