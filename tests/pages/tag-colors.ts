import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/** Colors hashtags, mentions and links by decorations, which cut a line into several text nodes as on the real sites. */
export const tagColors = Extension.create({
  name: 'tagColors',
  addProseMirrorPlugins: () => [new Plugin({ props: { decorations: (state) => decorate(state.doc) } })],
});

function decorate(doc: Node): DecorationSet {
  const found: Decoration[] = [];
  doc.descendants((node, position) => {
    for (const match of (node.text ?? '').matchAll(/(?<!\w)[#@]\w+|https?:\/\/\S+/g)) {
      const start = position + match.index;
      found.push(Decoration.inline(start, start + match[0].length, { class: 'tagged' }));
    }
  });
  return DecorationSet.create(doc, found);
}
