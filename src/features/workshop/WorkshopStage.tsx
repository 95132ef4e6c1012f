import { Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import { showVotes } from '../../domain/shownVotes';
import type { StageView } from '../../flows/workshop/workshop.view';
import { findingOfVotes, toRoomBars, toVoteStrip } from '../../i18n/voteWords';
import { useWords } from '../../i18n/Words';
import { useAnnounce } from '../../ui/Announcer';
import { Button } from '../../ui/Button';
import { RoomBars } from '../../ui/charts/RoomBars';
import { VoteStrip } from '../../ui/charts/VoteStrip';
import { Stage } from '../../ui/Stage';
import { Hearing } from './Hearing';
import { LazyDeciding, LazyItemsDialog, LazyParkDialog, LazyStageKeysDialog } from './lazyParts';
import { Presenting } from './Presenting';
import { Settled, settledWords } from './Settled';
import styles from './Stage.module.css';
import { StageFoot } from './StageFoot';
import { StageHead } from './StageHead';
import { StageLine } from './StageLine';
import { useStageKeys } from './useStageKeys';
import { Voting, VotesIn } from './Voting';
import type { WorkshopStageProps } from './workshopScreenProps';

/** What has just become visible to everybody, said aloud once. */
function useSpokenOutcome(view: StageView) {
  const words = useWords();
  const announce = useAnnounce();
  const shown = view.reveal === null ? null : showVotes(view.item, view.weights);
  const { phase, item, settlement } = view;
  const spoken =
    phase === 'revealed' && shown !== null
      ? words.t('onStage.announce.revealed', { finding: findingOfVotes(shown, 'finding', words) })
      : phase === 'settled'
        ? words.t(settlement?.kind === 'snapped' ? 'onStage.announce.settled' : 'onStage.announce.parked', {
            name: item.name,
            outcome: settledWords(view, words),
          })
        : '';
  useEffect(() => {
    if (spoken !== '') announce(spoken);
  }, [spoken, announce]);
}

/** One item before the room, phase by phase, at a size that reads from the back of it. */
export function WorkshopStage(props: WorkshopStageProps) {
  const { view, send, items, shortcuts, keepsNames, today, ballots } = props;
  const words = useWords();
  const [dialog, setDialog] = useState<'park' | 'items' | 'keys' | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { phase, item, weights, reveal } = view;
  const shown = reveal === null ? null : showVotes(item, weights);
  const close = () => setDialog(null);

  useSpokenOutcome(view);
  // What was pressed may be gone with its phase; the keyboard then goes on from the name of the item.
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, [phase, item.id]);
  useStageKeys(shortcuts && dialog === null, {
    onNext: () => send({ type: 'phase.next' }),
    onReveal: () => send({ type: 'votes.revealed' }),
    onTimer: () => send({ type: 'timer.toggled' }),
    onPark: () => setDialog('park'),
    onDecide: () => send({ type: 'decision.asked' }),
    onBlank: () => send({ type: 'screen.blanked', on: !view.isBlank }),
    onHelp: () => setDialog('keys'),
  });

  const strip = shown === null ? null : toVoteStrip(shown, 'finding', words);
  const bars = shown === null ? null : toRoomBars(shown, phase === 'settled', words);
  const contents: Readonly<Record<StageView['phase'], () => ReactNode>> = {
    presenting: () => <Presenting view={view} send={send} />,
    voting: () => (
      <Voting key={`${item.id} ${String(view.round)}`} view={view} send={send} ballots={ballots} />
    ),
    revealed: () =>
      strip === null ? null : (
        <>
          <VoteStrip {...strip} twin={{ ...strip.twin, findingHidden: true, toggleIn: 'startCorner' }} />
          <p className={styles.finding} aria-hidden="true">
            {strip.twin.finding}
          </p>
        </>
      ),
    hearing: () => (reveal === null ? null : <Hearing view={view} reveal={reveal} />),
    deciding: () => (
      <LazyDeciding
        key={item.id}
        view={view}
        send={send}
        keepsNames={keepsNames}
        onPark={() => setDialog('park')}
      />
    ),
    settled: () => <Settled view={view} />,
  };
  return (
    <Stage>
      <div className={styles.blank} hidden={!view.isBlank}>
        <Button size="large" keyHint="B" onClick={() => send({ type: 'screen.blanked', on: false })}>
          {words.t('onStage.unblank')}
        </Button>
      </div>
      <div className={styles.frame} data-phase={phase} hidden={view.isBlank}>
        <StageHead view={view} heading={heading} />
        <div className={styles.content}>
          <Suspense fallback={null}>{contents[phase]()}</Suspense>
        </div>
        <aside className={styles.side}>
          {bars === null ? (
            <StageLine />
          ) : (
            <RoomBars
              {...bars}
              twin={{ ...bars.twin, findingHidden: true, toggleIn: 'farCorner' }}
              lineAbove="var(--side-above)"
              snaps={phase === 'settled' && view.settlement?.kind === 'snapped'}
            />
          )}
          {phase === 'voting' ? <VotesIn view={view} /> : null}
        </aside>
        <StageFoot
          {...props}
          onPark={() => setDialog('park')}
          onItems={() => setDialog('items')}
          onKeys={() => setDialog('keys')}
        />
      </div>
      <Suspense fallback={null}>
        {dialog === 'park' ? <LazyParkDialog view={view} send={send} onClose={close} today={today} /> : null}
        {dialog === 'items' ? (
          <LazyItemsDialog items={items} weights={weights} itemId={item.id} send={send} onClose={close} />
        ) : null}
        {dialog === 'keys' ? <LazyStageKeysDialog onClose={close} /> : null}
      </Suspense>
    </Stage>
  );
}
