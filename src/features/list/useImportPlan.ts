import { useEffect, useState } from 'react';
import { planImport, type ImportChoice, type ImportPlan } from '../../document/importPlan';
import type { ReadRow } from '../../document/workItemCells';
import type { WorkItemColumn } from '../../document/workItemColumns';
import type { WorkItem } from '../../domain/workItem';

/** How long the page may be held up at a time, in milliseconds. */
const slice = 8;

/** Works through it in slices between which the page can do other things. */
async function inSlices<Result>(work: Generator<undefined, Result>, signal: AbortSignal): Promise<Result> {
  for (let until = performance.now() + slice; ;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (performance.now() < until) continue;
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    until = performance.now() + slice;
  }
}

interface Question extends ImportChoice {
  readonly rows: readonly ReadRow[];
  readonly items: readonly WorkItem[];
  /** The columns whose empty cells may empty what an item says; none where it is not a table. */
  readonly columns?: readonly WorkItemColumn[];
}

const noColumns: readonly WorkItemColumn[] = [];

/**
 * What rows would do to the list; null while that is being worked out. Lists are told apart as objects: the same as
 * long as nothing has changed.
 */
export function useImportPlan(question: Question): ImportPlan | null {
  const { rows, items, columns = noColumns, sameName, emptyCells } = question;
  const [known, setKnown] = useState<{ readonly plan: ImportPlan; readonly of: readonly unknown[] } | null>(
    null,
  );
  useEffect(() => {
    const leaving = new AbortController();
    inSlices(planImport(rows, items, columns, { sameName, emptyCells }), leaving.signal).then(
      (plan) => {
        if (!leaving.signal.aborted) setKnown({ plan, of: [rows, items, columns, sameName, emptyCells] });
      },
      () => undefined,
    );
    return () => leaving.abort();
  }, [rows, items, columns, sameName, emptyCells]);
  const asked = [rows, items, columns, sameName, emptyCells];
  return known?.of.every((part, at) => part === asked[at]) === true ? known.plan : null;
}
