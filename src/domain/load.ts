import { readName, type NameWords } from './nameCheck';
import { oneNameOf } from './naming';
import type { ItemResult } from './result';
import type { RetainedDuty } from './retainedDuty';
import { staysWithin } from './threshold';

/** What one person or role answers for. */
export interface PersonLoad {
  /** As first written. */
  readonly person: string;
  /** How many items they answer for. */
  readonly items: number;
  /** Their share of all items, 0 to 1. */
  readonly itemShare: number;
  /** Hours a month of those items. */
  readonly itemHours: number;
  /** Hours a month of the retained duties they own. */
  readonly dutyHours: number;
  /** Their share of all hours, duties included, 0 to 1; 0 where there are none. */
  readonly hoursShare: number;
  /** More than 30 % of the items or hours, in a portfolio of at least five items and two names. */
  readonly isOver: boolean;
}

/** What two spellings of one name have in common: letter case and space aside. `''` for nobody. */
export function personKey(name: string | null): string {
  return (name ?? '').trim().replace(/\s+/gu, ' ').toLowerCase();
}

const mostForOne = 0.3;
const fewestItems = 5;
const fewestNames = 2;

interface Carried {
  readonly person: string;
  items: number;
  itemHours: number;
  dutyHours: number;
}

/**
 * What each named person or role answers for, the largest share first, then by name. A team, or several names, is
 * nobody's load: that there is no one name is a gap of its own.
 */
export function loadPerPerson(
  results: readonly Pick<ItemResult, 'item' | 'accountable'>[],
  duties: readonly RetainedDuty[],
  words: NameWords,
): readonly PersonLoad[] {
  const people = new Map<string, Carried>();
  const bySpelling = new Map<string, Carried>();
  const carriedBy = (person: string): Carried => {
    const asWritten = bySpelling.get(person);
    if (asWritten !== undefined) return asWritten;
    const key = personKey(person);
    const known = people.get(key) ?? { person, items: 0, itemHours: 0, dutyHours: 0 };
    people.set(key, known);
    bySpelling.set(person, known);
    return known;
  };
  let allHours = 0;
  for (const result of results) {
    const hours = result.item.hoursPerMonth ?? 0;
    allHours += hours;
    const name = oneNameOf(result, words);
    if (name === null) continue;
    const carried = carriedBy(name);
    carried.items += 1;
    carried.itemHours += hours;
  }
  for (const { owner, hours } of duties) {
    allHours += hours ?? 0;
    if (owner === null) continue;
    const isOne = people.has(personKey(owner)) || readName(owner, words) === 'one';
    if (isOne) carriedBy(owner).dutyHours += hours ?? 0;
  }
  const isLargeEnough = results.length >= fewestItems && people.size >= fewestNames;
  const loads = [...people.values()].map((carried): PersonLoad => {
    const itemShare = results.length === 0 ? 0 : carried.items / results.length;
    const hoursShare = allHours === 0 ? 0 : (carried.itemHours + carried.dutyHours) / allHours;
    const isOver =
      isLargeEnough && !(staysWithin(itemShare, mostForOne) && staysWithin(hoursShare, mostForOne));
    return { ...carried, itemShare, hoursShare, isOver };
  });
  const largest = (load: PersonLoad): number => Math.max(load.itemShare, load.hoursShare);
  return loads.sort((a, b) => largest(b) - largest(a) || a.person.localeCompare(b.person));
}
