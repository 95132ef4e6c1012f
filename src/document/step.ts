import type { Assessment } from '../domain/assessment';
import { applying, applyToIndexed, type Change, type IndexedAssessment } from './change';
import { changeWhereStanding, toChange, toEdit, type Edit } from './edit';
import type { Pausing } from './pausing';

/** What a step comes to: what it edits, the changes that say so, and the assessment after them. */
export interface Step {
  /** The assessment that the step starts from; about another one it says nothing. */
  readonly of: Assessment;
  readonly edits: readonly Edit[];
  readonly changes: readonly Change[];
  readonly after: IndexedAssessment;
}

/** Works out what the wanted changes come to: those that say nothing new are left out. */
export function* workOutStep(now: IndexedAssessment, wanted: readonly Change[]): Pausing<Step> {
  const edits: Edit[] = [];
  for (const change of wanted) {
    const edit = toEdit(now, change);
    if (edit !== null) edits.push(edit);
    yield;
  }
  const changes = edits.map(toChange);
  return { of: now.assessment, edits, changes, after: yield* applying(now, changes) };
}

function isOfItems({ type }: Edit): boolean {
  return type === 'item' || type === 'fields';
}

/**
 * Makes edits again where what they start from still stands, and leaves the rest.
 * @param list the list as they leave it, where nothing else has been done to it: however long it is, it need not be
 *   put together item by item
 */
export function editAgain(
  now: IndexedAssessment,
  edits: readonly Edit[],
  list: IndexedAssessment | null,
): Pick<Step, 'changes' | 'after'> {
  const standing = (some: readonly Edit[]) =>
    some.map((edit) => changeWhereStanding(now, edit)).filter((change) => change !== null);
  if (list === null) {
    const changes = standing(edits);
    return { changes, after: applyToIndexed(now, changes) };
  }
  const others = standing(edits.filter((edit) => !isOfItems(edit)));
  const { assessment } = applyToIndexed(now, others);
  const { items } = list.assessment;
  return {
    changes: [...edits.filter(isOfItems).map(toChange), ...others],
    after: { assessment: { ...assessment, items }, positions: list.positions },
  };
}
