/** How long a browser may take to begin a download; the address must live until then. */
const DOWNLOAD_BEGINS_MS = 60_000;

/** Saves a file as the browser saves what is downloaded. */
export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), DOWNLOAD_BEGINS_MS);
}
