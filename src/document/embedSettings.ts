import { starterGroups, type StarterGroup } from '../catalogue/starters';
import { readWeightingProblem, type CrossTeamRole, type Weighting } from '../domain/weights';
import { noTexts, type EmbedLanguage, type EmbedTexts } from './embedTexts';
import {
  longestTexts,
  oneOf,
  readColor,
  readFont,
  readGroups,
  readLanguage,
  readLead,
  readMode,
  readSwitch,
  readTexts,
  readWeights,
  type LeadRoute,
} from './embedValues';
import { isSafeLink } from './safeLink';

/** The most items that a framed page asks about, whatever its host wishes. */
export const mostEmbedItems = 50;

/** How many it asks about when its host says nothing. */
export const usualEmbedItems = 10;

/** The framed page as its host wants it. Everything has a value that stands when the host's own is missing or unsafe. */
export interface EmbedSettings {
  /** `null` leaves it to the browser. */
  readonly language: EmbedLanguage | null;
  readonly theme: 'auto' | 'light' | 'dark';
  /** In display order, at least one. */
  readonly starterGroups: readonly StarterGroup[];
  /** 1 to 50. */
  readonly maxItems: number;
  /** As `#rrggbb`; `null` where the product's own stand. */
  readonly accent: string | null;
  readonly insideColor: string | null;
  readonly partnerColor: string | null;
  /** Names of font families, separated by commas. */
  readonly font: string | null;
  readonly weighting: Weighting;
  readonly crossTeamRole: CrossTeamRole;
  readonly callToAction: { readonly label: string; readonly href: string } | null;
  readonly lead: LeadRoute;
  /** Keeps the answers in the browser where it lets us. */
  readonly persist: boolean;
  /** Shows the report on the settings above the page. */
  readonly check: boolean;
  readonly texts: EmbedTexts;
}

/** Settings as they arrive: text by name, from an address or from a message. */
export type RawEmbedSettings = Readonly<Record<string, string>>;

/** What was read, and the names of those that were unknown or unsafe. */
export interface EmbedReading {
  readonly settings: EmbedSettings;
  readonly refused: readonly string[];
}

/** What stands when a host says nothing. */
export const usualEmbedSettings: EmbedSettings = {
  language: null,
  theme: 'auto',
  starterGroups,
  maxItems: usualEmbedItems,
  accent: null,
  insideColor: null,
  partnerColor: null,
  font: null,
  weighting: { method: 'equal' },
  crossTeamRole: 'outside',
  callToAction: null,
  lead: { mode: 'none' },
  persist: false,
  check: false,
  texts: noTexts,
};

/** The longest single setting, in UTF-16 units; texts may be longer. */
const longestSetting = 2000;

/**
 * Reads settings of a host, whoever wrote them. Never throws: what is unknown, unsafe or too long falls back to what
 * stands without it, and is named.
 */
export function readEmbedSettings(raw: RawEmbedSettings): EmbedReading {
  const refused = new Set<string>();
  const known = new Set<string>();
  const read = <Value>(name: string, parse: (text: string) => Value | undefined, fallback: Value): Value => {
    known.add(name);
    const text = Object.hasOwn(raw, name) ? raw[name] : undefined;
    if (text === undefined || (text.trim() === '' && name !== 'persist' && name !== 'check')) return fallback;
    const isShort = text.length <= (name === 'texts' ? longestTexts : longestSetting);
    const value = isShort ? parse(text.trim()) : undefined;
    if (value === undefined) refused.add(name);
    return value ?? fallback;
  };
  const usual = usualEmbedSettings;
  const label = read('cta-label', (text) => text, '');
  const href = read('cta-href', (text) => (isSafeLink(text) ? text : undefined), '');
  const mode = read('lead-mode', readMode, 'none');
  const to = read('lead-to', (text) => text, '');
  const lead = readLead(mode, to);
  if (lead === undefined) refused.add('lead-to');
  const weighting = read('weights', readWeights, usual.weighting);
  const crossTeamRole = read('cross-team', oneOf(['outside', 'inside', 'off']), usual.crossTeamRole);
  const isSound = readWeightingProblem(weighting, crossTeamRole) === null;
  if (!isSound) refused.add('weights');
  const settings: EmbedSettings = {
    language: read<EmbedLanguage | null>('lang', readLanguage, null),
    theme: read('theme', oneOf(['auto', 'light', 'dark']), usual.theme),
    starterGroups: read('starter', readGroups, usual.starterGroups),
    maxItems: read(
      'max-items',
      (text) =>
        /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= mostEmbedItems
          ? Number(text)
          : undefined,
      usual.maxItems,
    ),
    accent: read<string | null>('accent', readColor, null),
    insideColor: read<string | null>('inside-color', readColor, null),
    partnerColor: read<string | null>('partner-color', readColor, null),
    font: read<string | null>('font', readFont, null),
    weighting: isSound ? weighting : usual.weighting,
    crossTeamRole,
    callToAction: label === '' || href === '' ? null : { label, href },
    lead: lead ?? { mode: 'none' },
    persist: read('persist', readSwitch, false),
    check: read('check', readSwitch, false),
    texts: read('texts', readTexts, usual.texts),
  };
  for (const name of Object.keys(raw)) if (!known.has(name)) refused.add(name);
  return { settings, refused: [...refused] };
}

/** The settings in an address, each name once, the first counting. */
export function rawSettingsOf(search: string): RawEmbedSettings {
  const raw: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(search)) {
    if (!Object.hasOwn(raw, name) && name !== '__proto__') raw[name] = value;
  }
  return raw;
}
