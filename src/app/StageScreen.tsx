import { useSelector as useStore } from '@xstate/store-react';
import { useSelector } from '@xstate/react';
import { Suspense } from 'react';
import { toRateView } from '../flows/questionnaire/questionnaire.view';
import { ListScreen } from '../features/list/ListScreen';
import { RateScreen } from '../features/rate/RateScreen';
import { TodayScreen } from '../features/today/TodayScreen';
import { useWords } from '../i18n/Words';
import { workInSlices } from '../platform/slices';
import type { Home } from './home';
import { LazyCheckScreen, LazyResultStage, LazySettingsPage } from './lazyScreens';
import { toVisit, useBrought, visitId } from './brought';
import type { Place } from './paths';
import { reader } from './reader';
import type { Session } from './session';
import { usePreferences } from './usePreferences';
import { useAddress } from './useAddress';

interface Props {
  readonly id: string;
  readonly place: Place;
  readonly session: Session;
  readonly home: Home;
  /** The results show for the first time. */
  readonly arrival: boolean;
}

/** The screen of the stage somebody is at. */
export function StageScreen({ id, place, session: { store, flow }, home, arrival }: Props) {
  const { t } = useWords();
  const [, goTo] = useAddress();
  const { file, bring } = useBrought();
  const assessment = useStore(store, ({ context }) => context.assessment);
  const weights = useSelector(flow, ({ context }) => context.weights);
  const rateView = useSelector(flow, toRateView);
  const [preferences, setPreferences] = usePreferences(home);
  const edit = store.trigger;
  const next = () => {
    flow.send({ type: 'stage.finished' });
  };
  const back = () => {
    flow.send({ type: 'stage.back' });
  };
  switch (place.stage) {
    case 'listing':
      return (
        <ListScreen
          assessment={assessment}
          edit={edit}
          onNext={next}
          file={file}
          reader={reader}
          workInSlices={workInSlices}
          onFileTaken={() => {
            bring({ file: null });
          }}
          onAssessment={(read) => {
            bring({ visit: toVisit(read) });
            goTo(`/a/${visitId}`);
          }}
        />
      );
    case 'describing':
      return <TodayScreen assessment={assessment} edit={edit} onNext={next} onBack={back} />;
    case 'rating':
      return rateView ? (
        <RateScreen view={rateView} send={flow.send} shortcuts={preferences.shortcuts} />
      ) : null;
    case 'checking':
      return (
        <Suspense fallback={<p role="status">{t('shell.opening')}</p>}>
          <LazyCheckScreen
            assessment={assessment}
            weights={weights}
            edit={edit}
            onNext={next}
            onBack={back}
          />
        </Suspense>
      );
    case 'results':
      return (
        <Suspense fallback={<p role="status">{t('shell.opening')}</p>}>
          <LazyResultStage
            id={id}
            place={place}
            assessment={assessment}
            weights={weights}
            edit={edit}
            onRate={(itemId) => {
              flow.send({ type: 'item.opened', itemId });
            }}
            arrival={arrival}
          />
        </Suspense>
      );
    case 'settings':
      return (
        <Suspense fallback={<p role="status">{t('shell.opening')}</p>}>
          <LazySettingsPage
            assessment={assessment}
            edit={edit}
            preferences={preferences}
            onPreferences={setPreferences}
            home={home}
          />
        </Suspense>
      );
  }
}
