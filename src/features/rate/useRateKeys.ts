import { isTypedInto, usePageKeys } from '../../ui/pageKeys';
import { answerForKey, type RulerAnswer } from '../../ui/rulerAnswer';

/** What the keys of the page of one item do. */
export interface RateKeys {
  readonly onAnswer: (answer: RulerAnswer) => void;
  /** One place up (−1) or down (1). */
  readonly onMove: (by: 1 | -1) => void;
  readonly onNext: () => void;
  readonly onPrevious: () => void;
  readonly onFlags: () => void;
  readonly onNote: () => void;
  readonly onHelp: () => void;
}

// Up and down belong to radios; the rulers' own leave the question and say so.
function isRadio(target: Element): boolean {
  return target instanceof HTMLInputElement && target.type === 'radio';
}

function isCommand(event: KeyboardEvent): boolean {
  // On some keyboards [ and ] are typed with AltGr, which looks like Ctrl and Alt.
  return (event.ctrlKey || event.metaKey || event.altKey) && !event.getModifierState('AltGraph');
}

/**
 * Listens to the keys while the keyboard is inside a part of the page marked `data-card`, unless they are switched
 * off or something is being typed.
 */
export function useRateKeys(areOn: boolean, keys: RateKeys): void {
  usePageKeys(areOn, (event) => {
    const { target, key } = event;
    if (!(target instanceof Element) || target.closest('[data-card]') === null) return;
    if (event.defaultPrevented || isTypedInto(target) || isCommand(event)) return;
    const pressesItself = target.closest('button, a, summary') !== null;
    const actions: Readonly<Record<string, (() => void) | undefined>> = {
      ...(pressesItself ? {} : { Enter: keys.onNext }),
      ...(isRadio(target) ? {} : { ArrowUp: () => keys.onMove(-1), ArrowDown: () => keys.onMove(1) }),
      ']': keys.onNext,
      '[': keys.onPrevious,
      f: keys.onFlags,
      n: keys.onNote,
      '?': keys.onHelp,
    };
    const answer = answerForKey(key);
    const action = actions[key.length === 1 ? key.toLowerCase() : key];
    if (answer === undefined && action === undefined) return;
    event.preventDefault();
    if (answer !== undefined) keys.onAnswer(answer);
    action?.();
  });
}
