import { useMemo, useState } from 'react';
import { criteria, type Criterion } from '../../../domain/criterion';
import { findFlip, type Flip } from '../../../domain/flip';
import { buildFlipLadder } from '../../../domain/flipLadder';
import { placeWorkItem, type Outcome } from '../../../domain/placement';
import { levels, type Rating } from '../../../domain/rating';
import type { Weights } from '../../../domain/weights';
import { useWords, type Words } from '../../../i18n/Words';
import { useAnnounce } from '../../../ui/Announcer';
import type { ChartTwin } from '../../../ui/charts/chartTwin';
import { FlipLadder } from '../../../ui/charts/FlipLadder';
import type { LadderOutcome, LadderRow } from '../../../ui/charts/ladder';
import { nameAnswer, nameOutcome } from '../outcomeWords';
import type { ResultRow } from '../resultRow';
import styles from './Flips.module.css';
import { tellTried, TriedAnswer, type Tried } from './TriedAnswer';

interface Props {
  readonly row: ResultRow;
  readonly weights: Weights;
  readonly onAnswer: (criterion: Criterion, rating: Rating) => void;
}

/** The outcome at every answer to every question, each of which can be given here, and the nearest change. */
export function Flips({ row, weights, onAnswer }: Props) {
  const words = useWords();
  const { t } = words;
  const { item, placed } = row;
  const announce = useAnnounce();
  const [tried, setTried] = useState<Tried | null>(null);
  const answer = (criterion: Criterion, to: Rating) => {
    const from = item[criterion];
    if (from === to) return;
    const change = { criterion, from, to, before: placed };
    onAnswer(criterion, to);
    setTried(change);
    announce(tellTried(change, placeWorkItem({ ...item, [criterion]: to }, weights), words));
  };
  const ladder = useMemo(() => toLadder(row, weights, words), [row, weights, words]);
  const flip = useMemo(() => findFlip(item, weights), [item, weights]);
  return (
    <section className={styles.flips}>
      <FlipLadder
        rows={ladder}
        legend={legendOf(words)}
        twin={ladderTwin(row, ladder, words)}
        onTry={(tried, level) => {
          const criterion = criteria.find((one) => one === tried);
          if (criterion !== undefined) answer(criterion, level);
        }}
      />
      {tried !== null && item[tried.criterion] === tried.to ? (
        <TriedAnswer
          tried={tried}
          now={placed}
          onPutBack={() => {
            onAnswer(tried.criterion, tried.from);
            setTried(null);
          }}
        />
      ) : (
        <p className={styles.hint}>{t('flip.try')}</p>
      )}
      <p>{row.flagged && item.handsOn !== true ? t('flip.guarded') : <FlipSentence flip={flip} />}</p>
    </section>
  );
}

function FlipSentence({ flip }: { readonly flip: Flip }) {
  const words = useWords();
  const { t, rich, number, list } = words;
  if (flip.kind === 'oneStep') {
    const { criterion, from, to, outcome, others } = flip;
    return (
      <>
        {rich('flip.oneStep', {
          criterion: t(`criterion.${criterion}.name`),
          from: nameAnswer(criterion, from, words),
          to: nameAnswer(criterion, to, words),
          outcome: nameOutcome(outcome, words),
        })}{' '}
        {t('flip.oneStep.others', { count: others })}
      </>
    );
  }
  if (flip.nearest === null) return t('flip.solid.never');
  const { steps, moves, outcome } = flip.nearest;
  return rich('flip.solid', {
    steps: number(steps),
    moves: list(
      moves.map(({ criterion, to }) =>
        t('flip.solid.move', {
          criterion: t(`criterion.${criterion}.name`),
          to: nameAnswer(criterion, to, words),
        }),
      ),
    ),
    outcome: nameOutcome(outcome, words),
  });
}

function drawnAs({ placement, delivers }: Outcome, handsOn: boolean | null): LadderOutcome {
  switch (placement) {
    case 'keepInHouse':
      return 'inHouse';
    case 'placeWithPartner':
      return 'partner';
    case 'ownInsideDeliverOutside':
      return 'ownInside';
    case 'decideInside':
      if (handsOn !== true) return 'guarded';
      return delivers === 'undecided' ? 'findOut' : delivers;
    case null:
      return 'findOut';
    default:
      return placement;
  }
}

function legendOf({ t }: Words): Record<LadderOutcome, string> {
  return {
    inHouse: t('flip.inHouse'),
    partner: t('flip.partner'),
    ownInside: t('flip.ownInside'),
    keepLight: t('flip.keepLight'),
    onTheLine: t('flip.onTheLine'),
    findOut: t('flip.findOut'),
    guarded: t('flip.guarded.mark'),
  };
}

function toLadder({ item }: ResultRow, weights: Weights, words: Words): readonly LadderRow[] {
  const { t, number } = words;
  return buildFlipLadder(item, weights).map(({ criterion, rating, outcomes }) => {
    const name = t(`criterion.${criterion}.name`);
    return {
      criterion,
      name,
      wording: nameAnswer(criterion, rating, words),
      current: typeof rating === 'number' ? rating : null,
      cells: levels.flatMap((level, index) => {
        const outcome = outcomes[index];
        if (outcome === undefined) return [];
        const wording = nameAnswer(criterion, level, words);
        return {
          level,
          outcome: drawnAs(outcome, item.handsOn),
          label: t('flip.cell', {
            criterion: name,
            level: number(level),
            wording,
            outcome: nameOutcome(outcome, words),
          }),
        };
      }),
    };
  });
}

function ladderTwin({ item }: ResultRow, ladder: readonly LadderRow[], words: Words): ChartTwin {
  const { t, number } = words;
  const named = legendOf(words);
  return {
    finding: t('flip.title'),
    headingLevel: 3,
    summary: t('flip.label', { item: item.name }),
    columns: [
      { key: 'question', header: t('pulls.table.question') },
      { key: 'answer', header: t('pulls.table.answer') },
      ...levels.map((level) => ({ key: String(level), header: number(level) })),
    ],
    rows: ladder.map(({ criterion, name, wording, cells }) => ({
      id: criterion,
      cells: {
        question: name,
        answer: wording,
        ...Object.fromEntries(cells.map(({ level, outcome }) => [String(level), named[outcome]])),
      },
    })),
  };
}
