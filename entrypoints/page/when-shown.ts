/** A page that Chrome prepares ahead of time may never be shown: nothing is read or told before. */
export async function whenShown(document: Document, signal: AbortSignal): Promise<void> {
  if (!(document as { prerendering?: boolean }).prerendering) return;
  await new Promise<void>((resolve) => {
    const listen = (event: Event) => event.isTrusted && resolve();
    document.addEventListener('prerenderingchange', listen, { signal });
    signal.addEventListener('abort', () => resolve());
  });
}
