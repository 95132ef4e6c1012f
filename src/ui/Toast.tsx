import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react';
import { Button } from './Button';
import styles from './Toast.module.css';

export interface ToastMessage {
  message: ReactNode;
  /** One thing to do about it: undo, as a rule. */
  action?: { label: string; onAction: () => void } | undefined;
}

export type ShowToast = (toast: ToastMessage) => void;

export interface ToasterProps {
  /** Names the region where toasts appear. */
  label: string;
  dismissLabel: string;
  children: ReactNode;
}

/** Long enough to read the words, notice the action and reach it. */
const stayMs = 10_000;

const ToastContext = createContext<ShowToast>(() => undefined);

/** Shows a passing message; the next one takes its place. */
export function useToast(): ShowToast {
  return useContext(ToastContext);
}

/** Holds the place where toasts appear; wrap the app in it once. Toasts never take the focus. */
export function Toaster({ label, dismissLabel, children }: ToasterProps) {
  const [current, setCurrent] = useState<(ToastMessage & { number: number }) | null>(null);
  const [held, setHeld] = useState(false);
  const show = useCallback<ShowToast>((toast) => {
    setCurrent((before) => ({ ...toast, number: (before?.number ?? 0) + 1 }));
  }, []);
  const dismiss = useCallback(() => {
    setCurrent(null);
    setHeld(false);
  }, []);

  useEffect(() => {
    if (current === null || held) return undefined;
    const timer = setTimeout(dismiss, stayMs);
    return () => {
      clearTimeout(timer);
    };
  }, [current, held, dismiss]);

  const hold = () => {
    setHeld(true);
  };
  const release = () => {
    setHeld(false);
  };

  return (
    <ToastContext value={show}>
      {children}
      <section
        className={styles.region}
        aria-label={label}
        onPointerEnter={hold}
        onPointerLeave={release}
        onFocus={hold}
        onBlur={release}
      >
        <div role="status">{current === null ? null : <p key={current.number}>{current.message}</p>}</div>
        {current === null ? null : (
          <div className={styles.actions}>
            {current.action ? (
              <Button
                variant="quiet"
                onClick={() => {
                  current.action?.onAction();
                  dismiss();
                }}
              >
                {current.action.label}
              </Button>
            ) : null}
            <Button variant="quiet" onClick={dismiss}>
              {dismissLabel}
            </Button>
          </div>
        )}
      </section>
    </ToastContext>
  );
}
