import { useState } from 'react';

/** An attached photo: its blob address, and its description ('' while it has none). */
export interface Photo {
  url: string;
  alt: string;
}

interface PhotoLife {
  photo: Photo | undefined;
  attach(): Promise<void>;
  /** Adds a description, or takes it away again. */
  toggleAlt(): void;
  remove(): void;
}

/** One photo on a composer, drawn on the spot; as on the networks it is shown from a `blob:` address. */
export function usePhoto(): PhotoLife {
  const [photo, setPhoto] = useState<Photo>();
  return {
    photo,
    attach: async () => setPhoto({ url: URL.createObjectURL(await drawPhoto()), alt: '' }),
    toggleAlt: () =>
      setPhoto((last) => last && { ...last, alt: last.alt === '' ? 'A crosswalk on a sunny morning' : '' }),
    remove: () => setPhoto(undefined),
  };
}

function drawPhoto(): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = 640;
  canvas.height = 300;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('No canvas to draw the photo on');
  const rectangles: [color: string, x: number, y: number, width: number, height: number][] = [
    ['#a8d4f0', 0, 0, 640, 170],
    ['#6f9c6b', 0, 140, 640, 40],
    ['#5b6068', 0, 180, 640, 120],
    ...[60, 160, 260, 360, 460, 560].map((x): [string, number, number, number, number] => ['#f4f4f1', x, 195, 50, 90]),
  ];
  for (const [color, ...rectangle] of rectangles) {
    pen.fillStyle = color;
    pen.fillRect(...rectangle);
  }
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No photo drawn'))), 'image/png');
  });
}
