import { writeWorkItems } from '../document/csv';
import type { Assessment } from '../domain/assessment';
import { computeResults } from '../domain/result';
import { saveTextFile, toFileName } from '../platform/files';

/** Saves the items with their results as CSV. Comes, with the codec, only when it is asked for. */
export function exportCsv(assessment: Assessment): void {
  saveTextFile(
    toFileName(assessment.title, '.csv'),
    writeWorkItems(assessment, computeResults(assessment)),
    'text/csv',
  );
}
