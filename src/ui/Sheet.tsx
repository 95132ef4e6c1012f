import { type ReactNode, useEffect, useId, useLayoutEffect, useRef } from 'react';
import { Kbd } from './Kbd';
import styles from './Sheet.module.css';
import { useMediaQuery } from './useMediaQuery';

export interface SheetProps {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  closeLabel: string;
  /** Name of the key that closes it. */
  closeKeyHint?: string;
  /** Beside the close button: a count, steps to the neighbours. */
  lead?: ReactNode;
  children: ReactNode;
}

/** Px from which the page beside the sheet is wide enough to be used. */
const wideScreen = '(width >= 64rem)';

/**
 * A sheet from the inline end. On a wide screen the page beside it stays usable; on a narrow one it is a full
 * modal page. Esc closes it and the focus goes back.
 */
export function Sheet({ open, ...inside }: SheetProps) {
  const wide = useMediaQuery(wideScreen);
  return open ? <OpenSheet key={String(wide)} wide={wide} {...inside} /> : null;
}

/** A dialog opened over the sheet takes its own Esc. */
function dialogOver(sheet: HTMLElement | null): boolean {
  return [...document.querySelectorAll('dialog[open][aria-modal=true]')].some((dialog) => dialog !== sheet);
}

function OpenSheet(props: Omit<SheetProps, 'open'> & { wide: boolean }) {
  const { wide, onClose, title, closeLabel, closeKeyHint = 'Esc', lead, children } = props;
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  // Before paint, and while closing before the sheet leaves the page: afterwards nobody knows where the focus was.
  useLayoutEffect(() => {
    const sheet = ref.current;
    const cameFrom = document.activeElement;
    if (sheet && !sheet.open) {
      if (typeof sheet.showModal !== 'function') sheet.setAttribute('open', '');
      else if (wide) sheet.show();
      else sheet.showModal();
      sheet.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
    }
    return () => {
      const held = sheet?.contains(document.activeElement) ?? false;
      if (typeof sheet?.close === 'function') sheet.close();
      else sheet?.removeAttribute('open');
      if (held && cameFrom instanceof HTMLElement && cameFrom.isConnected) cameFrom.focus();
    };
  }, [wide]);

  useEffect(() => {
    const closeOnEscape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || dialogOver(ref.current)) return;
      event.preventDefault();
      onClose();
    };
    document.addEventListener('keydown', closeOnEscape);
    return () => {
      document.removeEventListener('keydown', closeOnEscape);
    };
  }, [onClose]);

  return (
    <dialog
      ref={ref}
      className={styles.sheet}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header className={styles.header}>
        <div className={styles.lead}>{lead}</div>
        <button type="button" className={styles.close} onClick={onClose}>
          {closeLabel}
          <span aria-hidden="true">
            <Kbd>{closeKeyHint}</Kbd>
          </span>
        </button>
      </header>
      <h2 id={titleId} className={styles.title} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </dialog>
  );
}
