import type { ReactNode } from 'react';
import { readDocument } from '../document/readDocument';
import { bringWords, localeInForce } from '../i18n/language';
import { wordsIn } from '../i18n/Words';
import { readTextFile } from '../platform/files';
import type { Visit } from './luggage';

/** An assessment file as a copy to look at, or in words why it was not opened. */
export type OpenedFile =
  | { readonly kind: 'opened'; readonly visit: Visit }
  | { readonly kind: 'refused'; readonly words: ReactNode };

/** Reads an assessment file. Nothing that is saved is touched. Rejects only when our own words do not arrive. */
export async function openAssessmentFile(file: File): Promise<OpenedFile> {
  await bringWords('adding');
  const { t, rich } = wordsIn(localeInForce());
  const refused = (reason: string): OpenedFile => ({
    kind: 'refused',
    words: rich('file.refused', { name: file.name, reason }),
  });
  const text = await readTextFile(file);
  if (text.kind === 'refused') return refused(t(`file.${text.reason}`));
  const reading = readDocument(text.text);
  if (reading.kind === 'refused') return refused(t(`document.${reading.reason}`, { path: reading.path }));
  const { assessment, readOnly } = reading;
  return { kind: 'opened', visit: { assessment, kind: readOnly ? 'readOnly' : 'copy' } };
}
