import type { RoomView } from '../../domain/roomView';
import { useWords, type Words } from '../../i18n/Words';
import { findingOfVotes, namePlace, toRoomBars, toVoteStrip } from '../../i18n/voteWords';
import { RoomBars } from '../../ui/charts/RoomBars';
import { VoteStrip } from '../../ui/charts/VoteStrip';
import { RoomLine } from './RoomLine';
import styles from './RoomScreen.module.css';

type StageView = Extract<RoomView, { scene: 'stage' }>;

/** The item before the room, and whatever of it the room may see by now. */
export function RoomStage({ view }: { readonly view: StageView }) {
  const words = useWords();
  const { item, phase, secondsLeft } = view;
  const { shown } = item;
  return (
    <>
      <div className={styles.talk}>
        <p className={styles.position}>{wordPosition(view, words)}</p>
        <h1 className={styles.name} data-length={lengthOf(item.name)}>
          {item.name}
        </h1>
        {shown === null ? <Before view={view} /> : <Strip shown={shown} />}
        <p className={styles.finding} role="status">
          {wordFinding(view, words)}
        </p>
        {phase !== 'voting' && secondsLeft !== null && shown !== null ? (
          <p className={styles.seconds}>{wordSeconds(secondsLeft, words)}</p>
        ) : null}
      </div>
      {shown === null ? <RoomLine /> : <Bars view={view} shown={shown} />}
    </>
  );
}

/** A name keeps the size that five metres ask for until it would push the finding off the screen. */
function lengthOf(name: string): 'short' | 'long' | 'longest' {
  if (name.length <= 26) return 'short';
  return name.length <= 44 ? 'long' : 'longest';
}

function wordPosition({ position, total, round, phase, votesIn, voters }: StageView, { t }: Words): string {
  const at = t(round > 1 ? 'room.position.again' : 'room.position', { position, total });
  if (phase === 'presenting' || phase === 'voting') return at;
  return [at, t('room.revealed', { in: votesIn, of: voters })].join(' · ');
}

function wordSeconds(seconds: number, { t }: Words): string {
  return seconds === 0 ? t('room.timeIsUp') : t('room.secondsLeft', { seconds });
}

/** The one sentence that stands under everything. */
function wordFinding({ item, phase, question, speaks }: StageView, words: Words): string {
  const { t } = words;
  if (item.settlement === 'snapped') return t('room.snapped', { placement: namePlace(item.outcome, words) });
  if (item.settlement !== null) return t(`room.${item.settlement}`);
  if (phase === 'hearing' && speaks !== null && question !== null)
    return t(`room.speaks.${speaks}`, { question: t(`criterion.${question}.name`) });
  if (phase === 'deciding') return t('room.deciding');
  return item.shown === null ? '' : findingOfVotes(item.shown, 'finding', words);
}

/** The item as it is put to the vote: what it is, what is asked, how many are in and how long there is. */
function Before({ view: { item, phase, votesIn, voters, secondsLeft } }: { readonly view: StageView }) {
  const words = useWords();
  const { t, number } = words;
  return (
    <>
      {item.description === '' ? null : <p className={styles.description}>{item.description}</p>}
      {item.asked.length === 0 ? (
        <p className={styles.description}>{t('room.noVote')}</p>
      ) : (
        <dl className={styles.questions}>
          {item.asked.map((criterion) => (
            <div key={criterion}>
              <dt>{t(`criterion.${criterion}.name`)}</dt>
              <dd>{t(`criterion.${criterion}.question`)}</dd>
            </div>
          ))}
        </dl>
      )}
      {phase === 'voting' ? (
        <p className={styles.count}>
          <strong>{t('room.votesIn', { in: votesIn, of: voters })}</strong>
          {secondsLeft === null ? null : (
            <>
              <span aria-hidden="true" className={styles.clock}>
                {secondsLeft === 0 ? t('room.timeIsUp') : number(secondsLeft)}
              </span>
              <span className="visually-hidden">{wordSeconds(secondsLeft, words)}</span>
            </>
          )}
        </p>
      ) : null}
    </>
  );
}

type Shown = NonNullable<StageView['item']['shown']>;

function Strip({ shown }: { readonly shown: Shown }) {
  const strip = toVoteStrip(shown, 'finding', useWords());
  return (
    <div className={styles.strip}>
      <VoteStrip {...strip} twin={{ ...strip.twin, findingHidden: true, toggleIn: 'startCorner' }} />
    </div>
  );
}

function Bars({ view: { item, phase }, shown }: { readonly view: StageView; readonly shown: Shown }) {
  const bars = toRoomBars(shown, item.settlement === 'snapped', useWords());
  return (
    <div className={styles.bars}>
      <RoomBars
        key={phase === 'settled' ? 'settled' : 'open'}
        {...bars}
        twin={{ ...bars.twin, findingHidden: true, toggleIn: 'farCorner' }}
        lineAbove="var(--line-above)"
        snaps={phase === 'settled' && item.settlement === 'snapped'}
      />
    </div>
  );
}
