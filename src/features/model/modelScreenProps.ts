import type { AssessmentStore } from '../../document/assessmentStore';
import type { Assessment } from '../../domain/assessment';
import type { Weights } from '../../domain/weights';

/** What the operating model may change about the assessment. */
export type EditAnswers = Pick<AssessmentStore['trigger'], 'assessment.answered'>;

export interface ModelScreenProps {
  readonly assessment: Assessment;
  /** The weights in force; the same object as long as they do not change. */
  readonly weights: Weights;
  readonly edit: EditAnswers;
  /** Opens an item where its answers and owners are. */
  readonly onOpenItem: (itemId: string) => void;
  /** Goes to where hours a month are given. */
  readonly onAddHours: () => void;
}
