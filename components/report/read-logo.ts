/** Larger files than this are no logos. */
export const MOST_BYTES = 5_000_000;
/** Pictures up to this size are kept as they are; larger ones are drawn anew, as large as a printed head needs. */
const KEPT_BYTES = 100_000;
const WIDEST = 640;
const TALLEST = 240;

export type LogoProblem = 'tooLarge' | 'notPicture';

/** The picture in a file as `data:` address, which is all that is ever stored of it. */
export async function readLogo(file: File): Promise<{ readonly logo: string } | { readonly problem: LogoProblem }> {
  if (file.size > MOST_BYTES) return { problem: 'tooLarge' };
  try {
    const address = await addressOf(file);
    const image = new Image();
    image.src = address;
    await image.decode();
    return { logo: file.size <= KEPT_BYTES ? address : drawSmaller(image) };
  } catch {
    return { problem: 'notPicture' };
  }
}

function addressOf(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}

function drawSmaller(image: HTMLImageElement): string {
  const { naturalWidth: width, naturalHeight: height } = image;
  const share = Math.min(1, WIDEST / width, TALLEST / height);
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * share));
  canvas.height = Math.max(1, Math.round(height * share));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser cannot draw the picture.');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png');
}
