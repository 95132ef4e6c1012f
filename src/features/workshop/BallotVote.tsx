import { useEffect, useState } from 'react';
import type { Ballot } from '../../document/ballot';
import { toBallotPaper } from '../../document/ballot';
import { writeBallotPaper } from '../../document/ballotLink';
import { readBallots, type BallotReading } from '../../document/ballotPaste';
import {
  asSameVoter,
  ballotsBefore,
  ballotSession,
  takeBallot,
  type TakenBallots,
} from '../../document/ballotSeats';
import type { Weights } from '../../domain/weights';
import type { WorkItem } from '../../domain/workItem';
import type { Workshop } from '../../domain/workshop';
import type { WorkshopEvent } from '../../flows/workshop/workshop.events';
import { useWords } from '../../i18n/Words';
import { useAnnounce } from '../../ui/Announcer';
import { Button } from '../../ui/Button';
import { QrCode } from '../../ui/QrCode';
import { PasteField } from './PasteField';
import styles from './Voting.module.css';

/** A QR code as its drawing takes it: how many squares wide, and the dark ones as a path. */
interface QrDrawing {
  readonly size: number;
  readonly path: string;
}

/** What ballots need from the world around the page. */
export interface BallotPorts {
  readonly title: string;
  readonly weights: Weights;
  /** The address of a ballot to fill in; null where a link would lead nowhere. */
  readonly linkTo: ((payload: string) => string) | null;
  /** Resolves to whether the browser allowed it. */
  readonly copy: (text: string) => Promise<boolean>;
  /** `null` where the text is too long for a picture. */
  readonly drawQr: (text: string) => Promise<QrDrawing | null>;
}

interface Props {
  readonly workshop: Workshop;
  readonly items: readonly WorkItem[];
  readonly send: (event: WorkshopEvent) => void;
  readonly ports: BallotPorts;
}

/** The link to a ballot, as text to send and as a picture to scan; `drawn` is null until it is there. */
function useBallotLink({ workshop, items, ports }: Omit<Props, 'send'>) {
  const [link, setLink] = useState<{ readonly url: string; readonly drawn: QrDrawing | null } | null>(null);
  const { title, weights, linkTo, drawQr } = ports;
  const { id } = workshop;
  useEffect(() => {
    if (linkTo === null) return;
    let isLeft = false;
    const make = async () => {
      const payload = await writeBallotPaper(toBallotPaper(ballotSession({ id }, title, items, weights)));
      const url = linkTo(payload);
      const drawn = await drawQr(url);
      if (!isLeft) setLink({ url, drawn });
    };
    // Without a link there are still three other ways to vote.
    make().catch(() => undefined);
    return () => {
      isLeft = true;
    };
  }, [id, items, title, weights, linkTo, drawQr]);
  return link;
}

interface Report {
  readonly taken: number;
  readonly said: readonly string[];
  /** Ballots of one name from two voters: are they two people? */
  readonly doubted: readonly Ballot[];
}

/** Ballots: a link that goes out, and codes that come back. */
export function BallotVote(props: Props) {
  const { workshop, items, send, ports } = props;
  const { t } = useWords();
  const announce = useAnnounce();
  const link = useBallotLink(props);
  const [report, setReport] = useState<Report | null>(null);

  const take = (ballots: readonly (readonly [Ballot, 'any' | 'new'])[], others: Omit<Report, 'taken'>) => {
    let taken: TakenBallots = { participants: workshop.participants, votes: [], unseated: [] };
    for (const [ballot, seat] of ballots) taken = takeBallot(taken, ballot, seat, () => crypto.randomUUID());
    const { participants, votes, unseated } = taken;
    if (votes.length > 0) send({ type: 'ballots.taken', participants, votes });
    const full = unseated.map((name) => t('vote.ballots.full', { name }));
    const next = { ...others, taken: ballots.length - unseated.length, said: [...others.said, ...full] };
    setReport(next);
    announce(t('vote.ballots.took', { count: next.taken }));
  };
  const wordsOf = (reading: BallotReading): readonly string[] => {
    if (reading.kind === 'replaced') return [t('vote.replaced', { name: reading.ballot.voter })];
    if (reading.kind !== 'refused') return [];
    return [t(`vote.ballots.${reading.reason}`, { name: reading.voter ?? 'none' })];
  };
  const read = async (pasted: string) => {
    const session = ballotSession(workshop, ports.title, items, ports.weights);
    const readings = await readBallots(pasted, session, ballotsBefore(workshop.participants));
    const clear = readings.flatMap((reading) =>
      reading.kind === 'accepted' || reading.kind === 'replaced' ? [[reading.ballot, 'any'] as const] : [],
    );
    take(clear, {
      said: readings.length === 0 ? [t('vote.ballots.none')] : readings.flatMap(wordsOf),
      doubted: readings.flatMap((reading) => (reading.kind === 'sameName' ? [reading.ballot] : [])),
    });
  };
  const settle = (ballot: Ballot, isAnother: boolean) => {
    const doubted = report?.doubted.filter((one) => one !== ballot) ?? [];
    const chosen = isAnother ? ballot : asSameVoter(ballot, workshop.participants);
    take([[chosen, isAnother ? 'new' : 'any']], { said: report?.said ?? [], doubted });
  };
  return (
    <div className={styles.ballots}>
      <div className={styles.invite}>
        <p className={styles.lead}>{t('vote.ballots.lead')}</p>
        {ports.linkTo === null ? (
          <p>{t('vote.ballots.noAddress')}</p>
        ) : (
          <Button
            disabled={link === null}
            onClick={() => {
              void ports.copy(link?.url ?? '').then((isCopied) => {
                if (isCopied) announce(t('vote.ballots.copied'));
              });
            }}
          >
            {t('vote.ballots.copy')}
          </Button>
        )}
        {link === null ? null : <a href={link.url}>{t('vote.ballots.open')}</a>}
        {link !== null && link.drawn === null ? <p>{t('vote.ballots.tooLong')}</p> : null}
      </div>
      <div className={styles.code}>
        {link?.drawn ? <QrCode {...link.drawn} label={t('vote.ballots.code')} /> : null}
      </div>
      <div className={styles.came}>
        <PasteField
          label={t('vote.ballots.paste')}
          readLabel={t('vote.ballots.read')}
          onText={(text) => {
            void read(text);
          }}
        />
        {report === null ? null : (
          <ul role="list" className={styles.report}>
            {report.taken > 0 ? <li>{t('vote.ballots.took', { count: report.taken })}</li> : null}
            {report.said.map((words, at) => (
              <li key={at}>{words}</li>
            ))}
            {report.doubted.map((ballot) => (
              <li key={ballot.voterId} className={styles.asked}>
                <span>{t('vote.ballots.sameName', { name: ballot.voter })}</span>
                <Button size="small" onClick={() => settle(ballot, false)}>
                  {t('vote.ballots.samePerson')}
                </Button>
                <Button size="small" onClick={() => settle(ballot, true)}>
                  {t('vote.ballots.another')}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
