import { useState } from 'react';
import type { Assessment } from '../domain/assessment';
import type { Weights } from '../domain/weights';
import type { PlanPart } from '../features/plan/PlanScreen';
import { copyText } from '../platform/clipboard';
import { printPage } from '../platform/printing';
import { LazyBoardSpine, LazyPlanScreen } from './lazyViews';

interface Props {
  readonly assessment: Assessment;
  readonly weights: Weights;
  readonly onOpenItem: (itemId: string) => void;
  /** The part that shows first. */
  readonly part: PlanPart;
  readonly onTakeAway: () => void;
  readonly onShare: () => void;
}

/** The plan, with the line that the results draw on its board page. */
export function PlanPage({ assessment, weights, onOpenItem, part, onTakeAway, onShare }: Props) {
  const [now] = useState(() => new Date());
  return (
    <LazyPlanScreen
      assessment={assessment}
      weights={weights}
      now={now}
      firstPart={part}
      onTakeAway={onTakeAway}
      onShare={onShare}
      onOpenItem={onOpenItem}
      onCopy={copyText}
      onPrint={printPage}
      renderSpine={(place) => <LazyBoardSpine assessment={assessment} weights={weights} {...place} />}
    />
  );
}
