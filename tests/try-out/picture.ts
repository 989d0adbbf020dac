import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decode } from 'fast-png';
import type { Tab } from '../browsers/tab';

/** A part of the viewport, in CSS pixels. */
export interface Place {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

type Pixel = readonly [red: number, green: number, blue: number];

/** What a tab's viewport shows, pixel by pixel; all places are in CSS pixels. */
export class Picture {
  readonly #image: ReturnType<typeof decode>;
  readonly #scale: number;

  private constructor(image: ReturnType<typeof decode>, scale: number) {
    this.#image = image;
    this.#scale = scale;
  }

  static async of(tab: Tab): Promise<Picture> {
    const path = join(tmpdir(), `goalpost-${process.pid}-${performance.now()}.png`);
    await tab.screenshot(path);
    const image = decode(await readFile(path));
    await rm(path);
    return new Picture(image, image.width / (await tab.run(() => innerWidth)));
  }

  /** The smallest place that holds all pixels of which `isMeant` holds, outside `except`; undefined where there is none. */
  placeWhere(
    isMeant: (pixel: Pixel, x: number, y: number) => boolean,
    except: readonly Place[] = [],
  ): Place | undefined {
    const found = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
    for (let row = 0; row < this.#image.height; row++) {
      for (let column = 0; column < this.#image.width; column++) {
        const x = (column + 0.5) / this.#scale;
        const y = (row + 0.5) / this.#scale;
        if (except.some((place) => isIn(place, x, y)) || !isMeant(this.#pixel(column, row), x, y)) continue;
        found.left = Math.min(found.left, column / this.#scale);
        found.top = Math.min(found.top, row / this.#scale);
        found.right = Math.max(found.right, (column + 1) / this.#scale);
        found.bottom = Math.max(found.bottom, (row + 1) / this.#scale);
      }
    }
    return found.right > found.left ? found : undefined;
  }

  /** Where two pictures of the same viewport differ. */
  placeOfChange(other: Picture, except: readonly Place[]): Place | undefined {
    return this.placeWhere((pixel, x, y) => difference(pixel, other.at(x, y)) > 30, except);
  }

  at(x: number, y: number): Pixel {
    return this.#pixel(Math.floor(x * this.#scale), Math.floor(y * this.#scale));
  }

  #pixel(column: number, row: number): Pixel {
    const { data, width, channels } = this.#image;
    const from = (row * width + column) * channels;
    return [data[from] ?? 0, data[from + 1] ?? 0, data[from + 2] ?? 0];
  }
}

/** Whether a place holds a point. */
export function isIn({ left, top, right, bottom }: Place, x: number, y: number): boolean {
  return x >= left && x < right && y >= top && y < bottom;
}

/** Whether a pixel has a strong color: no gray, and no tint. */
export function isColored([red, green, blue]: Pixel): boolean {
  return Math.max(red, green, blue) - Math.min(red, green, blue) > 60;
}

/** Whether a pixel is of black letters on a light ground. */
export function isDark([red, green, blue]: Pixel): boolean {
  return Math.max(red, green, blue) < 110;
}

function difference(one: Pixel, other: Pixel): number {
  return Math.max(...one.map((value, index) => Math.abs(value - (other[index] ?? 0))));
}
