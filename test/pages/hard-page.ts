/** A page to be a guest on. */
import type { ServedPage } from '@/lib/node/page-server';

export interface HardPage {
  name: string;
  page: ServedPage;
  /** What else its host answers, by path. */
  others?: Record<string, ServedPage>;
  /** Names that are marked on it, its frames left out; not looked at when absent. */
  marks?: number;
  /** The same once `window.act` has been called, where the page has one. */
  marksAfter?: number;
  /** No report comes from it: a document that is not read. */
  unread?: true;
}
