/** The extension's API inside functions that are sent to a page of the extension; both browsers have it. */
declare const chrome: typeof import('wxt/browser').browser;
