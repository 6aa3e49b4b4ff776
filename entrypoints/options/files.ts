/** Files in and out of the options page. */

/** Hands a text to the reader as a file, by the browser's own way of saving. */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the blob by the next task; kept any longer it would stay in memory.
  setTimeout(() => URL.revokeObjectURL(address));
}

/** "sidelight-sites-2026-11-22.txt", by the reader's own calendar. */
export function datedName(what: string, extension: string, now = new Date()): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  const date = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return `sidelight-${what}-${date}.${extension}`;
}

export type FileRead =
  | { status: 'read'; text: string }
  | { status: 'too-large' | 'not-text' | 'unreadable' };

/** Reads a text file. @param limit bytes */
export async function readTextFile(file: File, limit: number): Promise<FileRead> {
  if (file.size > limit) return { status: 'too-large' };
  try {
    const text = await file.text();
    return text.includes('\0') ? { status: 'not-text' } : { status: 'read', text };
  } catch {
    // The file was moved or may not be read; the browser says no more than that.
    return { status: 'unreadable' };
  }
}
