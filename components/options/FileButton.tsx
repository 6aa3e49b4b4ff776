import { useRef } from 'preact/hooks';

interface Props {
  label: string;
  /** As in the `accept` attribute. */
  accept: string;
  onFile: (file: File) => void;
}

/** A button that asks for a file; the browser's own field cannot be translated or styled. */
export function FileButton({ label, accept, onFile }: Props) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" onClick={() => field.current?.click()}>
        {label}
      </button>
      <input
        ref={field}
        type="file"
        accept={accept}
        aria-label={label}
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) onFile(file);
          // The same file may be chosen again after it was edited.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
