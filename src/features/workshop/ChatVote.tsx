import { useState } from 'react';
import { readChatVotes, type ChatVoteReading } from '../../document/chatVotes';
import type { Ratings } from '../../domain/rating';
import type { StageView } from '../../flows/workshop/workshop.view';
import { useWords } from '../../i18n/Words';
import { useAnnounce } from '../../ui/Announcer';
import { Button } from '../../ui/Button';
import { PasteField } from './PasteField';
import type { WorkshopProps } from './workshopScreenProps';
import styles from './Voting.module.css';

type Open = Extract<ChatVoteReading, { kind: 'asked' | 'unsure' }>;

interface Report {
  readonly taken: number;
  readonly said: readonly string[];
  readonly open: readonly Open[];
}

/** Digits pasted from the chat of a meeting. */
export function ChatVote({ view, send }: WorkshopProps<StageView>) {
  const { t, list } = useWords();
  const announce = useAnnounce();
  const [report, setReport] = useState<Report | null>(null);
  const { asked, seats } = view;

  const wordsOf = (reading: ChatVoteReading): readonly string[] => {
    const { name } = reading;
    if (reading.kind === 'replaced') return [t('vote.replaced', { name })];
    if (reading.kind === 'refused')
      return [t(`vote.refused.${reading.reason}`, { name, said: reading.said })];
    return [];
  };
  const read = (pasted: string) => {
    const readings = readChatVotes(pasted, { asked, voters: seats });
    const clear = readings.flatMap((reading) =>
      reading.kind === 'accepted' || reading.kind === 'replaced'
        ? [{ voterId: reading.voterId, ...reading.ratings }]
        : [],
    );
    if (clear.length > 0) send({ type: 'votes.cast', votes: clear });
    setReport({
      taken: clear.length,
      said: readings.length === 0 ? [t('vote.chat.none')] : readings.flatMap(wordsOf),
      open: readings.filter((reading) => reading.kind === 'asked' || reading.kind === 'unsure'),
    });
    announce(t('vote.took', { count: clear.length }));
  };
  const answer = (open: Open, voterId: string | null, ratings: Ratings) => {
    if (voterId !== null) send({ type: 'votes.cast', votes: [{ voterId, ...ratings }] });
    setReport((before) =>
      before === null
        ? null
        : {
            ...before,
            taken: before.taken + (voterId === null ? 0 : 1),
            open: before.open.filter((one) => one !== open),
          },
    );
  };
  const candidatesOf = ({ candidates }: Open) =>
    candidates.length > 0
      ? seats.filter(({ id }) => candidates.includes(id))
      : seats.filter(({ isIn }) => !isIn);
  return (
    <div className={styles.chat}>
      <p className={styles.lead}>
        {t('vote.chat.lead', {
          count: asked.length,
          questions: list(asked.map((criterion) => t(`criterion.${criterion}.name`))),
        })}
      </p>
      <PasteField
        label={t('vote.chat.paste')}
        hint={t('vote.chat.hint')}
        readLabel={t('vote.chat.read')}
        onText={read}
      />
      {report === null ? null : (
        <ul role="list" className={styles.report}>
          {report.taken > 0 ? <li>{t('vote.took', { count: report.taken })}</li> : null}
          {report.said.map((words, at) => (
            <li key={at}>{words}</li>
          ))}
          {report.open.map((open) => (
            <li key={open.line} className={styles.asked}>
              <span>
                {open.kind === 'asked'
                  ? t('vote.whose', { name: open.name })
                  : t('vote.unsure', { name: open.name, said: open.said })}
              </span>
              {candidatesOf(open).map(({ id, name }) => (
                <Button key={id} size="small" onClick={() => answer(open, id, open.ratings)}>
                  {open.kind === 'asked' ? name : t('vote.isVote', { name })}
                </Button>
              ))}
              <Button size="small" variant="quiet" onClick={() => answer(open, null, open.ratings)}>
                {t('vote.somebodyElse')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
