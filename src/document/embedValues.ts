import * as v from 'valibot';
import { starterGroups, type StarterGroup } from '../catalogue/starters';
import { criteria, type Criterion } from '../domain/criterion';
import type { Weighting } from '../domain/weights';
import { embedTextsSchema, type EmbedLanguage, type EmbedTexts } from './embedTexts';
import { isDeeperThan } from './jsonDepth';
import { isSafeLink } from './safeLink';

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

/** The longest texts that are read, in UTF-16 units. */
export const longestTexts = 60_000;

/** A language we do not speak is no mistake of the host's: `null`, the browser's own then counts. */
export function readLanguage(text: string): EmbedLanguage | null | undefined {
  if (/^fr(?:-|$)/i.test(text)) return 'fr-CA';
  if (/^en(?:-|$)/i.test(text)) return 'en';
  return /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.test(text) ? null : undefined;
}

/** Names of starter groups, with spaces or commas between them; not where one is unknown. In display order. */
export function readGroups(text: string): readonly StarterGroup[] | undefined {
  const asked = text.split(/[\s,]+/).filter((one) => one !== '');
  const known = starterGroups.filter((group) => asked.includes(group));
  return known.length > 0 && known.length === new Set(asked).size ? known : undefined;
}

/** `#rgb` or `#rrggbb`, as `#rrggbb`. */
export function readColor(text: string): string | undefined {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`.toLowerCase();
  return /^#[0-9a-f]{6}$/i.test(text) ? text.toLowerCase() : undefined;
}

/** Up to six names of font families, separated by commas; quotes are taken off. */
export function readFont(text: string): string | undefined {
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
export function readWeights(text: string): Weighting | undefined {
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

/** The JSON of the texts, at most {@link longestTexts} long and six levels deep. */
export function readTexts(text: string): EmbedTexts | undefined {
  if (text.length > longestTexts || isDeeperThan(text, 6)) return undefined;
  try {
    const json: unknown = JSON.parse(text);
    const read = v.safeParse(embedTextsSchema, json);
    return read.success ? read.output : undefined;
  } catch {
    return undefined;
  }
}

/** Reads one of some words. */
export function oneOf<Value extends string>(values: readonly Value[]): (text: string) => Value | undefined {
  return (text) => values.find((value) => value === text);
}

/** Reads the way to send. */
export const readMode = oneOf(leadModes);
const addressPattern = /^[^\s@,;?&%<>"]+@[^\s@,;?&%<>"]+\.[^\s@,;?&%<>"]+$/;

/** Where what is sent goes to: one mail address, or an `https:` address. */
export function readLead(mode: LeadRoute['mode'], to: string): LeadRoute | undefined {
  if (mode === 'none' || mode === 'message') return { mode };
  const isThere = mode === 'mailto' ? addressPattern.test(to) : to.startsWith('https://') && isSafeLink(to);
  return isThere ? { mode, to } : undefined;
}

/** A flag as HTML writes it: there or not, `false` meaning not. */
export function readSwitch(text: string): boolean | undefined {
  if (text === '' || text === 'true' || text === '1' || text === 'persist' || text === 'check') return true;
  return text === 'false' || text === '0' ? false : undefined;
}
