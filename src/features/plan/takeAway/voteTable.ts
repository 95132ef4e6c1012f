import type { TextTable } from '../../../document/report';
import { criteria } from '../../../domain/criterion';
import { showVotes } from '../../../domain/shownVotes';
import type { Words } from '../../../i18n/Words';
import type { PlanContext } from '../planContext';

/** What a workshop answered to each question, and how far it agreed; `null` where none voted. Nobody is named. */
export function voteTable({ results, weights }: PlanContext, { t, number }: Words): TextTable | null {
  const rows = results.flatMap(({ item }) => {
    const shown = showVotes(item, weights);
    if (shown === null) return [];
    const { status, elsewhere, own } = shown;
    const medianOf = (criterion: (typeof criteria)[number]) => {
      const median = shown.questions.find((question) => question.criterion === criterion)?.median ?? null;
      return typeof median === 'number' ? number(median) : median === null ? '' : t('answers.notSure');
    };
    return [
      [
        item.name,
        ...criteria.map(medianOf),
        t(`take.record.votes.${status}`, { elsewhere, total: own.length }),
      ],
    ];
  });
  if (rows.length === 0) return null;
  return {
    header: [
      t('spine.table.item'),
      ...criteria.map((criterion) => t(`criterion.${criterion}.name`)),
      t('take.record.votes.agreement'),
    ],
    rows,
  };
}
