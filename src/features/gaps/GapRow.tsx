import { useState } from 'react';
import { repairFor, type ItemGapKind } from '../../domain/gap';
import type { ItemResult } from '../../domain/result';
import { useWords } from '../../i18n/Words';
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
  const { t } = useWords();
  const [repairing, setRepairing] = useState(false);
  const { item } = result;
  const repair = t(`repair.${repairFor(kind)}`);
  const named = kind === 'responderWithoutPower' ? item.actsFirst : item.accountable;
  const end = () => {
    setRepairing(false);
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
        {named === '' ? null : <span className={styles.named}>{named}</span>}
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
          aria-label={t('repair.of', { repair, item: item.name })}
          aria-expanded={repairing}
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
