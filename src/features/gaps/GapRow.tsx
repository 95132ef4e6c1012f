import { useRef, useState } from 'react';
import { repairFor, type ItemGapKind } from '../../domain/gap';
import type { ItemResult } from '../../domain/result';
import type { WorkItem } from '../../domain/workItem';
import { useWords, type Words } from '../../i18n/Words';
import { Button } from '../../ui/Button';
import { Menu } from '../../ui/Menu';
import type { EditOwners } from './gapsScreenProps';
import styles from './GapGroups.module.css';
import { Repair } from './Repair';

interface Props {
  readonly kind: ItemGapKind;
  readonly result: ItemResult;
  readonly people: readonly string[];
  readonly edit: EditOwners;
  readonly onOpenItem: (id: string) => void;
  /** The row may be gone after this: somebody has to take the focus. */
  readonly onEnd: () => void;
}

/** One item with one gap, and what closes it. */
export function GapRow({ kind, result, people, edit, onOpenItem, onEnd }: Props) {
  const words = useWords();
  const { t } = words;
  const [repairing, setRepairing] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const { item } = result;
  const way = repairFor(kind);
  const repair = t(`repair.${way}`);
  const inDialog = way === 'split' || way === 'twoAmTest' || way === 'givePower';
  const end = () => {
    setRepairing(false);
    opener.current?.focus();
    onEnd();
  };
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <Button
          variant="quiet"
          aria-label={t('gaps.open', { item: item.name })}
          onClick={() => onOpenItem(item.id)}
        >
          {item.name}
        </Button>
        <span className={styles.named}>{nameShown(kind, item, words)}</span>
      </div>
      <div className={styles.ways}>
        {kind === 'shared' && (
          <Menu
            label={t('repair.oneSide')}
            size="small"
            align="end"
            items={(['inHouse', 'partner'] as const).map((doneBy) => ({
              id: doneBy,
              label: t(`repair.oneSide.${doneBy}`),
              onSelect: () => {
                edit['item.changed']({ id: item.id, fields: { doneBy } });
                onEnd();
              },
            }))}
          />
        )}
        <Button
          size="small"
          aria-label={t('shell.pair', { name: repair, value: item.name })}
          ref={opener}
          aria-haspopup={inDialog ? 'dialog' : undefined}
          aria-expanded={inDialog ? undefined : repairing}
          onClick={() => setRepairing(!repairing)}
        >
          {repair}
        </Button>
      </div>
      {repairing && (
        <div className={styles.repair}>
          <Repair kind={kind} result={result} people={people} edit={edit} onEnd={end} />
        </div>
      )}
    </li>
  );
}

/** The name that the gap is about; one that sits with a partner names nobody who answers here. */
function nameShown(kind: ItemGapKind, item: WorkItem, { t }: Words): string {
  if (kind === 'responderWithoutPower') return item.actsFirst;
  return kind === 'unnamed' && item.accountable !== ''
    ? t('gap.unnamed.outside', { name: item.accountable })
    : item.accountable;
}
