/**
 * An address, read by the URL standard's parser.
 * @returns undefined for what is no address. `URL.canParse` and `URL.parse` say the same, but came
 * to Chrome after our floor.
 */
export function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}
