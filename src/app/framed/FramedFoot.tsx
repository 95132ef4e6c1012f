import { useSelector as useStore } from '@xstate/store-react';
import { documentExtension, writeDocument } from '../../document/assessmentDocument';
import { useWords } from '../../i18n/Words';
import { saveTextFile, toFileName } from '../../platform/files';
import { Button } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import { Wordmark } from '../../ui/Wordmark';
import { LanguageSwitch } from '../LanguageSwitch';
import type { Session } from '../session';
import styles from './FramedApp.module.css';
import type { Keeping } from './framedSession';
import { speakHere } from './speakHere';

interface Props {
  readonly session: Session;
  readonly keeping: Keeping;
}

/** Below every screen: what happens to what is typed, the languages, the full page, and where the thinking comes from. */
export function FramedFoot({ session: { store }, keeping }: Props) {
  const { t } = useWords();
  const hasItems = useStore(store, ({ context }) => context.assessment.items.length > 0);
  return (
    <footer className={styles.foot}>
      <div className={styles.kept}>
        <p>{t('framed.promise')}</p>
        {hasItems ? <p>{t(`framed.kept.${keeping}`)}</p> : null}
        <p className={styles.ways}>
          {hasItems ? (
            <Button
              variant="quiet"
              size="small"
              onClick={() => {
                const { assessment } = store.getSnapshot().context;
                saveTextFile(
                  toFileName(assessment.title, documentExtension),
                  writeDocument(assessment),
                  'application/json',
                );
              }}
            >
              {t('framed.save')}
            </Button>
          ) : null}
          <a href="./" target="_blank" rel="noopener">
            {t('framed.fullPage')}
          </a>
        </p>
        <Disclosure summary={t('framed.about')}>
          <div className={styles.about}>
            <p>{t('framed.about.method')}</p>
            <p>{t('framed.about.host')}</p>
            <p>{t('framed.about.sources')}</p>
          </div>
        </Disclosure>
      </div>
      <div className={styles.mark}>
        <LanguageSwitch choose={(language) => speakHere(language, store)} />
        <Wordmark />
      </div>
    </footer>
  );
}
