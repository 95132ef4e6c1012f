import { type ReactNode, useEffect, useEffectEvent, useState } from 'react';
import styles from './PageFileDrop.module.css';

export interface PageFileDropProps {
  /** Says what letting go would do. */
  children: ReactNode;
  /** The first of the files that were let go of. */
  onFile: (file: File) => void;
}

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

/** Lets a file be dropped anywhere on the page. Shows nothing until a file is held over it. */
export function PageFileDrop({ children, onFile }: PageFileDropProps) {
  const [held, setHeld] = useState(false);
  const dropped = useEffectEvent(onFile);
  useEffect(() => {
    // Enter and leave fire for every element on the way; only the balance of them says whether the file has gone.
    let entered = 0;
    const enter = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      entered += 1;
      setHeld(true);
    };
    const leave = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      entered -= 1;
      if (entered <= 0) setHeld(false);
    };
    const over = (event: DragEvent) => {
      if (carriesFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      entered = 0;
      setHeld(false);
      const file = event.dataTransfer?.files[0];
      if (file) dropped(file);
    };
    const page = new AbortController();
    const { signal } = page;
    document.addEventListener('dragenter', enter, { signal });
    document.addEventListener('dragleave', leave, { signal });
    document.addEventListener('dragover', over, { signal });
    document.addEventListener('drop', drop, { signal });
    return () => page.abort();
  }, []);
  return held ? (
    <div className={styles.veil}>
      <p className={styles.words}>{children}</p>
    </div>
  ) : null;
}
