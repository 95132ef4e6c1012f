import { readEmbedSettings, type EmbedReading, type RawEmbedSettings } from '../../document/embedSettings';
import { warnHost, type Host } from '../../platform/hostWindow';
import { wearLook } from '../../platform/look';
import { tokensOf } from '../../ui/colour/hostLook';

/** The settings in force, which a host may change while the page is open. */
export interface HostSettings {
  readonly now: () => EmbedReading;
  /** Calls `listener` whenever they change. Returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** The tokens a host's colours and font come to. */
function lookOf({ settings }: EmbedReading) {
  const tokens = tokensOf(settings);
  // A font that is not on the person's machine leaves the product's own.
  const font = settings.font === null ? {} : { '--dtl-font': `${quoted(settings.font)}, ${ownFont}` };
  return { theme: settings.theme, tokens: { ...tokens, ...font } };
}

const ownFont = "'Atkinson Hyperlegible Next Variable', 'Atkinson Fallback', system-ui, sans-serif";

const genericFamilies = new Set([
  'serif',
  'sans-serif',
  'monospace',
  'cursive',
  'system-ui',
  'ui-serif',
  'ui-sans-serif',
]);

function quoted(families: string): string {
  return families
    .split(', ')
    .map((family) => (genericFamilies.has(family) ? family : `'${family}'`))
    .join(', ');
}

/** Starts with the settings in the address and follows what the host says. Whatever is refused is said once. */
export function followHost(host: Host, inAddress: RawEmbedSettings): HostSettings {
  const listeners = new Set<() => void>();
  let said = '';
  const take = (raw: RawEmbedSettings) => {
    const reading = readEmbedSettings(raw);
    wearLook(lookOf(reading));
    const names = reading.refused.map((name) => name.slice(0, 100)).slice(0, 20);
    if (names.length > 0 && names.join() !== said) {
      said = names.join();
      warnHost(`Draw the Line left out settings it does not understand or trust: ${names.join(', ')}`);
      host.say({ type: 'error', payload: { reason: 'settings', names } });
    }
    return reading;
  };
  let now = take(inAddress);
  host.onSettings((raw) => {
    now = take(raw);
    for (const listener of listeners) listener();
  });
  return {
    now: () => now,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
