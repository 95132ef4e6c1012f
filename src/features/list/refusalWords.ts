import type { FileFault } from '../../document/readBroughtFile';
import type { Refusal } from '../../document/refusal';
import type { Words } from '../../i18n/Words';

/** Why something did not come in, and where in it the fault is. */
export function refusalWords({ reason, line, part }: Refusal<FileFault>, { t }: Pick<Words, 't'>): string {
  return t(`import.refused.${reason}`, { line, part: part === '' ? 'none' : part });
}
