import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeBadge, placePanel } from '../../utils/place';

const viewport = { width: 1280, height: 800 };

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
    const narrow = { width: 640, height: 800 };
    expect(placePanel({ left: 20, top: 20, right: 620, bottom: 300 }, narrow)).toMatchObject({
      top: 308,
      upwards: false,
    });
  });

  test('is above it where the composer is at the bottom', () => {
    const narrow = { width: 640, height: 800 };
    expect(placePanel({ left: 20, top: 500, right: 620, bottom: 790 }, narrow)).toMatchObject({
      top: 492,
      upwards: true,
    });
  });
});

test('the badge stays inside the viewport wherever the box is', () => {
  const edge = fc.integer({ min: -3000, max: 3000 });
  fc.assert(
    fc.property(edge, edge, fc.nat(2000), fc.nat(2000), (left, top, width, height) => {
      const at = placeBadge({ left, top, right: left + width, bottom: top + height }, viewport);
      expect(at.right).toBeGreaterThanOrEqual(28);
      expect(at.right).toBeLessThanOrEqual(viewport.width);
      expect(at.top).toBeGreaterThanOrEqual(0);
      expect(at.top + 28).toBeLessThanOrEqual(viewport.height);
    }),
  );
});
