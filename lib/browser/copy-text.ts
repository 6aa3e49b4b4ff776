/** @returns whether the browser let us; where it does not, the text can be selected by hand */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Its only way to say that it does not let us.
    return false;
  }
}
