import type { Ref } from 'react';
import type { StageView } from '../../flows/workshop/workshop.view';
import { useWords, type Words } from '../../i18n/Words';
import styles from './Stage.module.css';

function phaseWords({ phase, round, votesIn, seats, settlement }: StageView, { t }: Words): string {
  const counted = { round: String(round), in: votesIn, all: seats.length };
  if (phase === 'voting' || phase === 'revealed') return t(`onStage.${phase}`, counted);
  if (phase !== 'settled' || settlement === null || settlement.kind === 'snapped')
    return t(`onStage.${phase}`);
  return t(`onStage.settled.${settlement.kind}`);
}

/** How long is left, large enough to be seen while one speaks. */
function Countdown({ view: { secondsLeft, isTimerRunning } }: { readonly view: StageView }) {
  const { t } = useWords();
  if (secondsLeft === null) return null;
  return (
    <p className={styles.countdown} role="timer" data-held={!isTimerRunning}>
      {secondsLeft === 0 ? t('onStage.timeUp') : t('onStage.seconds', { seconds: secondsLeft })}
    </p>
  );
}

/** Where the room is, and the name of what it is about. */
export function StageHead({
  view,
  heading,
}: {
  readonly view: StageView;
  readonly heading: Ref<HTMLHeadingElement>;
}) {
  const words = useWords();
  const { position, total, item } = view;
  const isLong = item.name.length > 34;
  return (
    <header className={styles.head}>
      <div className={styles.where}>
        <p>
          {words.t('onStage.item', { position, total })} · {phaseWords(view, words)}
        </p>
        <Countdown view={view} />
      </div>
      <h1 ref={heading} tabIndex={-1} className={styles.name} data-long={isLong}>
        {item.name}
      </h1>
    </header>
  );
}
