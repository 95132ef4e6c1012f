import { useEffect, useRef } from 'react';
import styles from './RenameField.module.css';

interface RenameFieldProps {
  readonly name: string;
  readonly label: string;
  /** The new name, or `null` where there is none: Escape, nothing left, nothing changed. */
  readonly onDone: (name: string | null) => void;
}

const longestName = 200;

/** A name while it is changed, where it stands. Enter and leaving keep it, Escape does not. */
export function RenameField({ name, label, onDone }: RenameFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const done = useRef(false);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const finish = (typed: string) => {
    if (done.current) return;
    done.current = true;
    const renamed = typed.trim();
    onDone(renamed === '' || renamed === name ? null : renamed);
  };
  return (
    <input
      ref={field}
      className={styles.field}
      aria-label={label}
      defaultValue={name}
      maxLength={longestName}
      autoComplete="off"
      onBlur={(event) => finish(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        finish(event.key === 'Enter' ? event.currentTarget.value : name);
      }}
    />
  );
}
