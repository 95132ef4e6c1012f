import { leakFinders } from '../../catalogue/leakWords';
import { beginSplit } from '../../catalogue/splits';
import { splitWorkItem } from '../../domain/split';
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
  return (
    <SplitDialog
      {...beginSplit(item, leakFinders[locale], (row) => t(`split.${row}`))}
      people={people}
      onSplit={(drafts) => onSplit(splitWorkItem(item, drafts, () => crypto.randomUUID()))}
      onClose={onClose}
    />
  );
}
