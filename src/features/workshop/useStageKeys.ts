import { usePageKeys } from '../../ui/pageKeys';

/** What the keys of the stage do. */
export interface StageKeys {
  readonly onNext: () => void;
  readonly onReveal: () => void;
  readonly onTimer: () => void;
  readonly onPark: () => void;
  readonly onDecide: () => void;
  readonly onBlank: () => void;
  readonly onHelp: () => void;
}

// Whatever is typed into, chosen from or pressed with a key of its own keeps that key.
const typedInto = 'input, textarea, select, [contenteditable=true]';
const pressed = 'button, a, summary, [role=tab]';

/** Listens to the presenter's keys, unless they are switched off, a dialog is open or something is being typed. */
export function useStageKeys(areOn: boolean, keys: StageKeys): void {
  usePageKeys(areOn, (event) => {
    const { target, key } = event;
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!(target instanceof Element) || target.closest(typedInto) !== null) return;
    if (document.querySelector('dialog[open]') !== null) return;
    const actions: Readonly<Record<string, (() => void) | undefined>> = {
      ...(target.closest(pressed) === null ? { ' ': keys.onNext } : {}),
      r: keys.onReveal,
      t: keys.onTimer,
      p: keys.onPark,
      d: keys.onDecide,
      b: keys.onBlank,
      '?': keys.onHelp,
    };
    const action = actions[key.toLowerCase()];
    if (action === undefined) return;
    event.preventDefault();
    action();
  });
}
