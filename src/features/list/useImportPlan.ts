import { useEffect, useState } from 'react';
import { prepareImport, type ImportChoice, type PreparedImport } from '../../document/importPlan';
import type { WorkInSlices } from '../../document/pausing';
import type { ReadRow } from '../../document/workItemCells';
import type { WorkItemColumn } from '../../document/workItemColumns';
import type { Assessment } from '../../domain/assessment';

interface Question extends ImportChoice {
  /** `null` where there is nothing to plan. */
  readonly rows: readonly ReadRow[] | null;
  readonly assessment: Assessment;
  /** The columns whose empty cells may empty what an item says; none where it is not a table. */
  readonly columns?: readonly WorkItemColumn[];
  readonly workInSlices: WorkInSlices;
}

const noColumns: readonly WorkItemColumn[] = [];

/**
 * What rows would do to the list, ready to be done; null while that is being worked out. Lists are told apart as
 * objects: the same as long as nothing has changed.
 */
export function useImportPlan(question: Question): PreparedImport | null {
  const { rows, assessment, columns = noColumns, sameName, emptyCells, workInSlices } = question;
  const [known, setKnown] = useState<{
    readonly plan: PreparedImport;
    readonly of: readonly unknown[];
  } | null>(null);
  useEffect(() => {
    if (rows === null) return undefined;
    const leaving = new AbortController();
    const choice = { sameName, emptyCells };
    workInSlices(prepareImport(assessment, rows, columns, choice), leaving.signal).then(
      (plan) => {
        if (!leaving.signal.aborted)
          setKnown({ plan, of: [rows, assessment, columns, sameName, emptyCells] });
      },
      () => undefined,
    );
    return () => leaving.abort();
  }, [rows, assessment, columns, sameName, emptyCells, workInSlices]);
  const asked = [rows, assessment, columns, sameName, emptyCells];
  return known?.of.every((part, at) => part === asked[at]) === true ? known.plan : null;
}
