/** A button that shows and hides what follows it; the content is drawn when first shown. */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import './Disclosure.css';

interface Props {
  label: ComponentChildren;
  /** Spoken name of the button where its visible label does not say enough. */
  name?: string;
  /** Makes the button a heading of this level. */
  heading?: 'h3' | 'h4';
  open?: boolean;
  class?: string;
  children: () => ComponentChildren;
}

export function Disclosure({
  label,
  name,
  heading,
  open = false,
  class: own = '',
  children,
}: Props) {
  const [isOpen, setOpen] = useState(open);
  const [wasOpen, setWasOpen] = useState(open);
  const id = useId();
  const toggle = () => {
    setOpen(!isOpen);
    setWasOpen(true);
  };
  const button = (
    <button
      type="button"
      class="disclosure-button"
      aria-expanded={isOpen}
      aria-controls={id}
      aria-label={name}
      onClick={toggle}
    >
      {label}
    </button>
  );
  const Heading = heading;
  return (
    <div class={`disclosure ${own}`}>
      {Heading ? <Heading>{button}</Heading> : button}
      <div id={id} class="disclosure-body" hidden={!isOpen}>
        {wasOpen && children()}
      </div>
    </div>
  );
}
