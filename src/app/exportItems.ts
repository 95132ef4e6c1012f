import type { Assessment } from '../domain/assessment';
import { computeResults } from '../domain/result';
import { saveTextFile, toFileName } from '../platform/files';

/** Saves the items with their results as CSV. The codec comes only when it is asked for. */
export async function exportCsv(assessment: Assessment): Promise<void> {
  const { writeWorkItems } = await import('../document/csv');
  saveTextFile(
    toFileName(assessment.title, '.csv'),
    writeWorkItems(assessment, computeResults(assessment)),
    'text/csv',
  );
}
