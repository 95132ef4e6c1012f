import { useMemo } from 'react';
import type { Criterion } from '../../domain/criterion';
import { isAnswered, type Level } from '../../domain/rating';
import type { WorkItem } from '../../domain/workItem';
import { useWords } from '../../i18n/Words';
import { LineUp } from '../../ui/charts/LineUp';
import type { LineUpItem } from '../../ui/charts/lineUpItem';
import { wordPlace } from './placeWords';

/** Where a chip may be put. */
export type AnsweredPlace = Level | 'notSure';

interface Props {
  readonly criterion: Criterion;
  /** In list order; those without an answer to this question are left out. */
  readonly items: readonly WorkItem[];
  readonly onMove: (itemId: string, name: string, place: AnsweredPlace) => void;
}

/** The items along the five answers to one question, those that are not sure beside it. */
export function CriterionLineUp({ criterion, items, onMove }: Props) {
  const words = useWords();
  const { t } = words;
  const chips = useMemo(
    () =>
      items.flatMap((item): LineUpItem[] => {
        const place = item[criterion];
        return isAnswered(place) ? [{ id: item.id, name: item.name, place }] : [];
      }),
    [items, criterion],
  );
  const spoken = useMemo(
    () => ({
      levels: [
        t(`level.${criterion}.1`),
        t(`level.${criterion}.2`),
        t(`level.${criterion}.3`),
        t(`level.${criterion}.4`),
        t(`level.${criterion}.5`),
      ] as const,
      notSure: t('rate.notSure'),
      chip: (name: string, place: number | 'notSure') =>
        t('check.chip', { item: name, ...wordPlace(criterion, place, words) }),
      moveTo: (name: string) => t('check.moveTo', { item: name }),
    }),
    [criterion, t, words],
  );
  if (chips.length === 0) return <p>{t('check.nothing')}</p>;
  return (
    <LineUp
      label={t(`criterion.${criterion}.question`)}
      items={chips}
      words={spoken}
      onMove={(id, place) => onMove(id, chips.find((chip) => chip.id === id)?.name ?? '', place)}
    />
  );
}
