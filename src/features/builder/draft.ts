import { starterGroups, type StarterGroup } from '../../catalogue/starters';
import {
  readEmbedSettings,
  usualEmbedItems,
  type EmbedSettings,
  type RawEmbedSettings,
} from '../../document/embedSettings';
import { leadModes } from '../../document/embedValues';
import {
  embedLanguages,
  senderFields,
  type EmbedLanguage,
  type SenderField,
} from '../../document/embedTexts';
import { isSafeLink } from '../../document/safeLink';
import { criteria, type Criterion } from '../../domain/criterion';
import { placements, type Placement } from '../../domain/placement';
import type { CrossTeamRole } from '../../domain/weights';

/** What may be offered, the page as a whole first. */
const offers = ['general', ...placements] as const;

/** Where an offer stands: below the whole result, or with the work of one placement. */
export type Offer = 'general' | Placement;

type OfferDraft = Readonly<Record<'label' | 'href', string>>;

interface TextsDraft {
  readonly cta: Readonly<Record<Offer, OfferDraft>>;
  readonly sender: Readonly<Record<SenderField, string>>;
  readonly consent: { readonly reply: string; readonly marketing: string };
}

/** The form of the builder. */
export interface Draft {
  readonly lang: '' | EmbedLanguage;
  readonly theme: EmbedSettings['theme'];
  readonly groups: Readonly<Record<StarterGroup, boolean>>;
  readonly maxItems: number | null;
  readonly accent: string;
  readonly insideColor: string;
  readonly partnerColor: string;
  readonly font: string;
  readonly weights: Readonly<Record<Criterion, number | null>>;
  readonly crossTeam: CrossTeamRole;
  readonly leadMode: (typeof leadModes)[number];
  readonly leadTo: string;
  readonly persist: boolean;
  readonly texts: Readonly<Record<EmbedLanguage, TextsDraft>>;
}

const noOffer: OfferDraft = { label: '', href: '' };

const noTextsYet: TextsDraft = {
  cta: {
    general: noOffer,
    decideInside: noOffer,
    findOut: noOffer,
    ownInsideDeliverOutside: noOffer,
    keepLight: noOffer,
    onTheLine: noOffer,
    keepInHouse: noOffer,
    placeWithPartner: noOffer,
  },
  sender: { legalName: '', postalAddress: '', contact: '', privacyUrl: '', withdrawal: '' },
  consent: { reply: '', marketing: '' },
};

/** The form as it opens: everything as it is without any setting. */
export const usualDraft: Draft = {
  lang: '',
  theme: 'auto',
  groups: {
    people: true,
    security: true,
    infrastructure: true,
    applications: true,
    data: true,
    projects: true,
    vendors: true,
    governance: true,
  },
  maxItems: usualEmbedItems,
  accent: '',
  insideColor: '',
  partnerColor: '',
  font: '',
  weights: { context: 1, continuity: 1, capacity: 1, crossTeam: 1 },
  crossTeam: 'outside',
  leadMode: 'none',
  leadTo: '',
  persist: false,
  texts: { en: noTextsYet, 'fr-CA': noTextsYet },
};

function isWhole({ label, href }: OfferDraft): boolean {
  return label.trim() !== '' && isSafeLink(href.trim());
}

function trimmed(texts: Readonly<Record<string, string>>): Record<string, string> | undefined {
  const said = Object.entries(texts).flatMap(([name, text]): [string, string][] =>
    text.trim() === '' ? [] : [[name, text.trim()]],
  );
  return said.length === 0 ? undefined : Object.fromEntries(said);
}

function textsIn({ cta, sender, consent }: TextsDraft) {
  const calls = offers.filter((offer) => isWhole(cta[offer]));
  const whole = {
    cta:
      calls.length === 0 ? undefined : Object.fromEntries(calls.map((offer) => [offer, trimmed(cta[offer])])),
    sender: trimmed(sender),
    consent: trimmed(consent),
  };
  return Object.values(whole).every((part) => part === undefined) ? undefined : whole;
}

/** The texts as the JSON child holds them; `''` where nothing is said. */
function writeTexts({ texts }: Draft): string {
  const said = { en: textsIn(texts.en), 'fr-CA': textsIn(texts['fr-CA']) };
  return said.en === undefined && said['fr-CA'] === undefined ? '' : JSON.stringify(said, null, 2);
}

function weightsOf({ weights }: Draft): string {
  const amounts = criteria.map((criterion) => weights[criterion] ?? 0);
  if (amounts.every((amount) => amount === amounts[0])) return '';
  const name = (criterion: Criterion) => (criterion === 'crossTeam' ? 'cross-team' : criterion);
  return criteria.map((criterion) => `${name(criterion)} ${String(weights[criterion] ?? 0)}`).join(', ');
}

/** The settings that the form comes to: only what differs from none, and only what the page would accept. */
export function settingsOf(draft: Draft): RawEmbedSettings {
  const groups = starterGroups.filter((group) => draft.groups[group]);
  const raw: Record<string, string> = {
    lang: draft.lang,
    theme: draft.theme === 'auto' ? '' : draft.theme,
    starter: groups.length === starterGroups.length ? '' : groups.join(' '),
    'max-items': draft.maxItems === usualEmbedItems ? '' : String(draft.maxItems ?? ''),
    accent: draft.accent.trim(),
    'inside-color': draft.insideColor.trim(),
    'partner-color': draft.partnerColor.trim(),
    font: draft.font.trim(),
    weights: weightsOf(draft),
    'cross-team': draft.crossTeam === 'outside' ? '' : draft.crossTeam,
    'lead-mode': draft.leadMode === 'none' ? '' : draft.leadMode,
    'lead-to': draft.leadMode === 'mailto' || draft.leadMode === 'endpoint' ? draft.leadTo.trim() : '',
    persist: draft.persist ? 'true' : '',
    texts: writeTexts(draft),
  };
  const said = Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== ''));
  const { refused } = readEmbedSettings(said);
  const isLeft = (name: string) =>
    !refused.includes(name) && !(name === 'lead-mode' && refused.includes('lead-to'));
  return Object.fromEntries(Object.entries(said).filter(([name]) => isLeft(name)));
}

/** What one language says and the other does not, so that nobody meets a half-translated page. */
export function missingIn(
  draft: Draft,
  language: EmbedLanguage,
): readonly (
  { readonly kind: 'offer'; readonly offer: Offer } | { readonly kind: 'sender'; readonly field: SenderField }
)[] {
  const others = embedLanguages.filter((other) => other !== language);
  const here = draft.texts[language];
  const saidElsewhere = (says: (texts: TextsDraft) => boolean) =>
    others.some((other) => says(draft.texts[other]));
  return [
    ...offers
      .filter((offer) => !isWhole(here.cta[offer]) && saidElsewhere(({ cta }) => isWhole(cta[offer])))
      .map((offer) => ({ kind: 'offer', offer }) as const),
    ...senderFields
      .filter(
        (field) =>
          here.sender[field].trim() === '' &&
          (draft.leadMode !== 'none' || saidElsewhere(({ sender }) => sender[field].trim() !== '')),
      )
      .map((field) => ({ kind: 'sender', field }) as const),
  ];
}
