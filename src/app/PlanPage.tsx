import { useState } from 'react';
import type { Assessment } from '../domain/assessment';
import type { Weights } from '../domain/weights';
import { copyText } from '../platform/clipboard';
import { printPage } from '../platform/printing';
import { LazyBoardSpine, LazyPlanScreen } from './lazyViews';

interface Props {
  readonly assessment: Assessment;
  readonly weights: Weights;
  readonly onOpenItem: (itemId: string) => void;
}

/** The plan, with the line that the results draw on its board page. */
export function PlanPage({ assessment, weights, onOpenItem }: Props) {
  const [now] = useState(() => new Date());
  return (
    <LazyPlanScreen
      assessment={assessment}
      weights={weights}
      now={now}
      onOpenItem={onOpenItem}
      onCopy={copyText}
      onPrint={printPage}
      renderSpine={(place) => <LazyBoardSpine assessment={assessment} weights={weights} {...place} />}
    />
  );
}
