import { useState } from 'react';
import { isAnswered, levels, withRating, type Ratings } from '../../domain/rating';
import type { Seat, StageView } from '../../flows/workshop/workshop.view';
import { useWords } from '../../i18n/Words';
import { useAnnounce } from '../../ui/Announcer';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { QuestionRuler } from '../../ui/QuestionRuler';
import type { WorkshopProps } from './workshopScreenProps';
import styles from './Voting.module.css';

const nothingSaid: Ratings = { context: null, continuity: null, capacity: null, crossTeam: null };

interface PaperProps {
  readonly seat: Seat;
  readonly view: StageView;
  readonly onDone: (answers: Ratings) => void;
  readonly onStop: () => void;
}

/** The questions for one person alone. */
function Paper({ seat, view: { asked, item }, onDone, onStop }: PaperProps) {
  const { t } = useWords();
  const [answers, setAnswers] = useState(nothingSaid);
  const [focus, setFocus] = useState(asked[0]);
  const isComplete = asked.every((criterion) => isAnswered(answers[criterion]));
  return (
    <Dialog
      open
      size="large"
      title={t('vote.laptop.title', { name: seat.name })}
      closeLabel={t('vote.laptop.stop')}
      onClose={onStop}
      actions={
        <Button variant="primary" disabled={!isComplete} onClick={() => onDone(answers)}>
          {t('vote.laptop.done')}
        </Button>
      }
    >
      <p className={styles.paperItem}>{item.name}</p>
      {asked.map((criterion) => (
        <QuestionRuler
          key={criterion}
          name={`laptop-${criterion}`}
          question={t(`criterion.${criterion}.question`)}
          help={t(`criterion.${criterion}.help`)}
          levels={levels.map((value) => ({ value, wording: t(`level.${criterion}.${value}`) }))}
          notSure={{ label: t('rate.notSure') }}
          value={answers[criterion]}
          focused={focus === criterion}
          onFocus={() => setFocus(criterion)}
          onChange={(answer) => setAnswers(withRating(answers, criterion, answer))}
        />
      ))}
    </Dialog>
  );
}

/** The laptop goes round: a cover, one person's answers, a cover for the next. */
export function LaptopVote({ view, send }: WorkshopProps<StageView>) {
  const { t } = useWords();
  const announce = useAnnounce();
  const [stage, setStage] = useState<'idle' | 'cover' | 'paper'>('idle');
  const seat = view.seats.find(({ isIn }) => !isIn);
  const stop = () => setStage('idle');
  if (seat === undefined) return <p className={styles.lead}>{t('vote.laptop.allIn')}</p>;
  const cast = (answers: Ratings) => {
    const isLast = view.seats.filter(({ isIn }) => !isIn).length === 1;
    send({ type: 'votes.cast', votes: [{ voterId: seat.id, ...answers }] });
    setStage(isLast ? 'idle' : 'cover');
    if (isLast) announce(t('vote.laptop.allIn'));
  };
  return (
    <div className={styles.laptop}>
      <p className={styles.lead}>{t('vote.laptop.lead')}</p>
      <Button size="large" onClick={() => setStage('cover')}>
        {t('vote.laptop.start', { name: seat.name })}
      </Button>
      {stage === 'cover' ? (
        <Dialog
          open
          size="large"
          title={t('vote.laptop.cover', { name: seat.name })}
          closeLabel={t('vote.laptop.stop')}
          onClose={stop}
          actions={
            <Button variant="primary" size="large" onClick={() => setStage('paper')}>
              {t('vote.laptop.ready', { name: seat.name })}
            </Button>
          }
        >
          <p className={styles.paperItem}>{view.item.name}</p>
        </Dialog>
      ) : null}
      {stage === 'paper' ? <Paper key={seat.id} seat={seat} view={view} onDone={cast} onStop={stop} /> : null}
    </div>
  );
}
