import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeBadge, placePanel } from '../../../utils/coach/place';

const viewport = { left: 0, top: 0, right: 1280, bottom: 800 };

describe('the panel', () => {
  test('is right of the composer where there is room', () => {
    expect(placePanel({ left: 300, top: 100, right: 900, bottom: 400 }, viewport)).toMatchObject({
      left: 908,
      top: 100,
    });
  });

  test('is left of it where there is room only there', () => {
    expect(placePanel({ left: 600, top: 100, right: 1200, bottom: 400 }, viewport)).toMatchObject({
      left: 248,
      top: 100,
    });
  });

  test('is below it on a narrow screen', () => {
    const narrow = { left: 0, top: 0, right: 640, bottom: 800 };
    expect(placePanel({ left: 20, top: 20, right: 620, bottom: 300 }, narrow)).toMatchObject({
      top: 308,
      upwards: false,
    });
  });

  test('is above it where the composer is at the bottom', () => {
    const narrow = { left: 0, top: 0, right: 640, bottom: 800 };
    expect(placePanel({ left: 20, top: 500, right: 620, bottom: 790 }, narrow)).toMatchObject({
      top: 492,
      upwards: true,
    });
  });

  test('on a low screen is a sheet that leaves the line of the caret and the publish control free', () => {
    const low = { left: 0, top: 0, right: 640, bottom: 400 };
    const line = { left: 60, top: 110, right: 61, bottom: 132 };
    const control = { left: 520, top: 330, right: 600, bottom: 366 };
    const at = placePanel({ left: 20, top: 40, right: 620, bottom: 380 }, low, [control, line]);
    expect(at).toMatchObject({ top: 140, maxHeight: 182, upwards: false });
  });

  test('on a low screen is where a keyboard leaves the most room', () => {
    const low = { left: 0, top: 0, right: 360, bottom: 330 };
    const box = { left: 10, top: 220, right: 350, bottom: 320 };
    expect(placePanel(box, low, [box])).toMatchObject({ top: 8, maxHeight: 204 });
  });
});

test('the panel is on the screen, and high enough to read, wherever the box and its control are', () => {
  const edge = (most: number) => fc.integer({ min: -most, max: most });
  const boxes = fc.tuple(edge(1500), edge(1500), fc.nat(2000), fc.nat(2000)).map(([left, top, width, height]) => ({
    left,
    top,
    right: left + width,
    bottom: top + height,
  }));
  fc.assert(
    fc.property(boxes, fc.nat(760), (box, top) => {
      // Where nothing of the box is seen, there is no panel.
      fc.pre(box.left < viewport.right && box.right > 0 && box.top < viewport.bottom && box.bottom > 0);
      const control = { left: 1100, top, right: 1180, bottom: top + 40 };
      const at = placePanel(box, viewport, [box, control]);
      const [start, end] = at.upwards ? [at.top - at.maxHeight, at.top] : [at.top, at.top + at.maxHeight];
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(viewport.bottom);
      expect(at.maxHeight).toBeGreaterThanOrEqual(120);
    }),
  );
});

describe('the badge', () => {
  test('is in the lower right corner of a large box', () => {
    expect(placeBadge({ left: 100, top: 100, right: 500, bottom: 300 }, viewport)).toMatchObject({
      right: 496,
      top: 268,
    });
  });

  test('is in the upper one where a button is in the lower', () => {
    const isFree = ({ top }: { top: number }) => top < 200;
    expect(placeBadge({ left: 100, top: 100, right: 500, bottom: 300 }, viewport, isFree)).toMatchObject({ top: 104 });
  });

  test('stays off the text of a box of one line', () => {
    const { bottom } = placeBadge({ left: 100, top: 100, right: 500, bottom: 136 }, viewport);
    expect(bottom).toBe(106);
  });

  test('is in the part of a box that is seen', () => {
    expect(placeBadge({ left: 100, top: 500, right: 500, bottom: 1500 }, viewport)).toMatchObject({ top: 764 });
  });
});

test('the badge stays inside the viewport wherever the box is', () => {
  const edge = fc.integer({ min: -3000, max: 3000 });
  fc.assert(
    fc.property(edge, edge, fc.nat(2000), fc.nat(2000), (left, top, width, height) => {
      const at = placeBadge({ left, top, right: left + width, bottom: top + height }, viewport);
      expect(at.right).toBeGreaterThanOrEqual(28);
      expect(at.right).toBeLessThanOrEqual(viewport.right);
      expect(at.top).toBeGreaterThanOrEqual(0);
      expect(at.top + 28).toBeLessThanOrEqual(viewport.bottom);
    }),
  );
});
