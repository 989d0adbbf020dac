/** @jsxImportSource react */
import { useLayoutEffect, useRef } from 'react';
import { createApp, h, ref, vModelText, withDirectives } from 'vue';
import type { EditorProps } from './use-composer';

interface VueTextareaProps extends EditorProps {
  /** Attributes of the textarea. */
  attributes: Record<string, string>;
  /** How long it may be: what is left is shown beside it when that is not much. */
  max?: number;
  onModEnter?(): void;
}

/** A textarea of Vue 3 with its own two-way binding (`v-model`), as Misskey uses it. */
export function VueTextarea(props: VueTextareaProps) {
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  latest.current = props;

  // The app lives as long as its mount: a change of the initial text comes with a new key, and so a new mount.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useLayoutEffect(() => {
    if (!place.current) return;
    const text = ref(props.initialText);
    const take = (value: string) => {
      text.value = value;
      latest.current.onChange(value);
    };
    const keyDown = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) latest.current.onModEnter?.();
    };
    const left = () => (props.max ?? Number.POSITIVE_INFINITY) - text.value.length;
    const app = createApp({
      render: () => [
        withDirectives(h('textarea', { ...props.attributes, 'onUpdate:modelValue': take, onKeydown: keyDown }), [
          [vModelText, text.value],
        ]),
        left() < 100 ? h('div', { class: '_acrylic' }, left()) : undefined,
      ],
    });
    app.mount(place.current);
    props.model.current = () => text.value;
    if (props.autoFocus) place.current.querySelector('textarea')?.focus();
    return () => app.unmount();
  }, []);

  return <div ref={place} />;
}
