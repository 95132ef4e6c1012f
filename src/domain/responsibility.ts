import type { NameWords } from './nameCheck';
import { oneNameOf } from './naming';
import type { Delivery } from './outcome';
import type { ItemResult } from './result';
import type { AccountableSide } from './workItem';

/** What somebody is to an item: responsible, accountable, consulted, informed. */
export type Letter = 'R' | 'A' | 'C' | 'I';

/** The slot that a letter comes from. */
export type Slot = 'accountable' | 'doesTheWork' | 'actsFirst' | 'reviewer' | 'callsNext';

/** One letter of a row. */
export interface Assignment {
  readonly letter: Letter;
  readonly slot: Slot;
  /** `null` where nobody is named: the side alone can be said. */
  readonly name: string | null;
  readonly side: AccountableSide | null;
}

/** Who is what to one item. Exactly one of the assignments is accountable. */
export interface ResponsibilityRow {
  readonly itemId: string;
  /** The one who answers; `name` is `null` while there is not one name, which is a gap. */
  readonly accountable: Assignment & { readonly letter: 'A' };
  /** What was entered as accountable where it is not one name on the side that answers; `''` otherwise. */
  readonly entered: string;
  /** All letters, the accountable one first. */
  readonly assignments: readonly Assignment[];
}

const sideOfDelivery: Readonly<Record<Delivery, AccountableSide | null>> = {
  inHouse: 'inside',
  partner: 'partner',
  undecided: null,
};

function named(letter: Letter, slot: Slot, name: string, side: AccountableSide | null): Assignment[] {
  return name.trim() === '' ? [] : [{ letter, slot, name: name.trim(), side }];
}

/** Who is what to one item. A name that reads like several people or a team, and is not meant, is not one name. */
export function responsibilityOf(result: ItemResult, words: NameWords): ResponsibilityRow {
  const { item, outcome } = result;
  const { side } = result.accountable;
  const name = oneNameOf(result, words);
  const accountable = { letter: 'A', slot: 'accountable', name, side } as const;
  const worker = item.doesTheWork.trim();
  return {
    itemId: item.id,
    accountable,
    entered: name === null ? item.accountable.trim() : '',
    assignments: [
      accountable,
      {
        letter: 'R',
        slot: 'doesTheWork',
        name: worker === '' ? null : worker,
        side: sideOfDelivery[outcome.delivers],
      },
      ...named('R', 'actsFirst', item.actsFirst, null),
      ...named('C', 'reviewer', item.reviewer, 'inside'),
      ...named('I', 'callsNext', item.callsNext, null),
    ],
  };
}

/** The responsibility table: one row for each item, in list order. */
export function buildResponsibilities(
  results: readonly ItemResult[],
  words: NameWords,
): readonly ResponsibilityRow[] {
  return results.map((result) => responsibilityOf(result, words));
}
