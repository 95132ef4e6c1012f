import type { StageView } from '../../flows/workshop/workshop.view';
import { useWords, type Words } from '../../i18n/Words';
import { Button } from '../../ui/Button';
import styles from './Stage.module.css';
import type { WorkshopStageProps } from './workshopScreenProps';

interface Props extends WorkshopStageProps {
  readonly onPark: () => void;
  readonly onItems: () => void;
  readonly onKeys: () => void;
}

/** What Space leads to; `null` where something else has to be chosen. */
function nextWords(view: StageView, { t }: Words): string | null {
  const { phase, reveal, mayStand, mayVoteAgain, speaker, next } = view;
  const anotherSpeaks = reveal !== null && speaker !== null && reveal.speakers.at(-1) !== speaker;
  switch (phase) {
    case 'presenting':
      return t(view.isVotedOn ? 'onStage.vote' : 'onStage.decide');
    case 'voting':
      return t('onStage.reveal');
    case 'revealed':
      if (reveal?.isAgreed === true && mayStand) return t('onStage.moveOn');
      return t(mayVoteAgain && (reveal?.speakers.length ?? 0) > 0 ? 'onStage.hear' : 'onStage.decide');
    case 'hearing':
      if (anotherSpeaks) return t('onStage.nextSpeaker');
      return t(mayVoteAgain ? 'onStage.voteAgain' : 'onStage.decide');
    case 'deciding':
      return null;
    case 'settled':
      return next === null ? t('onStage.toClose') : t('onStage.nextItem', { name: next.name });
  }
}

/** What else can be done at this moment. */
function Others({ view, send, onUndo, onPark }: Props) {
  const { t } = useWords();
  const { phase, reveal, mayVoteAgain } = view;
  const isSeen = phase === 'revealed' || phase === 'hearing';
  const canGoBack = phase === 'voting' || phase === 'hearing' || phase === 'deciding';
  return (
    <>
      {canGoBack ? (
        <Button variant="quiet" size="small" onClick={() => send({ type: 'phase.back' })}>
          {t('onStage.back')}
        </Button>
      ) : null}
      {phase === 'revealed' && reveal?.isAgreed === true && reveal.speakers.length > 0 ? (
        <Button variant="quiet" size="small" onClick={() => send({ type: 'outliers.asked' })}>
          {t('onStage.hear')}
        </Button>
      ) : null}
      {isSeen && mayVoteAgain ? (
        <Button variant="quiet" size="small" onClick={() => send({ type: 'revote.asked' })}>
          {t('onStage.voteAgain')}
        </Button>
      ) : null}
      {isSeen ? (
        <Button variant="quiet" size="small" onClick={() => send({ type: 'decision.asked' })}>
          {t('onStage.decide')}
        </Button>
      ) : null}
      {phase === 'settled' || phase === 'deciding' ? null : (
        <Button variant="quiet" size="small" onClick={onPark}>
          {t('onStage.park')}
        </Button>
      )}
      {phase === 'settled' ? (
        <>
          <Button variant="quiet" size="small" onClick={onUndo}>
            {t('onStage.undo')}
          </Button>
          <Button variant="quiet" size="small" onClick={() => send({ type: 'item.reopened' })}>
            {t('onStage.reopen')}
          </Button>
        </>
      ) : null}
      {view.secondsLeft === null ? null : (
        <Button variant="quiet" size="small" onClick={() => send({ type: 'timer.toggled' })}>
          {t(view.isTimerRunning ? 'onStage.timer.hold' : 'onStage.timer.run')}
        </Button>
      )}
    </>
  );
}

/** At the foot of the stage: the usual way on, what else there is, and the ways around it. */
export function StageFoot(props: Props) {
  const { view, send, shortcuts, onItems, onKeys, leaveHref, roomWindow } = props;
  const words = useWords();
  const { t } = words;
  const next = nextWords(view, words);
  return (
    <footer className={styles.foot}>
      {next === null ? null : (
        <Button
          variant="primary"
          size="large"
          data-next=""
          disabled={view.phase === 'voting' && !view.mayReveal}
          keyHint={shortcuts ? t('onStage.space') : undefined}
          onClick={() => send({ type: 'phase.next' })}
        >
          {next}
        </Button>
      )}
      <div className={styles.others}>
        <Others {...props} />
        <Button variant="quiet" size="small" onClick={onItems}>
          {t('onStage.items')}
        </Button>
        <Button variant="quiet" size="small" onClick={() => send({ type: 'screen.blanked', on: true })}>
          {t('onStage.blank')}
        </Button>
        {shortcuts ? (
          <Button variant="quiet" size="small" onClick={onKeys}>
            {t('onStage.keys')}
          </Button>
        ) : null}
        {roomWindow}
        <a className={styles.leave} href={leaveHref}>
          {t('workshop.leave')}
        </a>
      </div>
    </footer>
  );
}
