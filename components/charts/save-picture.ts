import { download } from '../download';
import type { Picture } from './svg-picture';

/** Pixels of the file for each CSS pixel, so that it is sharp in a slide. */
const SCALE = 2;
export function saveSvg({ markup }: Picture, name: string): void {
  download(new Blob([markup], { type: 'image/svg+xml' }), `${name}.svg`);
}

/** Rejects with a sentence when the browser cannot draw it. */
export async function savePng(picture: Picture, name: string): Promise<void> {
  download(await drawPng(picture), `${name}.png`);
}

export async function drawPng({ markup, width, height }: Picture): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(markup)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * SCALE);
  canvas.height = Math.round(height * SCALE);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser cannot draw the picture.');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const content = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!content) throw new Error('This browser cannot save the picture.');
  return content;
}
