import { useWords } from '../../i18n/Words';
import { Button } from '../../ui/Button';
import { Kbd } from '../../ui/Kbd';
import styles from './BulkBar.module.css';
import { doneByValues, usualHours, workKinds, type TodayFields } from './todayValues';

interface BulkBarProps {
  readonly total: number;
  readonly selectedCount: number;
  readonly showHours: boolean;
  readonly onSet: (fields: TodayFields) => void;
  readonly onSelectAll: () => void;
  readonly onShowHours: (show: boolean) => void;
}

/** The keys of the grid as buttons that do the same: to learn them from, and for hands without a keyboard. */
export function BulkBar({ total, selectedCount, showHours, onSet, onSelectAll, onShowHours }: BulkBarProps) {
  const { t, number } = useWords();
  return (
    <div className={styles.bar} data-selected={selectedCount > 0}>
      <div className={styles.target}>
        <p>
          {selectedCount === 0 ? (
            t('today.target.none')
          ) : (
            <strong>{t('today.target.selected', { count: selectedCount })}</strong>
          )}
        </p>
        <Button variant="quiet" size="small" onClick={onSelectAll}>
          {selectedCount === total ? t('today.selectNone') : t('today.selectAll', { count: total })}
        </Button>
        <Button variant="quiet" size="small" onClick={() => onShowHours(!showHours)}>
          {t(showHours ? 'today.hours.hide' : 'today.hours.show')}
        </Button>
      </div>
      <div className={styles.choices}>
        <div role="group" aria-label={t('today.apply.doneBy')} className={styles.group}>
          {doneByValues.map((doneBy) => (
            <Button
              key={doneBy}
              size="small"
              keyHint={t(`doneBy.${doneBy}.key`)}
              onClick={() => onSet({ doneBy })}
            >
              {t(`doneBy.${doneBy}`)}
            </Button>
          ))}
        </div>
        <div role="group" aria-label={t('today.apply.kind')} className={styles.group}>
          {workKinds.map((kind) => (
            <Button key={kind} size="small" keyHint={t(`kind.${kind}.key`)} onClick={() => onSet({ kind })}>
              {t(`kind.${kind}`)}
            </Button>
          ))}
        </div>
        {showHours ? (
          <div role="group" aria-label={t('today.apply.hours')} className={styles.group}>
            {usualHours.map((hours) => (
              <Button key={hours} size="small" onClick={() => onSet({ hoursPerMonth: hours })}>
                {t('today.hours.chip', { hours: number(hours) })}
              </Button>
            ))}
          </div>
        ) : null}
        <p className={styles.keys}>
          <Kbd>↑</Kbd> <Kbd>↓</Kbd> {t('today.keys.move')}
          <span>
            <Kbd>{t('today.keys.space')}</Kbd> {t('today.keys.select')}
          </span>
          <span>
            <Kbd>{t('today.keys.shift')}</Kbd> <Kbd>↓</Kbd> {t('today.keys.extend')}
          </span>
          <span>
            <Kbd>{t('today.hours.key')}</Kbd> {t('today.keys.hours')}
          </span>
        </p>
      </div>
    </div>
  );
}
