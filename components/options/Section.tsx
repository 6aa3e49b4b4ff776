import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  /** Stable name, for tests. */
  name: string;
  heading: string;
  children: ComponentChildren;
}

export function Section({ name, heading, children }: Props) {
  const id = useId();
  return (
    <section class="section" aria-labelledby={id} data-section={name}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  );
}
