import type { ComponentChildren } from 'preact';
import './Switch.css';

interface Props {
  on: boolean;
  onChange: (on: boolean) => void;
  children: ComponentChildren;
  /** A sentence under the label. */
  hint?: string;
  disabled?: boolean;
}

/** A setting that applies the moment it is pressed. */
export function Switch({ on, onChange, children, hint, disabled = false }: Props) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>
        {children}
        {hint !== undefined && <span class="switch-hint">{hint}</span>}
      </span>
    </label>
  );
}
