import { leakFinders } from '../../catalogue/leakWords';
import { suggestedSplit } from '../../catalogue/splits';
import { isFlagged } from '../../domain/guardrail';
import { rowsToBeginWith, splitWorkItem, type SplitRow } from '../../domain/split';
import type { WorkItem } from '../../domain/workItem';
import { useWords } from '../../i18n/Words';
import { SplitDialog } from '../../ui/owners/SplitDialog';

interface Props {
  readonly item: WorkItem;
  readonly people: readonly string[];
  readonly onSplit: (rows: readonly WorkItem[]) => void;
  readonly onClose: () => void;
}

/** The dialog that splits one item, beginning with what is suggested for work like it. */
export function SplitItem({ item, people, onSplit, onClose }: Props) {
  const { t, locale } = useWords();
  const suggested = suggestedSplit(item, leakFinders[locale]).map((row) => t(`split.${row}`));
  const split = (rows: readonly SplitRow[]) => {
    onSplit(splitWorkItem(item, rows, () => crypto.randomUUID()));
  };
  return (
    <SplitDialog
      itemName={item.name}
      hours={item.hoursPerMonth}
      rows={rowsToBeginWith(item, suggested)}
      isSuggested={suggested.length > 0}
      insideOnly={isFlagged(item)}
      people={people}
      onSplit={split}
      onClose={onClose}
    />
  );
}
