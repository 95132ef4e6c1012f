import { useId, useRef } from 'react';
import { Button, type ButtonProps } from './Button';

export interface FileButtonProps extends Pick<ButtonProps, 'variant' | 'size' | 'children'> {
  /** File name endings and media types to offer first, as in an input's `accept`. */
  accept: string;
  onFile: (file: File) => void;
}

/** A button that lets a person choose one file. The same file can be chosen again after it was mended. */
export function FileButton({ accept, onFile, ...look }: FileButtonProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...look} id={id} onClick={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        hidden
        aria-labelledby={id}
        accept={accept}
        onChange={(event) => {
          const field = event.currentTarget;
          const file = field.files?.[0];
          field.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
