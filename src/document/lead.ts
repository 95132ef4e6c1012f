import { placements, type Placement } from '../domain/placement';

/** What a person chose to send to the host of the page, after they saw it word for word. */
export interface Lead {
  /** The language in which it was sent, as a tag. */
  readonly language: string;
  /** When it was sent, as ISO 8601 in UTC. */
  readonly at: string;
  /** The result in one sentence. */
  readonly verdict: string;
  /** How many items landed where; only placements that occur. */
  readonly counts: Readonly<Partial<Record<Placement, number>>>;
  /** The items by name, only where the person added them; else empty. */
  readonly items: readonly { readonly name: string; readonly placement: string }[];
  readonly name: string;
  readonly email: string;
  readonly message: string;
  /** The sentences that were ticked, as they read; `null` where one was not. */
  readonly consent: { readonly reply: string; readonly marketing: string | null };
}

/** The parts of a lead as they are shown, posted and written into a mail, in that order. */
const leadFields = [
  'name',
  'email',
  'message',
  'verdict',
  'counts',
  'items',
  'consentReply',
  'consentMarketing',
  'language',
  'at',
] as const;

type LeadField = (typeof leadFields)[number];

/** The parts of a lead that say something, in their order. */
export type WrittenLead = readonly { readonly field: LeadField; readonly text: string }[];

/** How a lead puts things into words. */
export interface LeadWords {
  readonly namePlacement: (placement: Placement) => string;
  /** "Backups: keep in-house", as the language writes it. */
  readonly pair: (name: string, value: string) => string;
}

/** A lead as pairs of field and text: exactly what is sent, and exactly what is shown before. Empty parts stay away. */
export function writeLead(lead: Lead, { namePlacement, pair }: LeadWords): WrittenLead {
  const texts: Readonly<Record<LeadField, string>> = {
    name: lead.name,
    email: lead.email,
    message: lead.message,
    verdict: lead.verdict,
    counts: placements
      .flatMap((placement) => {
        const count = lead.counts[placement] ?? 0;
        return count === 0 ? [] : pair(namePlacement(placement), String(count));
      })
      .join('\n'),
    items: lead.items.map(({ name, placement }) => pair(name, placement)).join('\n'),
    consentReply: lead.consent.reply,
    consentMarketing: lead.consent.marketing ?? '',
    language: lead.language,
    at: lead.at,
  };
  return leadFields.flatMap((field) => (texts[field] === '' ? [] : [{ field, text: texts[field] }]));
}

/** The address that opens a mail with these lines in it. */
export function mailLink(to: string, subject: string, lines: readonly string[]): string {
  const body = lines.join('\n').replaceAll('\n', '\r\n');
  return `mailto:${encodeURIComponent(to).replace('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
