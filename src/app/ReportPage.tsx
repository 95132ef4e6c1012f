import { useMemo, useState } from 'react';
import type { Assessment } from '../domain/assessment';
import type { Weights } from '../domain/weights';
import { printPage } from '../platform/printing';
import { LazyBoardMap, LazyBoardSpine, LazyReportScreen } from './lazyViews';

interface Props {
  readonly assessment: Assessment;
  readonly weights: Weights;
}

/** The full report, with the line, the map and the reasons that the results have. */
export function ReportPage({ assessment, weights }: Props) {
  const [now] = useState(() => new Date());
  const drawn = useMemo(() => ({ assessment, weights }), [assessment, weights]);
  return (
    <LazyReportScreen
      {...drawn}
      now={now}
      onPrint={printPage}
      renderSpine={(width, itemIds) => (
        <LazyBoardSpine {...drawn} width={width} itemIds={itemIds} lineAbove={0} />
      )}
      renderMap={(width) => <LazyBoardMap {...drawn} width={width} />}
    />
  );
}
