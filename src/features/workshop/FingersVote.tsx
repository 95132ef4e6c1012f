import { useRef, useState } from 'react';
import type { Criterion } from '../../domain/criterion';
import { levels, withRating, type Rating } from '../../domain/rating';
import type { Seat, StageView } from '../../flows/workshop/workshop.view';
import { useWords } from '../../i18n/Words';
import { Button } from '../../ui/Button';
import type { WorkshopProps } from './workshopScreenProps';
import styles from './Voting.module.css';

const nothingSaid = { context: null, continuity: null, capacity: null, crossTeam: null } as const;

/** What the last digit of a text means: 1 to 5, 0 for not sure, `null` where there is none. */
function ratingIn(text: string): Rating {
  const digit = /([0-5])[^0-5]*$/.exec(text)?.[1];
  if (digit === undefined) return null;
  return digit === '0' ? 'notSure' : Number(digit);
}

/** A digit that has been entered: that it is there is shown, which it is is not. */
const entered = '●';

interface CellProps {
  readonly seat: Seat;
  readonly criterion: Criterion;
  readonly onRating: (rating: Rating) => void;
}

function Cell({ seat, criterion, onRating }: CellProps) {
  const { t } = useWords();
  const isAnswered = seat.answered.includes(criterion);
  return (
    <label className={styles.cell} data-in={isAnswered}>
      <input
        className={styles.digit}
        inputMode="numeric"
        autoComplete="off"
        aria-label={t('vote.fingers.of', { name: seat.name, question: t(`criterion.${criterion}.name`) })}
        value={isAnswered ? entered : ''}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => {
          const rating = ratingIn(event.currentTarget.value);
          if (rating !== null) onRating(rating);
        }}
      />
      <span className={styles.seat} aria-hidden="true">
        {seat.name}
      </span>
    </label>
  );
}

/** Fingers held up in the room, entered question by question, one digit for each person. */
export function FingersVote({ view, send }: WorkshopProps<StageView>) {
  const { t } = useWords();
  const { asked, seats } = view;
  const firstOpen = asked.findIndex((one) => seats.some(({ answered }) => !answered.includes(one)));
  const [position, setPosition] = useState(Math.max(0, firstOpen));
  const cells = useRef<HTMLDivElement>(null);
  const criterion = asked[position] ?? asked[0];
  if (criterion === undefined) return null;

  const goTo = (next: number) => {
    setPosition(next);
    cells.current?.querySelector('input')?.focus();
  };
  const enter = (seat: Seat, index: number, rating: Rating) => {
    send({
      type: 'votes.cast',
      votes: [{ voterId: seat.id, ...withRating(nothingSaid, criterion, rating) }],
    });
    const following = cells.current?.querySelectorAll('input')[index + 1];
    if (following) following.focus();
    else if (position + 1 < asked.length) goTo(position + 1);
    else document.querySelector<HTMLElement>('[data-next]')?.focus();
  };
  return (
    <div className={styles.fingers}>
      <h2 className={styles.question}>{t(`criterion.${criterion}.question`)}</h2>
      <ol role="list" className={styles.levels}>
        {levels.map((level) => (
          <li key={level}>
            <b>{level}</b> {t(`level.${criterion}.${level}`)}
          </li>
        ))}
      </ol>
      <div ref={cells} className={styles.cells}>
        {seats.map((seat, index) => (
          <Cell
            key={seat.id}
            seat={seat}
            criterion={criterion}
            onRating={(rating) => enter(seat, index, rating)}
          />
        ))}
      </div>
      <div className={styles.steps}>
        <p className={styles.lead}>{t('vote.fingers.lead')}</p>
        {position > 0 ? (
          <Button variant="quiet" size="small" onClick={() => goTo(position - 1)}>
            {t('vote.fingers.previous')}
          </Button>
        ) : null}
        {position + 1 < asked.length ? (
          <Button variant="quiet" size="small" onClick={() => goTo(position + 1)}>
            {t('vote.fingers.next')}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
