import type { KeyboardEvent } from 'react';
import { useWords } from '../../i18n/Words';
import { doneByValues, workKinds, type TodayFields } from './todayValues';

/** What can be done from the row that holds the focus. */
export interface TodayKeyActions {
  readonly move: (to: number) => void;
  readonly extend: (to: number) => void;
  readonly toggle: () => void;
  readonly toggleAll: () => void;
  readonly clear: () => void;
  readonly set: (fields: TodayFields) => void;
  readonly editHours: () => void;
}

interface Place {
  readonly active: number;
  readonly count: number;
  /** How many rows a page key goes. */
  readonly page: number;
}

function targetOf(key: string, { active, count, page }: Place): number | undefined {
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + page,
    PageUp: active - page,
    Home: 0,
    End: count - 1,
  };
  const target = targets[key];
  return target === undefined ? undefined : Math.min(Math.max(target, 0), count - 1);
}

/** The keys of the grid. They listen only while a row itself holds the focus, never while something is typed. */
export function useTodayKeys(place: Place, actions: TodayKeyActions) {
  const { t } = useWords();
  const letters = new Map<string, TodayFields>([
    ...doneByValues.map((doneBy) => [t(`doneBy.${doneBy}.key`), { doneBy }] as const),
    ...workKinds.map((kind) => [t(`kind.${kind}.key`), { kind }] as const),
  ]);
  return (event: KeyboardEvent<HTMLElement>) => {
    if (!(event.target instanceof HTMLElement) || event.target.role !== 'row') return;
    const { key } = event;
    const letter = key.toUpperCase();
    const command = event.ctrlKey || event.metaKey;
    const to = targetOf(key, place);
    const act = (): boolean => {
      if (event.altKey) return false;
      if (command) {
        if (letter !== 'A') return false;
        actions.toggleAll();
        return true;
      }
      if (to !== undefined) (event.shiftKey ? actions.extend : actions.move)(to);
      else if (key === ' ') actions.toggle();
      else if (key === 'Escape') actions.clear();
      else if (letter === t('today.hours.key') || key === 'Enter') actions.editHours();
      else {
        const fields = letters.get(letter);
        if (fields === undefined) return false;
        actions.set(fields);
      }
      return true;
    };
    if (act()) event.preventDefault();
  };
}
