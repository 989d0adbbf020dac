import type { Editor } from './editors/editor';
import type { EditorId } from './networks/network';

const files = import.meta.glob<Record<string, Editor>>(['./editors/*.ts', '!./editors/editor.ts'], { eager: true });

const editors = Object.values(files).flatMap((file) => Object.values(file));

/** The engine that a surface names. */
export function editorOf(id: EditorId): Editor {
  const editor = editors.find((candidate) => candidate.id === id);
  if (!editor) throw new Error(`There is no editor "${id}": add utils/editors/${id}.ts.`);
  return editor;
}
