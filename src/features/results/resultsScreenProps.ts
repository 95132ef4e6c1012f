import type { AssessmentStore } from '../../document/assessmentStore';
import type { Assessment } from '../../domain/assessment';
import type { Weights } from '../../domain/weights';

/** The views of where everything lands. */
export type ResultTab = 'line' | 'map';

/** What the results may change about the assessment. */
export type EditAssessment = Pick<
  AssessmentStore['trigger'],
  'item.changed' | 'item.split' | 'weighting.chosen'
>;

/** Parts of the help that the results point to. */
export type ExplainedHere = 'line' | 'firmness' | 'crossTeam';

export interface ResultsScreenProps {
  readonly assessment: Assessment;
  /** The weights in force; the same object as long as they do not change. */
  readonly weights: Weights;
  readonly tab: ResultTab;
  /** Goes to where the weights can be turned. */
  readonly onShowWeights: () => void;
  /** The item whose sheet is open. */
  readonly openItemId: string | null;
  readonly onOpenItem: (id: string | null) => void;
  readonly edit: EditAssessment;
  /** Goes to the questions of an item. */
  readonly onRate: (itemId: string) => void;
  /** Offers everything that can be taken along. */
  readonly onTakeAway: () => void;
  /** Offers a link that holds the assessment. */
  readonly onShare: () => void;
  readonly onExplain: (topic: ExplainedHere) => void;
  /** The first time the results of this assessment show: the line drops and the bars grow. */
  readonly arrival: boolean;
}
