import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameWords } from '../../src/catalogue/nameWords';
import { findItemGaps } from '../../src/domain/gap';
import { countNamesMissing, namingOf, oneNameOf } from '../../src/domain/naming';
import { computeOperatingModel } from '../../src/domain/operatingModel';
import { planSteps } from '../../src/domain/plan';
import { buildResponsibilities } from '../../src/domain/responsibility';
import { computeItemResult, computePortfolio } from '../../src/domain/result';
import type { WorkItem } from '../../src/domain/workItem';
import { anItem, anyItem, equalWeights, rated } from './given';

const words = nameWords.en;
const kept = (said: Partial<WorkItem>) => computeItemResult(anItem(rated(5, 5, 1, 1), said), equalWeights);

describe('Who answers for an item', () => {
  it.each([
    [{ accountable: ' Maya Roy ' }, 'one', 'Maya Roy'],
    [{ accountable: 'Maya and Tom' }, 'several', null],
    [{ accountable: 'IT team' }, 'team', null],
    [{ accountable: 'Head of IT and security', nameIsMeant: true }, 'one', 'Head of IT and security'],
    [{ accountable: '  ' }, 'nobody', null],
    [{ accountable: '', nameIsMeant: true }, 'nobody', null],
    [{ accountable: 'Vendor lead', accountableSide: 'partner' }, 'nobody', null],
  ] as const)('where %j is said: %s', (said, naming, name) => {
    expect(namingOf(kept(said), words)).toBe(naming);
    expect(oneNameOf(kept(said), words)).toBe(name);
  });
});

describe('Items without one name', () => {
  it('are counted by what they have instead', () => {
    const results = ['', 'Maya Roy', 'IT team', 'Maya and Tom', 'Everyone'].map((accountable) =>
      kept({ accountable }),
    );
    expect(countNamesMissing(results, words)).toEqual({ items: 4, nobody: 1, several: 1, team: 2 });
  });

  const named = fc.constantFrom('', 'Maya Roy', 'IT team', 'Maya and Tom', 'Vendor lead');
  const anyNamedItem = fc
    .tuple(anyItem, named, fc.boolean())
    .map(([item, accountable, nameIsMeant]) => ({ ...item, accountable, nameIsMeant }));

  it('are the same ones for the line, the gaps, the readiness, the plan and the responsibility table', () => {
    fc.assert(
      fc.property(fc.array(anyNamedItem, { maxLength: 8 }), (items) => {
        const results = items.map((item, at) => computeItemResult({ ...item, id: String(at) }, equalWeights));
        const ids = results.filter((one) => oneNameOf(one, words) === null).map(({ item }) => item.id);
        const isNameGap = (kind: string) => ['unnamed', 'severalNames', 'teamNotPerson'].includes(kind);
        const ofGaps = results.filter((one) => findItemGaps(one, words).some(isNameGap));
        expect(ofGaps.map(({ item }) => item.id)).toEqual(ids);
        const ofTable = buildResponsibilities(results, words).filter((row) => row.accountable.name === null);
        expect(ofTable.map(({ itemId }) => itemId)).toEqual(ids);
        expect(computePortfolio(results, words).unnamed.items).toBe(ids.length);
        const said = {
          leadership: 'inPlace',
          documentation: 'inPlace',
          sharedTooling: 'inPlace',
          enforcedAccountability: 'inPlace',
        } as const;
        const model = computeOperatingModel(said, results, words);
        expect(model.unnamed).toEqual(countNamesMissing(results, words));
        expect(model.readiness.isCapped).toBe(ids.length > 0);
        const toName = planSteps(model, results, words).find(({ kind }) => kind === 'owners');
        expect(toName).toEqual(ids.length === 0 ? undefined : { kind: 'owners', horizon: 30, itemIds: ids });
      }),
    );
  });
});
