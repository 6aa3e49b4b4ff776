/**
 * Tells when a page moves to another address without being loaded anew. The Navigation API tells of
 * each move; where it is missing (before Firefox 147) some moves go untold, as the page's own history
 * is out of our reach, so the caller compares addresses whenever the page changes too.
 */
export function onNavigation(
  window: Window & typeof globalThis,
  listener: () => void,
  signal: AbortSignal,
): void {
  const { navigation } = window as { navigation?: EventTarget };
  if (navigation) {
    navigation.addEventListener('currententrychange', listener, { signal });
    return;
  }
  window.addEventListener('popstate', listener, { signal });
  window.addEventListener('hashchange', listener, { signal });
}
