import * as v from 'valibot';
import { starterGroups, type StarterGroup } from '../catalogue/starters';
import { criteria, type Criterion } from '../domain/criterion';
import { readWeightingProblem, type CrossTeamRole, type Weighting } from '../domain/weights';
import { embedTextsSchema, noTexts, type EmbedLanguage, type EmbedTexts } from './embedTexts';
import { isDeeperThan } from './jsonDepth';
import { isSafeLink } from './safeLink';

/** The most items that a framed page asks about, whatever its host wishes. */
export const mostEmbedItems = 50;

/** How many it asks about when its host says nothing. */
export const usualEmbedItems = 10;

/** Where what a person sends goes to. */
export type LeadRoute =
  | { readonly mode: 'none' }
  | { readonly mode: 'message' }
  | { readonly mode: 'mailto' | 'endpoint'; readonly to: string };

/** The ways to send, in the order they are offered. */
export const leadModes = [
  'none',
  'mailto',
  'endpoint',
  'message',
] as const satisfies readonly LeadRoute['mode'][];

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
const longestTexts = 60_000;

/** A language we do not speak is no mistake of the host's: the browser's own then counts. */
function readLanguage(text: string): EmbedLanguage | null | undefined {
  if (/^fr(?:-|$)/i.test(text)) return 'fr-CA';
  if (/^en(?:-|$)/i.test(text)) return 'en';
  return /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.test(text) ? null : undefined;
}

function readGroups(text: string): readonly StarterGroup[] | undefined {
  const asked = text.split(/[\s,]+/).filter((one) => one !== '');
  const known = starterGroups.filter((group) => asked.includes(group));
  return known.length > 0 && known.length === new Set(asked).size ? known : undefined;
}

function readColor(text: string): string | undefined {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`.toLowerCase();
  return /^#[0-9a-f]{6}$/i.test(text) ? text.toLowerCase() : undefined;
}

function readFont(text: string): string | undefined {
  const families = text.split(',').map((family) => family.trim().replace(/^(["'])(.*)\1$/, '$2'));
  return families.length <= 6 && families.every((family) => /^[\p{L}\d][\p{L}\d _-]{0,60}$/u.test(family))
    ? families.join(', ')
    : undefined;
}

const criterionNames: Readonly<Record<string, Criterion>> = {
  ...Object.fromEntries(criteria.map((criterion) => [criterion.toLowerCase(), criterion])),
  'cross-team': 'crossTeam',
};

/** `context 2, continuity 1, capacity 1, cross-team 1`: any amounts, relative to one another. */
function readWeights(text: string): Weighting | undefined {
  const direct: Record<Criterion, number> = { context: 0, continuity: 0, capacity: 0, crossTeam: 0 };
  const seen = new Set<Criterion>();
  for (const part of text.split(',')) {
    const [, name = '', amount = ''] = /^\s*([a-z-]+)[\s:=]+(\d{1,4}(?:\.\d{1,4})?)\s*$/i.exec(part) ?? [];
    const criterion = Object.hasOwn(criterionNames, name.toLowerCase())
      ? criterionNames[name.toLowerCase()]
      : undefined;
    if (criterion === undefined || seen.has(criterion)) return undefined;
    seen.add(criterion);
    direct[criterion] = Number(amount);
  }
  return { method: 'direct', direct };
}

function readTexts(text: string): EmbedTexts | undefined {
  if (text.length > longestTexts || isDeeperThan(text, 6)) return undefined;
  try {
    const json: unknown = JSON.parse(text);
    const read = v.safeParse(embedTextsSchema, json);
    return read.success ? read.output : undefined;
  } catch {
    return undefined;
  }
}

function oneOf<Value extends string>(values: readonly Value[]): (text: string) => Value | undefined {
  return (text) => values.find((value) => value === text);
}

const readMode = oneOf(leadModes);
const addressPattern = /^[^\s@,;?&%<>"]+@[^\s@,;?&%<>"]+\.[^\s@,;?&%<>"]+$/;

function readLead(mode: LeadRoute['mode'], to: string): LeadRoute | undefined {
  if (mode === 'none' || mode === 'message') return { mode };
  const isThere = mode === 'mailto' ? addressPattern.test(to) : to.startsWith('https://') && isSafeLink(to);
  return isThere ? { mode, to } : undefined;
}

/** A flag as HTML writes it: there or not, `false` meaning not. */
function readSwitch(text: string): boolean | undefined {
  if (text === '' || text === 'true' || text === '1' || text === 'persist' || text === 'check') return true;
  return text === 'false' || text === '0' ? false : undefined;
}

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
