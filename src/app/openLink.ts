import { readAssessmentLink } from '../document/assessmentLink';
import { readBallotCode } from '../document/ballotCode';
import { newBallotDraft, readBallotDraft, writeBallotDraft } from '../document/ballotDraft';
import { readBallotPaper, readFilledBallot } from '../document/ballotLink';
import type { LinkFault } from '../document/linkCodec';
import type { DocumentFault } from '../document/readDocument';
import { keepBallotDraft, openBallotDraft } from '../platform/ballotDraft';
import type { Visit } from './brought';

/** What a link leads to. */
export type OpenedLink =
  | { readonly kind: 'visit'; readonly visit: Visit }
  | { readonly kind: 'ballot' }
  | { readonly kind: 'filled'; readonly voter: string; readonly code: string }
  | {
      readonly kind: 'refused';
      readonly what: 'list' | 'ballot';
      readonly reason: DocumentFault | LinkFault;
      readonly path: string;
    };

async function openAssessment(payload: string): Promise<OpenedLink> {
  const reading = await readAssessmentLink(payload);
  if (reading.kind === 'refused') return { ...reading, what: 'list' };
  const { assessment, readOnly } = reading;
  return { kind: 'visit', visit: { assessment, kind: readOnly ? 'readOnly' : 'copy' } };
}

async function openBallot(payload: string): Promise<OpenedLink> {
  const reading = await readBallotPaper(payload);
  if (reading.kind === 'refused') return { ...reading, what: 'ballot', path: '' };
  const begun = await readBallotDraft(openBallotDraft() ?? '');
  // The same link once more is the same ballot: what was answered stays.
  if (begun?.payload !== payload) keepBallotDraft(writeBallotDraft(newBallotDraft(reading.paper, payload)));
  return { kind: 'ballot' };
}

async function openFilled(payload: string): Promise<OpenedLink> {
  const code = await readFilledBallot(payload);
  const reading = code === null ? null : readBallotCode(code);
  return code !== null && reading?.kind === 'read'
    ? { kind: 'filled', voter: reading.code.voter, code }
    : { kind: 'refused', what: 'ballot', reason: 'damaged', path: '' };
}

/** Reads a link as it stood in the address, `a=1.…`. Nothing that is saved is touched. Never rejects. */
export function openLink(link: string): Promise<OpenedLink> {
  const payload = link.slice(2);
  if (link.startsWith('a')) return openAssessment(payload);
  return link.startsWith('b') ? openBallot(payload) : openFilled(payload);
}
