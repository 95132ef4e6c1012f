import { createContext, use } from 'react';
import type { FileReading } from '../document/readBroughtFile';
import type { Assessment } from '../domain/assessment';

/** An assessment that is looked at without being saved: from a file, or the example. */
export interface Visit {
  readonly assessment: Assessment;
  readonly kind: 'copy' | 'example' | 'readOnly';
}

/** The assessment that a file holds, as a copy to look at. */
export function toVisit({ assessment, readOnly }: Extract<FileReading, { readonly kind: 'read' }>): Visit {
  return { assessment, kind: readOnly ? 'readOnly' : 'copy' };
}

/** The id under which a visit has its address. */
export const visitId = 'visit';

/** What was brought along to the next screen: an assessment to look at, or a file of items to take in. */
export interface Brought {
  readonly visit: Visit | null;
  readonly file: File | null;
  readonly bring: (brought: { readonly visit: Visit } | { readonly file: File | null }) => void;
}

/** Holds what was brought along. */
export const BroughtContext = createContext<Brought>({ visit: null, file: null, bring: () => undefined });

/** What was brought along, and the way to bring something. */
export function useBrought(): Brought {
  return use(BroughtContext);
}
