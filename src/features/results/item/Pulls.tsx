import { useMemo } from 'react';
import { computePulls } from '../../../domain/pull';
import { activeCriteria, type Weights } from '../../../domain/weights';
import { useWords, type Words } from '../../../i18n/Words';
import type { ChartTwin } from '../../../ui/charts/chartTwin';
import { Rope } from '../../../ui/charts/Rope';
import { Disclosure } from '../../../ui/Disclosure';
import { nameAnswer, sizeOf } from '../outcomeWords';
import { pullText } from '../mapItems';
import type { ResultRow } from '../resultRow';

interface Props {
  readonly row: ResultRow;
  readonly weights: Weights;
}

/** The contributions as a tug-of-war, and the sum behind the lean. */
export function Pulls({ row, weights }: Props) {
  const words = useWords();
  const { t } = words;
  const twin = useMemo(() => pullsTwin(row, weights, words), [row, weights, words]);
  const { contributions, placed, item } = row;
  const active = activeCriteria(weights);
  const towards = (sign: 1 | -1) =>
    active.reduce((sum, criterion) => sum + Math.max(0, contributions[criterion] * sign), 0);
  const pulls = computePulls(item, weights);
  return (
    <section>
      <Rope
        pulls={active.map((criterion) => ({
          id: criterion,
          name: t(`criterion.${criterion}.name`),
          contribution: contributions[criterion],
          note: nameAnswer(criterion, item[criterion], words),
        }))}
        lean={placed.lean}
        leaves={
          Math.abs(placed.lean) < 0.005
            ? t('pulls.leavesNothing')
            : t('pulls.leaves', { size: sizeOf(placed.lean, words) })
        }
        pullsNowhere={t('pulls.nowhere')}
        twin={twin}
      />
      <Disclosure summary={t('how.ask')}>
        <p>
          {t('how.lean', {
            inside: sizeOf(towards(1), words),
            outside: sizeOf(towards(-1), words),
            size: sizeOf(placed.lean, words),
          })}{' '}
          {t('how.pulls', { inside: pullText(pulls.inside, words), partner: pullText(pulls.partner, words) })}
        </p>
      </Disclosure>
    </section>
  );
}

function pullsTwin({ item, contributions }: ResultRow, weights: Weights, words: Words): ChartTwin {
  const { t, percent } = words;
  return {
    finding: t('pulls.title'),
    headingLevel: 3,
    summary: t('pulls.label', { item: item.name }),
    columns: [
      { key: 'question', header: t('pulls.table.question') },
      { key: 'answer', header: t('pulls.table.answer') },
      { key: 'weight', header: t('pulls.table.weight'), numeric: true },
      { key: 'pull', header: t('pulls.table.pull'), numeric: true },
    ],
    rows: activeCriteria(weights).map((criterion) => {
      const contribution = contributions[criterion];
      const size = sizeOf(contribution, words);
      return {
        id: criterion,
        cells: {
          question: t(`criterion.${criterion}.name`),
          answer: nameAnswer(criterion, item[criterion], words),
          weight: percent(weights.weight[criterion]),
          pull:
            contribution === 0
              ? t('pulls.nowhere')
              : t(contribution > 0 ? 'pulls.toInHouse' : 'pulls.toPartner', { size }),
        },
      };
    }),
  };
}
