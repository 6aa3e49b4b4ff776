/** A link to the outside, in a tab of its own. Anything but http and https is shown as plain text. */
import type { ComponentChildren } from 'preact';
import { toSafeLink } from '@/lib/core/safe-link';

interface Props {
  address: string | undefined;
  /** BCP 47 of the page that it leads to. */
  language?: string;
  children: ComponentChildren;
}

export function OutsideLink({ address, language, children }: Props) {
  const href = address === undefined ? undefined : toSafeLink(address);
  if (href === undefined) return <>{children}</>;
  return (
    <a href={href} hreflang={language} target="_blank" rel="noopener noreferrer external">
      {children}
    </a>
  );
}
