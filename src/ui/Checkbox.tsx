import { type ReactNode, type RefCallback, useId } from 'react';
import styles from './Checkbox.module.css';

export interface CheckboxProps {
  label: ReactNode;
  /** Muted words after the label; read as its description. */
  hint?: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
  /** Some but not all of what this box stands for is chosen. */
  mixed?: boolean;
  disabled?: boolean;
  name?: string | undefined;
  /** Keeps the label for screen readers only, as in a column of boxes. */
  labelHidden?: boolean;
  invalid?: boolean;
  /** Id of the words that say what is wrong. */
  errorId?: string | undefined;
  boxRef?: RefCallback<HTMLInputElement> | undefined;
  onBlur?: (() => void) | undefined;
}

/** A native checkbox drawn as a square with an ink check. */
export function Checkbox(props: CheckboxProps) {
  const {
    label,
    hint,
    checked,
    onChange,
    mixed = false,
    disabled = false,
    name,
    labelHidden = false,
  } = props;
  const id = useId();
  const describedBy = [hint === undefined ? undefined : `${id}-hint`, props.errorId].filter(
    (part) => part !== undefined,
  );
  return (
    <span className={styles.checkbox}>
      <input
        id={id}
        type="checkbox"
        className={styles.box}
        name={name}
        checked={checked}
        disabled={disabled}
        aria-describedby={describedBy.length > 0 ? describedBy.join(' ') : undefined}
        aria-invalid={props.invalid === true || undefined}
        onBlur={props.onBlur}
        ref={(box) => {
          if (box) box.indeterminate = mixed;
          props.boxRef?.(box);
        }}
        onChange={(event) => {
          onChange(event.currentTarget.checked);
        }}
      />
      <span className={styles.words}>
        <label htmlFor={id} className={labelHidden ? 'visually-hidden' : styles.label}>
          {label}
        </label>
        {hint === undefined ? null : (
          <span id={`${id}-hint`} className={styles.hint}>
            {hint}
          </span>
        )}
      </span>
    </span>
  );
}
