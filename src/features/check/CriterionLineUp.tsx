import { useMemo } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import type { Criterion } from '../../domain/criterion';
import { isAnswered, type Level } from '../../domain/rating';
import type { WorkItem } from '../../domain/workItem';
import { useWords, type Words } from '../../i18n/Words';
import { LineUp } from '../../ui/charts/LineUp';
import type { LineUpItem, LineUpWords } from '../../ui/charts/lineUpItem';
import { Field } from '../../ui/Field';
import { chipsToDraw, mostChipsOfAnAnswer } from './chipsToDraw';
import styles from './CriterionLineUp.module.css';
import { wordPlace } from './placeWords';

/** Where a chip may be put. */
export type AnsweredPlace = Level | 'notSure';

interface Props {
  readonly criterion: Criterion;
  /** In list order; those without an answer to this question are left out. */
  readonly items: readonly WorkItem[];
  readonly onMove: (itemId: string, name: string, place: AnsweredPlace) => void;
}

function wordsOf(criterion: Criterion, words: Words): LineUpWords {
  const { t } = words;
  return {
    levels: [
      t(`level.${criterion}.1`),
      t(`level.${criterion}.2`),
      t(`level.${criterion}.3`),
      t(`level.${criterion}.4`),
      t(`level.${criterion}.5`),
    ],
    notSure: t('rate.notSure'),
    chip: (name, place) => t('check.chip', { item: name, ...wordPlace(criterion, place, words) }),
    moveTo: (name) => t('check.moveTo', { item: name }),
  };
}

/** The items along the five answers to one question, those that are not sure beside it. */
export function CriterionLineUp({ criterion, items, onMove }: Props) {
  const words = useWords();
  const { t } = words;
  const { control } = useForm({ defaultValues: { search: '' } });
  const search = useWatch({ control, name: 'search' });
  const answered = useMemo(
    () =>
      items.flatMap((item): LineUpItem[] => {
        const place = item[criterion];
        return isAnswered(place) ? [{ id: item.id, name: item.name, place }] : [];
      }),
    [items, criterion],
  );
  const { chips, hidden } = useMemo(() => chipsToDraw(answered, search), [answered, search]);
  const spoken = useMemo(() => wordsOf(criterion, words), [criterion, words]);
  if (answered.length === 0) return <p>{t('check.nothing')}</p>;
  return (
    <>
      {answered.length > mostChipsOfAnAnswer * 2 ? (
        <div className={styles.find}>
          <Field control={control} name="search" label={t('check.find')} />
          <p role="status" className={styles.hidden}>
            {hidden > 0 ? t('check.hidden', { count: hidden }) : null}
          </p>
        </div>
      ) : null}
      <LineUp
        label={t(`criterion.${criterion}.question`)}
        items={chips}
        words={spoken}
        onMove={(id, place) => onMove(id, chips.find((chip) => chip.id === id)?.name ?? '', place)}
      />
    </>
  );
}
