/**
 * What a host page and the frame it holds say to each other. Every message is an envelope with a version; whoever
 * receives one checks window and origin first, then asks the guards here about shape, size and pace.
 */

/** The settings a host page may give, by the name of the attribute and of the query parameter. */
export const settingNames = [
  'lang',
  'theme',
  'starter',
  'max-items',
  'accent',
  'inside-color',
  'partner-color',
  'font',
  'weights',
  'cross-team',
  'cta-label',
  'cta-href',
  'lead-mode',
  'lead-to',
  'persist',
  'check',
  'texts',
] as const;

/** The name of one setting. */
export type SettingName = (typeof settingNames)[number];

/** How far somebody is: items with every question answered, of all items. */
export interface Progress {
  readonly rated: number;
  readonly total: number;
}

/** What a person chose to send, after they saw it word for word. */
export interface Lead {
  /** The language in which it was sent, as a tag. */
  readonly language: string;
  /** When it was sent, as ISO 8601 in UTC. */
  readonly at: string;
  /** The result in one sentence. */
  readonly verdict: string;
  /** Items by the id of their placement. */
  readonly counts: Readonly<Record<string, number>>;
  /** The items by name, only where the person added them; else empty. */
  readonly items: readonly { readonly name: string; readonly placement: string }[];
  readonly name: string;
  readonly email: string;
  readonly message: string;
  /** The sentences that were ticked; `null` where one was not. */
  readonly consent: { readonly reply: string; readonly marketing: string | null };
}

/** What the frame tells its host. Only `ready` goes out before the host is known, and it says nothing. */
export interface FrameMessages {
  readonly ready: null;
  /** Px of the whole content. */
  readonly resized: { readonly height: number };
  readonly started: null;
  readonly progressed: Progress;
  readonly completed: Progress;
  readonly cta: null;
  readonly lead: Lead;
  /** Settings that were refused, or something that broke. */
  readonly error: { readonly reason: 'settings' | 'fault'; readonly names: readonly string[] };
}

/** What a host tells the frame: all its settings, as they were written. */
export interface HostMessages {
  readonly settings: Readonly<Partial<Record<SettingName, string>>>;
}

/** One message of a map, in its envelope. */
export type Envelope<Messages> = {
  readonly [Type in keyof Messages]: {
    readonly source: 'draw-the-line';
    readonly version: 1;
    readonly type: Type;
    readonly payload: Messages[Type];
  };
}[keyof Messages];

/** The most characters in one message. */
const mostCharacters = 65_536;
/** The most values in one message, and how deep they may nest. */
const mostValues = 600;
const deepest = 5;
/** The tallest frame, px. */
const tallest = 60_000;
const mostItems = 20_000;

type Fields = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => boolean;

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is made of plain JSON only, and of not too much of it. */
function isSmall(value: unknown): boolean {
  let values = 0;
  let characters = 0;
  const visit = (one: unknown, depth: number): boolean => {
    if (++values > mostValues || depth > deepest) return false;
    if (typeof one === 'string') return (characters += one.length) <= mostCharacters;
    if (typeof one === 'number') return Number.isFinite(one);
    if (typeof one === 'boolean' || one === null) return true;
    if (typeof one !== 'object') return false;
    const prototype: unknown = Object.getPrototypeOf(one);
    // A message that crossed windows is a copy made here: anything but plain records and lists was meant to surprise.
    if (prototype !== Object.prototype && prototype !== Array.prototype && prototype !== null) return false;
    return Object.entries(one).every(
      ([key, inner]) => (characters += key.length) > -1 && visit(inner, depth + 1),
    );
  };
  return visit(value, 0);
}

const isText: Check = (value) => typeof value === 'string';
const isCount: Check = (value) =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= mostItems;
const isHeight: Check = (value) => typeof value === 'number' && value >= 0 && value <= tallest;
const isNothing: Check = (value) => value === null;

const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

/** Exactly these fields, each as it should be. */
const fields =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isRecord(value) &&
    Object.keys(value).length === Object.keys(checks).length &&
    Object.entries(checks).every(([name, check]) => Object.hasOwn(value, name) && check(value[name]));

const isProgress = fields({ rated: isCount, total: isCount });

const frameChecks: Readonly<Record<keyof FrameMessages, Check>> = {
  ready: isNothing,
  resized: fields({ height: isHeight }),
  started: isNothing,
  progressed: isProgress,
  completed: isProgress,
  cta: isNothing,
  lead: fields({
    language: isText,
    at: isText,
    verdict: isText,
    counts: (value) => isRecord(value) && Object.values(value).every(isCount),
    items: listOf(fields({ name: isText, placement: isText })),
    name: isText,
    email: isText,
    message: isText,
    consent: fields({ reply: isText, marketing: (value) => isText(value) || isNothing(value) }),
  }),
  error: fields({
    reason: (value) => value === 'settings' || value === 'fault',
    names: listOf(isText),
  }),
};

const hostChecks: Readonly<Record<keyof HostMessages, Check>> = {
  settings: (value) =>
    isRecord(value) &&
    Object.entries(value).every(
      ([name, text]) => settingNames.some((known) => known === name) && typeof text === 'string',
    ),
};

function isEnvelope(data: unknown, checks: Readonly<Record<string, Check>>): boolean {
  if (!isRecord(data) || data.source !== 'draw-the-line' || data.version !== 1) return false;
  const { type, payload } = data;
  return (
    typeof type === 'string' &&
    Object.keys(data).length === 4 &&
    Object.hasOwn(checks, type) &&
    isSmall(data) &&
    checks[type]?.(payload) === true
  );
}

/** Whether what came from the frame's window is one of its messages, whole and not too large. */
export function isFrameMessage(data: unknown): data is Envelope<FrameMessages> {
  return isEnvelope(data, frameChecks);
}

/** Whether what came from the host's window is one of its messages, whole and not too large. */
export function isHostMessage(data: unknown): data is Envelope<HostMessages> {
  return isEnvelope(data, hostChecks);
}

/** Lets at most `most` messages through in any second; the rest is dropped. Time is in milliseconds. */
export function limitPace(most: number, now: () => number = Date.now): () => boolean {
  let since = 0;
  let count = 0;
  return () => {
    const at = now();
    if (at - since >= 1000 || at < since) {
      since = at;
      count = 0;
    }
    count += 1;
    return count <= most;
  };
}
