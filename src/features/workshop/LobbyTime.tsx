import { useId, useState } from 'react';
import { longestMinutes, shortestMinutes } from '../../domain/workshop';
import { budgetTime, itemsThatFit } from '../../domain/workshopPace';
import { useWords } from '../../i18n/Words';
import type { LobbyPart } from './lobbyPart';
import styles from './Lobby.module.css';

const quickShare = 0.6;
const slowShare = 0.3;

function fitOf(count: number, quick: number, slow: number) {
  if (count <= slow) return 'all';
  return count <= quick ? 'perhaps' : 'not';
}

function isPossible(minutes: number): boolean {
  return Number.isInteger(minutes) && minutes >= shortestMinutes && minutes <= longestMinutes;
}

/** How much time there is, and what fits into it. */
export function LobbyTime({ workshop, send, itemCount }: LobbyPart & { readonly itemCount: number }) {
  const { t, number } = useWords();
  const { minutes } = workshop;
  const [draft, setDraft] = useState<string | null>(null);
  const id = useId();
  const isWrong = draft !== null && !isPossible(Number(draft));
  const budget = budgetTime(minutes);
  const quick = itemsThatFit(budget.items, quickShare);
  const slow = itemsThatFit(budget.items, slowShare);
  return (
    <div className={styles.part}>
      <div className={styles.field}>
        <label htmlFor={id}>{t('lobby.minutes')}</label>
        <span>
          <input
            id={id}
            className={styles.input}
            type="number"
            inputMode="numeric"
            min={shortestMinutes}
            max={longestMinutes}
            step={5}
            aria-invalid={isWrong}
            aria-describedby={isWrong ? `${id}-wrong` : undefined}
            value={draft ?? minutes}
            onChange={(event) => {
              const typed = event.currentTarget.value;
              setDraft(typed);
              if (isPossible(Number(typed)))
                send({ type: 'lobby.changed', answers: { minutes: Number(typed) } });
            }}
            onBlur={() => {
              if (!isWrong) setDraft(null);
            }}
          />{' '}
          {t('lobby.minutes.unit')}
        </span>
        {isWrong ? (
          <p id={`${id}-wrong`} className={styles.wrong}>
            {t('lobby.minutes.range', { least: number(shortestMinutes), most: number(longestMinutes) })}
          </p>
        ) : null}
      </div>
      <p>{t('lobby.budget', { minutes, ...budget })}</p>
      <p>
        {t('lobby.fits', { quick, slow })}{' '}
        <strong>{t(`lobby.fits.${fitOf(itemCount, quick, slow)}`, { count: itemCount })}</strong>
      </p>
      <p className={styles.aside}>{t('lobby.pace')}</p>
    </div>
  );
}
