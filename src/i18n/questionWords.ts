import type { Criterion } from '../domain/criterion';
import { levels } from '../domain/rating';
import type { Words } from './Words';

/** Everything that one of the four questions says, wherever it is asked. */
export function questionWords(criterion: Criterion, { t }: Pick<Words, 't'>) {
  return {
    question: t(`criterion.${criterion}.question`),
    help: t(`criterion.${criterion}.help`),
    levels: levels.map((value) => ({ value, wording: t(`level.${criterion}.${value}`) })),
    notSure: { label: t('rate.notSure') },
    lowExample: t(`criterion.${criterion}.low`),
    highExample: t(`criterion.${criterion}.high`),
  };
}
