// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { isEditorFrame } from '../../../utils/draft/written-in';
import { listenInFrames } from '../../../utils/guard/frame-events';

/** A frame that holds `inner`; what another site's holds is not told. */
function frameWith(inner: Document | null): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  Object.defineProperty(frame, 'contentDocument', { value: inner });
  return frame;
}

test('once a frame holds another site’s page, its keys are not looked for in the page around it', () => {
  const acts = { onKey: vi.fn(), onHand: vi.fn(), onInput: vi.fn(), onFocus: vi.fn(), onLoad: vi.fn() };
  listenInFrames(acts, new AbortController().signal)(frameWith(null));
  for (const type of ['keydown', 'pointerdown', 'input']) {
    const event = new Event(type);
    Object.defineProperty(event, 'isTrusted', { value: true });
    dispatchEvent(event);
  }
  expect([acts.onKey, acts.onHand, acts.onInput].flatMap(({ mock }) => mock.calls)).toEqual([]);
});

test('a frame is told as an editor by its body alone: it is asked at every change of the page', () => {
  const inner = document.implementation.createHTMLDocument('');
  const search = vi.spyOn(inner, 'querySelector');
  expect(isEditorFrame(frameWith(inner))).toBe(false);
  inner.body.setAttribute('contenteditable', 'true');
  expect(isEditorFrame(frameWith(inner))).toBe(true);
  inner.body.setAttribute('contenteditable', 'false');
  expect(isEditorFrame(frameWith(inner))).toBe(false);
  expect(search).not.toHaveBeenCalled();
});
