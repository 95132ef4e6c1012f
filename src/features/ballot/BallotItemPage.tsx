import { useRef, useState } from 'react';
import type { BallotDraft } from '../../document/ballotDraft';
import type { BallotItem } from '../../document/ballot';
import type { Criterion } from '../../domain/criterion';
import { asksForRatings, isFlagged } from '../../domain/guardrail';
import { flags } from '../../domain/workItem';
import { questionWords } from '../../i18n/questionWords';
import { useWords } from '../../i18n/Words';
import { Button } from '../../ui/Button';
import { LineAcross } from '../../ui/LineAcross';
import { QuestionRuler } from '../../ui/QuestionRuler';
import type { RulerAnswer } from '../../ui/rulerAnswer';
import styles from './BallotScreen.module.css';

interface Props {
  readonly draft: BallotDraft;
  /** Which of the items, 0 is first. */
  readonly place: number;
  readonly onAnswer: (criterion: Criterion, answer: RulerAnswer) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

const secondsPerItem = 24;

function Flagged({ item }: { readonly item: BallotItem }) {
  const { t, list } = useWords();
  if (!isFlagged(item)) return null;
  const named = flags.filter((flag) => item[flag]).map((flag) => t(`flag.${flag}`));
  return (
    <p className={styles.flagged}>
      {t(asksForRatings(item) ? 'ballot.flagged' : 'ballot.decisionOnly', { flags: list(named) })}
    </p>
  );
}

/** One item and its questions, in ink and plaster so that nothing steers an answer. */
export function BallotItemPage({ draft, place, onAnswer, onBack, onNext }: Props) {
  const words = useWords();
  const { t } = words;
  const { items, asked } = draft.paper;
  const ratings = draft.ratings[place];
  const item = items[place];
  const [focused, setFocused] = useState(asked[0]);
  const page = useRef<HTMLDivElement>(null);
  const typed = useRef(false);
  if (item === undefined || ratings === undefined) return null;

  const focusOn = (target: Criterion | 'next') => {
    const there = page.current?.querySelector(`[data-place="${target}"]`);
    const control =
      there?.querySelector<HTMLElement>('input:checked') ?? there?.querySelector('input, button');
    if (control instanceof HTMLElement) control.focus();
  };
  const move = (criterion: Criterion, by: -1 | 1) => {
    const next = asked[asked.indexOf(criterion) + by];
    if (next !== undefined) focusOn(next);
    else if (by === 1) focusOn('next');
  };
  const isLast = place === items.length - 1;
  const minutes = Math.ceil(((items.length - place) * secondsPerItem) / 60);
  return (
    <article
      className={styles.item}
      aria-label={item.name}
      ref={page}
      onKeyDownCapture={({ key }) => {
        typed.current = /^[0-5]$/.test(key);
      }}
      onPointerDownCapture={() => {
        typed.current = false;
      }}
    >
      <header className={styles.head}>
        <p className={styles.progress}>
          <b>{t('rate.position', { position: place + 1, total: items.length })}</b>
          <span>{t('rate.minutesLeft', { minutes })}</span>
        </p>
        <LineAcross share={(place + 1) / items.length} />
        <h1 tabIndex={-1}>{item.name}</h1>
        {item.description === '' ? null : <p className={styles.about}>{item.description}</p>}
        <Flagged item={item} />
      </header>
      <div className={styles.questions}>
        {asked.map((criterion) => (
          <div key={criterion} data-place={criterion}>
            <QuestionRuler
              name={`${criterion}-${String(place)}`}
              {...questionWords(criterion, words)}
              value={ratings[criterion]}
              focused={focused === criterion}
              shortcuts
              onChange={(answer) => {
                onAnswer(criterion, answer);
                if (typed.current) move(criterion, 1);
              }}
              onMove={(by) => move(criterion, by)}
              onFocus={() => setFocused(criterion)}
            />
          </div>
        ))}
      </div>
      <footer className={styles.foot}>
        <p>{t('ballot.skipped')}</p>
        <div className={styles.ways} data-place="next">
          <Button variant="primary" onClick={onNext}>
            {t(isLast ? 'ballot.finish' : 'ballot.next')}
          </Button>
          <Button onClick={onBack}>{t('ballot.back')}</Button>
        </div>
      </footer>
    </article>
  );
}
