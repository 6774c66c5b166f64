import { vi } from 'vitest';

/** Texts of the files that are downloaded from now on, by name. */
export function catchDownloads(): Map<string, Promise<string>> {
  const files = new Map<string, Promise<string>>();
  const blobs = new Map<string, Blob>();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    blobs.set('blob:test', blob as Blob);
    return 'blob:test';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    files.set(this.download, blobs.get(this.href)?.text() ?? Promise.resolve(''));
  });
  return files;
}
