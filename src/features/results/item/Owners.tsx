import { lazy, Suspense, useState } from 'react';
import { nameWordsIn } from '../../../catalogue/nameWords';
import type { WorkItemFields } from '../../../document/workItemFields';
import { slotsFor, type Slots } from '../../../domain/accountability';
import { readName } from '../../../domain/nameCheck';
import { useWords, type Words } from '../../../i18n/Words';
import { Button } from '../../../ui/Button';
import type { ChalkStyle } from '../../../ui/chalk';
import { FluidChalkLine } from '../../../ui/ChalkLine';
import { PersonForm, type NamedPerson } from '../../../ui/owners/PersonForm';
import type { ResultRow } from '../resultRow';
import { AccountableSlot } from './AccountableSlot';
import { ActsFirstSlot } from './ActsFirstSlot';
import styles from './Owners.module.css';
import { Slot } from './Slot';
import { lineOver } from './slotLine';

const TwoAmDialog = lazy(async () => ({
  default: (await import('../../../ui/owners/TwoAmDialog')).TwoAmDialog,
}));

interface Props {
  readonly row: ResultRow;
  /** Names already in use. */
  readonly people: readonly string[];
  readonly onChange: (fields: Partial<WorkItemFields>) => void;
}

const personWords = {
  accountable: { question: 'owner.question', save: 'owner.save' },
  doesTheWork: { question: 'owner.work.question', save: 'owner.work.save' },
  reviewer: { question: 'owner.reviewer.question', save: 'owner.reviewer.save' },
} as const;

type PersonField = keyof typeof personWords;

/** Who answers, who does the work, who acts first: each under its own piece of the line. */
export function Owners({ row, people, onChange }: Props) {
  const words = useWords();
  const { t } = words;
  const [editing, setEditing] = useState<PersonField | 'twoAm' | null>(null);
  const { item, outcome, isDecided } = row;
  const slots = slotsFor(item, outcome);
  const settled = `${String(isDecided)} ${row.oneName ?? ''}`;
  const [settledBefore] = useState(settled);
  const edit = (what: PersonField | 'twoAm', label: string) => (
    <Button variant="quiet" size="small" onClick={() => setEditing(what)}>
      {label}
    </Button>
  );
  const save = (fields: Partial<WorkItemFields>) => {
    onChange(fields);
    setEditing(null);
  };
  const line: readonly ChalkStyle[] = [
    row.oneName === null ? 'missing' : 'solid',
    isDecided || slots.doesTheWork !== null ? 'solid' : 'dashed',
    slots.actsFirst.isNeeded && slots.actsFirst.name === null ? 'missing' : 'solid',
  ];
  return (
    <section className={styles.owners}>
      <h3>{t('owner.title')}</h3>
      <div className={styles.line}>
        <FluidChalkLine
          key={settled}
          orientation="horizontal"
          seed={5}
          segmentsFor={lineOver(line)}
          motion={settled !== settledBefore && (isDecided || row.oneName !== null) ? 'snap' : undefined}
        />
      </div>
      <dl className={styles.slots}>
        <AccountableSlot row={row}>
          {edit('accountable', t(item.accountable === '' ? 'owner.name' : 'owner.change'))}
        </AccountableSlot>
        <Slot name={t('owner.doesTheWork')} value={nameDelivery(slots, isDecided, words)}>
          {edit('doesTheWork', t(slots.doesTheWork === null ? 'owner.work.name' : 'owner.change'))}
          {slots.reviewer.isNeeded &&
            edit(
              'reviewer',
              slots.reviewer.name === null
                ? t('owner.reviewer.add')
                : t('owner.reviewer', { name: slots.reviewer.name }),
            )}
        </Slot>
        <ActsFirstSlot item={item} first={slots.actsFirst}>
          {edit('twoAm', t(slots.actsFirst.name === null ? 'twoAm.take' : 'twoAm.change'))}
        </ActsFirstSlot>
      </dl>
      {editing === 'twoAm' ? (
        <Suspense fallback={null}>
          <TwoAmDialog
            itemName={item.name}
            said={item}
            people={people}
            onSave={save}
            onClose={() => setEditing(null)}
          />
        </Suspense>
      ) : editing === null ? null : (
        <PersonForm
          key={editing}
          question={t(personWords[editing].question)}
          saveLabel={t(personWords[editing].save)}
          name={item[editing]}
          side={
            editing === 'accountable' ? (item.accountableSide ?? slots.accountable.side ?? 'inside') : null
          }
          insideOnly={row.flagged}
          people={people}
          read={editing === 'accountable' ? (name) => readName(name, nameWordsIn(words.locale)) : undefined}
          onSave={(said) =>
            save(editing === 'accountable' ? accountableFields(said) : { [editing]: said.name })
          }
          onCancel={() => setEditing(null)}
        />
      )}
    </section>
  );
}

function accountableFields({ name, side, isMeant }: NamedPerson): Partial<WorkItemFields> {
  return { accountable: name, accountableSide: name === '' ? null : side, nameIsMeant: isMeant };
}

function nameDelivery({ doesTheWork, delivers }: Slots, isDecided: boolean, { t }: Words): string {
  if (doesTheWork !== null) return doesTheWork;
  return isDecided ? t(`delivery.${delivers}`) : t(`owner.proposed.${delivers}`);
}
