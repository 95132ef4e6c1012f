import { useId, useState } from 'react';
import { fitIntoTeam, type Capacity } from '../../domain/capacity';
import type { ItemResult } from '../../domain/result';
import type { RetainedDuty } from '../../domain/retainedDuty';
import { useWords } from '../../i18n/Words';
import { Button } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import styles from './TeamFitsSection.module.css';

interface Props {
  readonly results: readonly ItemResult[];
  readonly duties: readonly RetainedDuty[];
  readonly capacity: Capacity;
  readonly onOpenItem: (itemId: string) => void;
  readonly onKeep: (hours: number) => void;
}

const step = 5;

/** Tries other team hours: rates nothing anew, and lists what no longer fits. */
export function TeamFitsSection({ results, duties, capacity: { team }, onOpenItem, onKeep }: Props) {
  const { t, number } = useWords();
  const id = useId();
  const [tried, setTried] = useState<number | null>(null);
  const most = Math.ceil((Math.max(team.now, team.after, team.available ?? 0) * 1.5) / step) * step;
  const hours = tried ?? team.available ?? Math.round(team.after / step) * step;
  const { left, noLongerFits, hoursOver } = fitIntoTeam(results, duties, hours);
  const value = t('whatIf.value', { hours });
  const itemOf = (itemId: string) => results.find(({ item }) => item.id === itemId)?.item;
  return (
    <section className={styles.fits}>
      <h3>{t('whatIf.title')}</h3>
      <div className={styles.control}>
        <input
          id={id}
          type="range"
          aria-label={t('whatIf.slider')}
          aria-valuetext={value}
          min={0}
          max={most}
          step={step}
          value={hours}
          onChange={(event) => setTried(event.currentTarget.valueAsNumber)}
        />
        <output htmlFor={id}>{value}</output>
      </div>
      <p role="status">
        {noLongerFits.length === 0
          ? t('whatIf.all', { left: Math.round(left) })
          : t('whatIf.over', { count: noLongerFits.length, hours: Math.round(hoursOver) })}
      </p>
      {noLongerFits.length > 0 && (
        <ul className={styles.items} role="list">
          {noLongerFits.map((itemId) => (
            <li key={itemId}>
              <Button variant="quiet" size="small" onClick={() => onOpenItem(itemId)}>
                {itemOf(itemId)?.name}
              </Button>{' '}
              <span className={styles.aside}>
                {t('whatIf.item', { hours: number(itemOf(itemId)?.hoursPerMonth ?? 0) })}
              </span>
            </li>
          ))}
        </ul>
      )}
      {tried !== null && tried !== team.available && (
        <div>
          <Button size="small" onClick={() => onKeep(tried)}>
            {t('whatIf.keep', { hours: number(tried) })}
          </Button>
        </div>
      )}
      <Disclosure summary={t('whatIf.how')}>
        <p>{t('whatIf.order')}</p>
      </Disclosure>
    </section>
  );
}
