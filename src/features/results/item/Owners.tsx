import { useState, type ReactNode } from 'react';
import type { WorkItem } from '../../../domain/workItem';
import type { WorkItemFields } from '../../../document/workItemFields';
import { useWords } from '../../../i18n/Words';
import { Button } from '../../../ui/Button';
import type { ChalkSegment, ChalkStyle } from '../../../ui/chalk';
import { FluidChalkLine } from '../../../ui/ChalkLine';
import { Checkbox } from '../../../ui/Checkbox';
import type { ResultRow } from '../resultRow';
import styles from './Owners.module.css';
import { PersonForm, type PersonField } from './PersonForm';

interface Props {
  readonly row: ResultRow;
  readonly onChange: (fields: Partial<WorkItemFields>) => void;
}

/** Who answers, who does the work, who acts first: each under its own piece of the line. */
export function Owners({ row, onChange }: Props) {
  const { t } = useWords();
  const [editing, setEditing] = useState<PersonField | null>(null);
  const { item } = row;
  const edit = (field: PersonField, words: string) => (
    <Button variant="quiet" size="small" onClick={() => setEditing(field)}>
      {words}
    </Button>
  );
  return (
    <section className={styles.owners}>
      <h3>{t('owner.title')}</h3>
      <div className={styles.line}>
        <FluidChalkLine orientation="horizontal" seed={5} segmentsFor={segmentsOf(row)} />
      </div>
      <dl className={styles.slots}>
        <Accountable row={row}>
          {edit('accountable', t(item.accountable === '' ? 'owner.name' : 'owner.change'))}
        </Accountable>
        <Slot name={t('owner.doesTheWork')} value={nameDelivery(row, t)}>
          {edit('doesTheWork', t(item.doesTheWork === '' ? 'owner.work.name' : 'owner.change'))}
          {row.outcome.delivers === 'partner' &&
            edit(
              'reviewer',
              item.reviewer === '' ? t('owner.reviewer.add') : t('owner.reviewer', { name: item.reviewer }),
            )}
        </Slot>
        <ActsFirst item={item} onHurts={(timeCritical) => onChange({ timeCritical })}>
          {edit('actsFirst', t(item.actsFirst === '' ? 'owner.first.add' : 'owner.change'))}
        </ActsFirst>
      </dl>
      {editing === null ? null : (
        <PersonForm
          key={editing}
          field={editing}
          item={item}
          flagged={row.flagged}
          proposedSide={row.accountable.side}
          onSave={(fields) => {
            onChange(fields);
            setEditing(null);
          }}
          onCancel={() => setEditing(null)}
        />
      )}
    </section>
  );
}

function nameDelivery({ item, outcome, isDecided }: ResultRow, t: ReturnType<typeof useWords>['t']): string {
  if (item.doesTheWork !== '') return item.doesTheWork;
  return isDecided ? t(`delivery.${outcome.delivers}`) : t(`owner.proposed.${outcome.delivers}`);
}

function Accountable({ row, children }: { readonly row: ResultRow; readonly children: ReactNode }) {
  const { t } = useWords();
  const { item, accountable } = row;
  const sitsElsewhere = accountable.name === null && item.accountable !== '';
  return (
    <Slot
      name={t('owner.accountable')}
      value={accountable.name ?? t('owner.nobody')}
      gap={accountable.name === null}
    >
      {sitsElsewhere && (
        <p className={styles.aside}>
          {item.accountable}: {t('owner.sideGap')}
        </p>
      )}
      {accountable.side === null || sitsElsewhere ? null : (
        <p className={styles.aside}>{t(`owner.side.${accountable.side}`)}</p>
      )}
      {children}
    </Slot>
  );
}

interface ActsFirstProps {
  readonly item: WorkItem;
  readonly onHurts: (timeCritical: boolean) => void;
  readonly children: ReactNode;
}

function ActsFirst({ item, onHurts, children }: ActsFirstProps) {
  const { t } = useWords();
  const needed = item.timeCritical;
  const nobody = needed && item.actsFirst === '';
  const value = item.actsFirst === '' ? t(needed ? 'owner.nobody' : 'owner.first.notNeeded') : item.actsFirst;
  return (
    <Slot name={t('owner.actsFirst')} value={value} gap={nobody}>
      {needed ? children : <p className={styles.aside}>{t('owner.first.noHarm')}</p>}
      <Checkbox label={t('owner.first.hurts')} checked={needed} onChange={onHurts} />
    </Slot>
  );
}

interface SlotProps {
  readonly name: string;
  readonly value: string;
  readonly gap?: boolean;
  readonly children: ReactNode;
}

function Slot({ name, value, gap = false, children }: SlotProps) {
  return (
    <div className={styles.slot} data-gap={gap}>
      <dt>{name}</dt>
      <dd className={styles.value}>{value}</dd>
      <dd className={styles.more}>{children}</dd>
    </div>
  );
}

const looseEnd = 20;

/** One stretch for each slot; a slot that needs a name and has none breaks the line. */
function segmentsOf({
  accountable,
  isDecided,
  item,
}: ResultRow): (length: number) => readonly ChalkSegment[] {
  const needsFirst = item.timeCritical && item.actsFirst === '';
  const slots: readonly ChalkStyle[] = [
    accountable.name === null ? 'missing' : 'solid',
    isDecided || item.doesTheWork !== '' ? 'solid' : 'dashed',
    needsFirst ? 'missing' : 'solid',
  ];
  return (length) => {
    const third = length / slots.length;
    return slots.flatMap((style, index): ChalkSegment[] => {
      const from = index * third;
      const to = from + third;
      if (style !== 'missing') return [{ from, to, style }];
      return [
        { from, to: from + looseEnd, style: 'solid' },
        { from: from + looseEnd, to: to - looseEnd, style },
        { from: to - looseEnd, to, style: 'solid' },
      ];
    });
  };
}
