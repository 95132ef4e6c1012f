import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { nameWordsIn } from '../../catalogue/nameWords';
import { longestPerson, type WorkItemFields } from '../../document/workItemFields';
import { isFlagged } from '../../domain/guardrail';
import { readName } from '../../domain/nameCheck';
import type { ItemResult } from '../../domain/result';
import type { AccountableSide } from '../../domain/workItem';
import { useWords } from '../../i18n/Words';
import { Button } from '../../ui/Button';
import type { ChalkSegment } from '../../ui/chalk';
import { FluidChalkLine } from '../../ui/ChalkLine';
import { Field } from '../../ui/Field';
import { SidePicker } from '../../ui/owners/SideChoice';
import styles from './NamingDialog.module.css';

interface Props {
  readonly result: ItemResult;
  readonly isNamed: boolean;
  readonly seed: number;
  /** The last gap closed: the line is pulled and let go. */
  readonly snaps: boolean;
  readonly people: readonly string[];
  readonly onName: (fields: Partial<WorkItemFields>) => void;
  readonly onNext: () => void;
}

/** One item and the name on it. Enter saves and goes on; a name that reads like several is asked about first. */
export function NamingRow({ result, isNamed, seed, snaps, people, onName, onNext }: Props) {
  const { t, locale } = useWords();
  const { item, accountable } = result;
  const flagged = isFlagged(item);
  const [chosen, setChosen] = useState<AccountableSide | null>(null);
  const side = flagged ? 'inside' : (chosen ?? item.accountableSide ?? accountable.side ?? 'inside');
  const { control, handleSubmit } = useForm({ values: { name: item.accountable } });
  const reading = item.accountable === '' ? 'one' : readName(item.accountable, nameWordsIn(locale));
  const isDoubtful = reading !== 'one' && !item.nameIsMeant;

  const say = (name: string, where: AccountableSide) =>
    onName({ accountable: name, accountableSide: name === '' ? null : where, nameIsMeant: false });
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <FluidChalkLine
          seed={seed}
          segmentsFor={isNamed ? wholePiece : brokenPiece}
          motion={snaps ? 'snap' : undefined}
        />
      </div>
      <span className={styles.item}>{item.name}</span>
      <form
        className={styles.who}
        noValidate
        // A name that is already there is replaced by typing.
        onFocus={({ target }) => {
          if (target instanceof HTMLInputElement && target.type === 'text') target.select();
        }}
        onSubmit={handleSubmit((draft) => {
          const name = draft.name.trim();
          const isNew = name !== item.accountable;
          // Enter also confirms the side; only leaving the field does not.
          if (isNew || (name !== '' && item.accountableSide !== side)) say(name, side);
          const isAsked = isNew && name !== '' && readName(name, nameWordsIn(locale)) !== 'one';
          if (!isAsked) onNext();
        })}
        onBlur={handleSubmit((draft) => {
          const name = draft.name.trim();
          if (name !== item.accountable) say(name, side);
        })}
      >
        <Field
          control={control}
          name="name"
          label={t('naming.who', { item: item.name })}
          labelHidden
          suggestions={people}
          autoComplete="off"
          rules={{ maxLength: { value: longestPerson, message: t('owner.tooLong') } }}
        />
        {isDoubtful && (
          <p role="status" className={styles.doubt}>
            <strong>{t(`owner.doubt.${reading}`)}</strong>{' '}
            <Button
              variant="quiet"
              size="small"
              onClick={() => {
                onName({ nameIsMeant: true });
                onNext();
              }}
            >
              {t('owner.doubt.keep')}
            </Button>
          </p>
        )}
      </form>
      {flagged ? (
        <span className={styles.flagged}>{t('naming.inside')}</span>
      ) : (
        <SidePicker
          hiddenLegend={t('naming.side', { item: item.name })}
          value={side}
          onChange={(where) => {
            setChosen(where);
            if (item.accountable !== '') say(item.accountable, where);
          }}
        />
      )}
    </li>
  );
}

const looseEnd = 7;

function wholePiece(length: number): readonly ChalkSegment[] {
  return [{ from: 0, to: length, style: 'solid' }];
}

function brokenPiece(length: number): readonly ChalkSegment[] {
  return [
    { from: 0, to: looseEnd, style: 'solid' },
    { from: looseEnd, to: length - looseEnd, style: 'missing' },
    { from: length - looseEnd, to: length, style: 'solid' },
  ];
}
