import { useSelector as useStore } from '@xstate/store-react';
import { useSelector } from '@xstate/react';
import { Suspense, useEffect, useRef } from 'react';
import type { EmbedSettings } from '../../document/embedSettings';
import { PickScreen } from '../../features/framed/PickScreen';
import { TodayShort } from '../../features/framed/TodayShort';
import { RateScreen } from '../../features/rate/RateScreen';
import { toRailView, toRateView } from '../../flows/questionnaire/questionnaire.view';
import { useWords } from '../../i18n/Words';
import type { Host } from '../../platform/hostWindow';
import { useArrival } from '../useArrival';
import type { Session } from '../session';
import styles from './FramedApp.module.css';
import { LazyFramedResultStage } from './lazyFramed';

interface Props {
  readonly host: Host;
  readonly settings: EmbedSettings;
  readonly session: Session;
}

/** The screen of the stage somebody is at. The check of the answers is left out: the list is short. */
export function FramedStage({ host, settings, session: { store, flow } }: Props) {
  const { t } = useWords();
  const content = useRef<HTMLElement>(null);
  const assessment = useStore(store, ({ context }) => context.assessment);
  const weights = useSelector(flow, ({ context }) => context.weights);
  const { stage } = useSelector(flow, toRailView, (one, other) => one.stage === other.stage);
  const rateView = useSelector(flow, toRateView);
  const arrival = useArrival(stage, false);
  const edit = store.trigger;
  const next = () => {
    flow.send({ type: 'stage.finished' });
  };
  const back = () => {
    flow.send({ type: 'stage.back' });
  };

  const shown = useRef(stage);
  useEffect(() => {
    if (stage === 'checking') flow.send({ type: 'stage.finished' });
    else if (shown.current !== stage) {
      shown.current = stage;
      content.current?.scrollIntoView({ block: 'start' });
      if (document.activeElement === document.body) content.current?.focus({ preventScroll: true });
    }
  }, [stage, flow]);

  const screen = () => {
    switch (stage) {
      case 'listing':
        return (
          <PickScreen
            assessment={assessment}
            edit={edit}
            groups={settings.starterGroups}
            most={settings.maxItems}
            onNext={next}
          />
        );
      case 'describing':
        return <TodayShort assessment={assessment} edit={edit} onNext={next} onBack={back} />;
      case 'rating':
        return rateView ? <RateScreen view={rateView} send={flow.send} shortcuts /> : null;
      case 'checking':
        return null;
      case 'results':
        return (
          <LazyFramedResultStage
            host={host}
            settings={settings}
            assessment={assessment}
            weights={weights}
            edit={edit}
            arrival={arrival}
            onRate={(itemId) => {
              flow.send({ type: 'item.opened', itemId });
            }}
            onChangeAnswers={() => {
              flow.send({ type: 'stage.opened', stage: 'listing' });
            }}
          />
        );
    }
  };
  return (
    <main ref={content} tabIndex={-1} className={styles.content}>
      <Suspense fallback={<p role="status">{t('shell.opening')}</p>}>{screen()}</Suspense>
    </main>
  );
}
