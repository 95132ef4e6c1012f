import type { AssessmentStore } from '../../document/assessmentStore';
import type { Assessment } from '../../domain/assessment';
import type { Weights } from '../../domain/weights';

/** What the gray areas may change about the assessment. */
export type EditOwners = Pick<AssessmentStore['trigger'], 'item.added' | 'item.changed' | 'item.split'>;

export interface GapsScreenProps {
  readonly assessment: Assessment;
  /** The weights in force; the same object as long as they do not change. */
  readonly weights: Weights;
  readonly edit: EditOwners;
  /** Opens everything about one item. */
  readonly onOpenItem: (id: string) => void;
}
