import { useState } from 'react';
import { locales, type Locale } from '../i18n/catalogue';
import { useWords } from '../i18n/Words';
import styles from './LanguageSwitch.module.css';

/** Every language by its own name, and as short as it goes. */
const names: Readonly<Record<Locale, readonly [full: string, short: string]>> = {
  en: ['English', 'EN'],
  'fr-CA': ['Français', 'FR'],
};

interface Props {
  /** Speaks the language from now on. Rejects when its words cannot be fetched; the language then stays. */
  readonly choose: (locale: Locale) => Promise<void>;
}

/** The languages side by side, none before the other. */
export function LanguageSwitch({ choose }: Props) {
  const { t, locale: spoken } = useWords();
  const [isUnreachable, setUnreachable] = useState(false);
  return (
    <div role="group" aria-label={t('shell.language')} className={styles.languages}>
      {locales.map((locale) => {
        const [full, short] = names[locale];
        return (
          <button
            key={locale}
            type="button"
            lang={locale}
            translate="no"
            aria-label={full}
            aria-pressed={locale === spoken}
            onClick={() => {
              choose(locale).then(
                () => setUnreachable(false),
                () => setUnreachable(true),
              );
            }}
          >
            <span className={styles.full}>{full}</span>
            <span className={styles.short}>{short}</span>
          </button>
        );
      })}
      {isUnreachable ? (
        <span role="alert" className={styles.problem}>
          {t('shell.language.unreachable')}
        </span>
      ) : null}
    </div>
  );
}
