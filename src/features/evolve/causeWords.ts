import type { CrossingCause, CrossingChange, Dumbbell } from '../../domain/comparison';
import type { Criterion } from '../../domain/criterion';
import { asSentence, nameAnswer } from '../../i18n/outcomeWords';
import type { Words } from '../../i18n/Words';

function nameStep(criterion: Criterion, { before, after }: Dumbbell, words: Words) {
  return {
    criterion: words.t(`criterion.${criterion}.name`),
    from: nameAnswer(criterion, before[criterion], words),
    to: nameAnswer(criterion, after[criterion], words),
  };
}

function nameChange(change: CrossingChange, row: Dumbbell, words: Words): string {
  const { t } = words;
  switch (change.kind) {
    case 'decision':
      return t(row.after.decision === null ? 'evolve.change.withdrawn' : 'evolve.change.decided');
    case 'flag':
      return t(row.after[change.flag] ? 'evolve.change.flagged' : 'evolve.change.unflagged', {
        flag: t(`flag.${change.flag}`),
      });
    case 'rating':
      return t('evolve.change.rating', nameStep(change.criterion, row, words));
    case 'capacity':
      return t('evolve.change.capacity', nameStep('capacity', row, words));
    case 'handsOn':
    case 'weights':
    case 'flags':
    case 'ratings':
      return t(`evolve.change.${change.kind}`);
  }
}

/** Why an item's outcome is another, as a sentence. */
export function nameCause(cause: CrossingCause, row: Dumbbell, words: Words): string {
  const { t, list } = words;
  return cause.kind === 'alone'
    ? asSentence(t('evolve.cause.alone', { change: nameChange(cause.change, row, words) }), words)
    : t('evolve.cause.together', {
        changes: list(cause.changes.map((change) => nameChange(change, row, words))),
      });
}
