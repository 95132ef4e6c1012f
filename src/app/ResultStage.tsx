import { Suspense, useState, type ReactNode } from 'react';
import type { AssessmentStore } from '../document/assessmentStore';
import type { Assessment } from '../domain/assessment';
import type { Weights } from '../domain/weights';
import { saveTextFile, toFileName } from '../platform/files';
import {
  LazyEvolveScreen,
  LazyGapsScreen,
  LazyModelScreen,
  LazyResultsScreen,
  LazyShare,
  LazyTakeAway,
} from './lazyViews';
import { toPath, type Place, type ResultView } from './paths';
import { PlanPage } from './PlanPage';
import { ReportPage } from './ReportPage';
import { useAddress } from './useAddress';

interface Props {
  readonly id: string;
  readonly place: Place;
  readonly assessment: Assessment;
  readonly weights: Weights;
  readonly edit: AssessmentStore['trigger'];
  readonly onRate: (itemId: string) => void;
  /** The results show for the first time. */
  readonly arrival: boolean;
}

/** The view of the result that the address names. */
export function ResultStage({ id, place, assessment, weights, edit, onRate, arrival }: Props) {
  const [, goTo] = useAddress();
  const [taking, setTaking] = useState<'files' | 'link' | null>(null);
  const leave = {
    onTakeAway: () => {
      setTaking('files');
    },
    onShare: () => {
      setTaking('link');
    },
  };
  const show = (view: ResultView, itemId: string | null) => {
    goTo(toPath(id, { stage: 'results', view, itemId }));
  };
  const given = {
    assessment,
    weights,
    edit,
    onOpenItem: (itemId: string) => {
      show('line', itemId);
    },
  };
  const land = (tab: 'line' | 'map') => (
    <LazyResultsScreen
      {...given}
      tab={tab}
      onShowWeights={() => {
        show('map', place.itemId);
      }}
      openItemId={place.itemId}
      onOpenItem={(itemId) => {
        show(tab, itemId);
      }}
      onRate={onRate}
      {...leave}
      onExplain={(topic) => {
        goTo(`/help/${topic}`);
      }}
      arrival={arrival}
    />
  );
  const views: Readonly<Record<ResultView, () => ReactNode>> = {
    line: () => land('line'),
    map: () => land('map'),
    gaps: () => <LazyGapsScreen {...given} />,
    model: () => (
      <LazyModelScreen
        {...given}
        onAddHours={() => {
          goTo(toPath(id, { stage: 'describing', itemId: null, view: 'line' }));
        }}
      />
    ),
    plan: () => <PlanPage key="plan" {...given} part="moves" {...leave} />,
    board: () => <PlanPage key="board" {...given} part="board" {...leave} />,
    report: () => <ReportPage {...given} />,
    versions: () => (
      <LazyEvolveScreen
        {...given}
        now={() => new Date()}
        onSaveCalendar={(text) => {
          saveTextFile(toFileName(assessment.title, '.ics'), text, 'text/calendar');
        }}
      />
    ),
  };
  return (
    <>
      {views[place.view]()}
      <Suspense>
        {taking === 'files' && (
          <LazyTakeAway
            assessment={assessment}
            weights={weights}
            onClose={() => {
              setTaking(null);
            }}
            onPrint={(page) => {
              setTaking(null);
              show(page, null);
            }}
            onShare={leave.onShare}
          />
        )}
        {taking === 'link' && (
          <LazyShare
            assessment={assessment}
            onClose={() => {
              setTaking(null);
            }}
          />
        )}
      </Suspense>
    </>
  );
}
