/** Hands a file to the browser to save: no permission, no request. */
export function saveFile(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken hold of the blob by the time that the download starts.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
