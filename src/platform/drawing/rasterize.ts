import type { FigureDrawing } from './drawFigure';

/** Past this many px a side, browsers refuse a canvas. */
const longestSide = 16_000;

/** The drawing as PNG at twice its size, or as near to that as a canvas goes. Rejects where the browser cannot. */
export async function rasterize({ svg, width, height }: FigureDrawing): Promise<Blob> {
  const scale = Math.min(2, longestSide / Math.max(width, height));
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob === null) reject(new Error('The browser gave no picture'));
        else resolve(blob);
      }, 'image/png');
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}
