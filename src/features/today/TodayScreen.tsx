import { useCallback, useState } from 'react';
import type { AssessmentStore } from '../../document/assessmentStore';
import type { Assessment } from '../../domain/assessment';
import { useWords } from '../../i18n/Words';
import { useAnnounce } from '../../ui/Announcer';
import { Button } from '../../ui/Button';
import { TakeMenu } from '../../ui/TakeMenu';
import { BulkBar } from './BulkBar';
import { todayTable } from './todayTable';
import { nothingSelected, targetsOf, toggledAll, type RowSelection } from './rowSelection';
import { TodayGrid } from './TodayGrid';
import styles from './TodayScreen.module.css';
import type { TodayFields } from './todayValues';

export interface TodayScreenProps {
  readonly assessment: Assessment;
  readonly edit: AssessmentStore['trigger'];
  readonly onNext: () => void;
  readonly onBack: () => void;
}

/** Asks of every item what kind of work it is and who does it as of today. Nothing here has to be answered. */
export function TodayScreen({ assessment, edit, onNext, onBack }: TodayScreenProps) {
  const words = useWords();
  const { t } = words;
  const announce = useAnnounce();
  const { items } = assessment;
  const [selection, setSelection] = useState<RowSelection>(nothingSelected);
  const [hoursWanted, setHoursWanted] = useState<boolean | null>(null);
  const showHours = hoursWanted ?? items.some(({ hoursPerMonth }) => hoursPerMonth !== null);
  const selectedCount = items.reduce((count, { id }) => count + (selection.selected.has(id) ? 1 : 0), 0);
  const known = items.reduce((count, { doneBy }) => count + (doneBy === 'unknown' ? 0 : 1), 0);

  const valueWords = ({ kind, doneBy, hoursPerMonth }: TodayFields) => {
    if (kind !== undefined) return t(`kind.${kind}`);
    if (doneBy !== undefined) return t(`doneBy.${doneBy}`);
    return t('today.hours.chip', { hours: hoursPerMonth ?? 0 });
  };
  const setTargets = (fields: TodayFields) => {
    const ids = targetsOf(
      selection,
      items.map(({ id }) => id),
    );
    if (ids.length === 0) return;
    edit['items.changed']({ ids, fields });
    const value = valueWords(fields);
    const only = ids.length === 1 ? items.find(({ id }) => id === ids[0]) : undefined;
    announce(
      only
        ? t('shell.pair', { name: only.name, value })
        : t('today.announce.many', { count: ids.length, value }),
    );
  };
  const setOne = useCallback(
    (id: string, fields: TodayFields) => edit['item.changed']({ id, fields }),
    [edit],
  );
  const select = (change: (before: RowSelection) => RowSelection) => {
    const after = change(selection);
    setSelection(after);
    if (after.selected !== selection.selected) {
      announce(t('today.announce.selected', { count: after.selected.size }));
    }
  };
  return (
    <div className={styles.today}>
      <header className={styles.intro}>
        <h1>{t('today.title')}</h1>
        <p className={styles.lead}>{t('today.lead')}</p>
        {items.length === 0 ? null : (
          <TakeMenu title={t('today.table')} table={() => todayTable(items, words)} />
        )}
      </header>
      {items.length === 0 ? (
        <p className={styles.empty}>{t('today.empty')}</p>
      ) : (
        <>
          <BulkBar
            total={items.length}
            selectedCount={selectedCount}
            showHours={showHours}
            onSet={setTargets}
            onSelectAll={() =>
              select((before) =>
                toggledAll(
                  before,
                  items.map(({ id }) => id),
                ),
              )
            }
            onShowHours={setHoursWanted}
          />
          <TodayGrid
            items={items}
            selection={selection}
            showHours={showHours}
            onSelection={select}
            onSet={setOne}
            onSetTargets={setTargets}
            onShowHours={() => setHoursWanted(true)}
          />
        </>
      )}
      <footer className={styles.foot}>
        <p className={styles.progress}>
          {items.length === 0 ? null : t('today.progress', { known, total: items.length })}
        </p>
        <Button size="large" onClick={onBack}>
          {t('today.back')}
        </Button>
        {items.length === 0 ? null : (
          <Button size="large" variant="primary" onClick={onNext}>
            {t(known === 0 ? 'today.skip' : 'today.next')}
          </Button>
        )}
      </footer>
    </div>
  );
}
