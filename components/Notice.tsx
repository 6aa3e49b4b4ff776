/** One plain sentence about the page, with an action where there is one. */
import type { ComponentChildren } from 'preact';

interface Props {
  /** Stable name of what the notice says, for tests and styles. */
  kind: string;
  children: ComponentChildren;
}

export const Notice = ({ kind, children }: Props) => (
  <div class="notice" data-notice={kind}>
    {children}
  </div>
);
