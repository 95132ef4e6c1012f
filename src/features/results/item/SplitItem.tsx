import { leakFinders } from '../../../catalogue/leakWords';
import { beginSplit } from '../../../catalogue/splits';
import { splitWorkItem } from '../../../domain/split';
import type { WorkItem } from '../../../domain/workItem';
import { useWords } from '../../../i18n/Words';
import { useAnnounce } from '../../../ui/Announcer';
import { SplitDialog } from '../../../ui/owners/SplitDialog';
import type { EditAssessment } from '../resultsScreenProps';

interface Props {
  readonly item: WorkItem;
  readonly people: readonly string[];
  readonly edit: Pick<EditAssessment, 'item.split'>;
  readonly onClose: () => void;
}

/** Splits the item that is open, beginning with what is suggested for work like it. */
export function SplitItem({ item, people, edit, onClose }: Props) {
  const { t, locale } = useWords();
  const announce = useAnnounce();
  return (
    <SplitDialog
      {...beginSplit(item, leakFinders[locale], (row) => t(`split.${row}`))}
      people={people}
      onSplit={(drafts) => {
        const rows = splitWorkItem(item, drafts, () => crypto.randomUUID());
        edit['item.split']({ id: item.id, rows });
        announce(t('splitting.done', { item: item.name, rows: rows.length }));
        onClose();
      }}
      onClose={onClose}
    />
  );
}
