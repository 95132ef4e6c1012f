import type { ComponentProps, ReactNode } from 'react';
import styles from './Button.module.css';
import { Kbd } from './Kbd';

interface ButtonLook {
  /** `primary` is the one ink block of a screen; `quiet` looks like an underlined link. */
  variant?: 'primary' | 'secondary' | 'quiet';
  size?: 'small' | 'medium' | 'large';
  /** Name of the key that does the same, shown inside; hidden from screen readers. */
  keyHint?: string | undefined;
  children: ReactNode;
}

export interface ButtonProps
  extends ButtonLook, Omit<ComponentProps<'button'>, 'className' | 'style' | 'children'> {}

export interface LinkButtonProps
  extends ButtonLook, Omit<ComponentProps<'a'>, 'className' | 'style' | 'children'> {
  href: string;
}

function Inside({ keyHint, children }: Pick<ButtonLook, 'keyHint' | 'children'>) {
  return (
    <>
      {children}
      {keyHint === undefined ? null : (
        <span className={styles.hint} aria-hidden="true">
          <Kbd>{keyHint}</Kbd>
        </span>
      )}
    </>
  );
}

/** A button; does not submit a form unless told `type="submit"`. */
export function Button({
  variant = 'secondary',
  size = 'medium',
  keyHint,
  children,
  type,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type={type ?? 'button'}
      className={styles.button}
      data-variant={variant}
      data-size={size}
    >
      <Inside keyHint={keyHint}>{children}</Inside>
    </button>
  );
}

/** A link that looks like a button, for going somewhere rather than doing something. */
export function LinkButton({
  variant = 'secondary',
  size = 'medium',
  keyHint,
  children,
  ...rest
}: LinkButtonProps) {
  return (
    <a {...rest} className={styles.button} data-variant={variant} data-size={size}>
      <Inside keyHint={keyHint}>{children}</Inside>
    </a>
  );
}
