import { Suspense, useSyncExternalStore } from 'react';
import { useLocale } from '../../i18n/language';
import { useWords, WordsProvider } from '../../i18n/Words';
import type { Host } from '../../platform/hostWindow';
import { Announcer } from '../../ui/Announcer';
import { ErrorRegion } from '../ErrorRegion';
import type { Session } from '../session';
import { LazyCheckReport } from './lazyFramed';
import styles from './FramedApp.module.css';
import { FramedFoot } from './FramedFoot';
import type { Keeping } from './framedSession';
import { FramedStage } from './FramedStage';
import type { HostSettings } from './hostSettings';
import { useHeightSaid } from './useHeightSaid';

interface Props {
  readonly host: Host;
  readonly settings: HostSettings;
  readonly session: Session;
  readonly keeping: Keeping;
}

function Fault() {
  const { t } = useWords();
  return (
    <>
      <h1>{t('framed.fault.title')}</h1>
      <p>{t('framed.fault.text')}</p>
    </>
  );
}

/** The page inside somebody else's: a short list, four questions on each piece of work, the whole result. */
export function FramedApp({ host, settings, session, keeping }: Props) {
  const locale = useLocale();
  const reading = useSyncExternalStore(settings.subscribe, settings.now);
  const measure = useHeightSaid(host);
  return (
    <WordsProvider locale={locale}>
      <Announcer>
        <div className={styles.page} ref={measure}>
          <ErrorRegion
            fallback={() => <Fault />}
            onFault={() => {
              host.say({ type: 'error', payload: { reason: 'fault', names: [] } });
            }}
          >
            {reading.settings.check ? (
              <Suspense fallback={null}>
                <LazyCheckReport host={host} reading={reading} keeping={keeping} />
              </Suspense>
            ) : null}
            <FramedStage host={host} settings={reading.settings} session={session} />
          </ErrorRegion>
          <FramedFoot session={session} keeping={keeping} />
        </div>
      </Announcer>
    </WordsProvider>
  );
}
