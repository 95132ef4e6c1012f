import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { AssessmentStore } from '../document/assessmentStore';
import type { Assessment } from '../domain/assessment';
import type { Weights } from '../domain/weights';
import { ahead } from '../i18n/arriving';
import { saveTextFile, toFileName } from '../platform/files';
import { LazyEvolveScreen, LazyGapsScreen, LazyModelScreen, LazyResultsScreen } from './lazyViews';
import { toPath, type Place, type ResultView } from './paths';
import { PlanPage } from './PlanPage';

const loadExport = ahead(() => import('./exportItems'));

interface Props {
  readonly id: string;
  readonly place: Place;
  readonly assessment: Assessment;
  readonly weights: Weights;
  readonly edit: AssessmentStore['trigger'];
  readonly onRate: (itemId: string) => void;
  readonly onSaveFile: () => void;
  /** The results show for the first time. */
  readonly arrival: boolean;
}

/** The view of the result that the address names. */
export function ResultStage({ id, place, assessment, weights, edit, onRate, onSaveFile, arrival }: Props) {
  const [, goTo] = useLocation();
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
      onExport={(format) => {
        if (format === 'json') onSaveFile();
        else void loadExport().then(({ exportCsv }) => exportCsv(assessment));
      }}
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
    plan: () => <PlanPage {...given} />,
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
  return views[place.view]();
}
