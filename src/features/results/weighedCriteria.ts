import type { Criterion } from '../../domain/criterion';
import { activeCriteria, type Weights } from '../../domain/weights';
import type { Words } from '../../i18n/Words';
import type { WeighedOption } from '../../ui/weights/weightingValue';

/** The questions that can weigh under these weights' roles, by name and side. */
export function weighedCriteria(equalWeights: Weights, { t }: Pick<Words, 't'>): readonly WeighedOption<Criterion>[] {
  return activeCriteria(equalWeights).map((criterion) => ({
    id: criterion,
    name: t(`criterion.${criterion}.name`),
    side: equalWeights.side[criterion] === 'inside' ? 'inHouse' : 'partner',
  }));
}
