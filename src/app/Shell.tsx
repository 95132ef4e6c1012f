import type { ReactNode } from 'react';
import { useWords } from '../i18n/Words';
import { Wordmark } from '../ui/Wordmark';
import { useChooseLanguage } from './language';
import { LanguageSwitch } from './LanguageSwitch';
import styles from './Shell.module.css';

interface Props {
  /** Where one can go from here. */
  readonly nav?: ReactNode;
  /** What concerns the open assessment: saved, undo, settings. */
  readonly tools?: ReactNode;
  /** Something to know before anything else. */
  readonly banner?: ReactNode;
  /** The screen hangs from a line at its start, so everything stands clear of it. */
  readonly hangs?: boolean;
  /** A sheet stands beside the screen and says how to close it: until then only the screen, what was saved and undo show. */
  readonly besideSheet?: boolean;
  /** That line, where the screen does not draw it itself. */
  readonly line?: ReactNode;
  readonly children: ReactNode;
}

/** What every screen hangs in: the top row, the line, the content. */
export function Shell({ nav, tools, banner, hangs = false, besideSheet = false, line, children }: Props) {
  const { t } = useWords();
  const chooseLanguage = useChooseLanguage();
  return (
    <div className={styles.shell} data-hangs={hangs} data-beside-sheet={besideSheet}>
      <a
        className={styles.skip}
        href="#content"
        onClick={(event) => {
          event.preventDefault();
          document.getElementById('content')?.focus();
        }}
      >
        {t('shell.skip')}
      </a>
      {line ? (
        <div className={styles.line} aria-hidden="true">
          {line}
        </div>
      ) : null}
      <header className={styles.top}>
        <Wordmark href="#/" short={nav !== undefined} />
        {nav ? <div className={styles.nav}>{nav}</div> : null}
        <div className={styles.end}>
          {tools ? <div className={styles.tools}>{tools}</div> : null}
          <LanguageSwitch choose={chooseLanguage} />
        </div>
      </header>
      {banner ? <div className={styles.banner}>{banner}</div> : null}
      <main id="content" tabIndex={-1} className={styles.content}>
        {children}
      </main>
    </div>
  );
}
