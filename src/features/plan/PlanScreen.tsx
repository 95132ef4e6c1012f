import { useMemo, useState, type ReactNode } from 'react';
import type { Assessment } from '../../domain/assessment';
import { findMoves } from '../../domain/move';
import type { Weights } from '../../domain/weights';
import { useWords } from '../../i18n/Words';
import { Button } from '../../ui/Button';
import { Tabs } from '../../ui/Tabs';
import { BoardPage, type BoardSpinePlace } from './BoardPage';
import { Brief } from './Brief';
import { Moves } from './Moves';
import { readPlanContext } from './planContext';
import styles from './PlanScreen.module.css';
import { Responsibilities } from './Responsibilities';

export interface PlanScreenProps {
  readonly assessment: Assessment;
  /** The weights in force; the same object as long as they do not change. */
  readonly weights: Weights;
  readonly now: Date;
  /** The part that shows first. */
  readonly firstPart: PlanPart;
  /** Offers everything that can be taken along. */
  readonly onTakeAway: () => void;
  /** Offers a link that holds the assessment. */
  readonly onShare: () => void;
  readonly onOpenItem: (itemId: string) => void;
  /** Puts text on the clipboard; false where the browser refuses. */
  readonly onCopy: (text: string) => Promise<boolean>;
  readonly onPrint: () => void;
  /** Draws the line for the board page; belongs to the results. */
  readonly renderSpine: (place: BoardSpinePlace) => ReactNode;
}

/** The parts of the plan. */
export type PlanPart = 'moves' | 'responsibilities' | 'brief' | 'board';

/** What to do with the result: the moves by date, who is what, what a partner must know, and one page to decide on. */
export function PlanScreen(props: PlanScreenProps) {
  const {
    assessment,
    weights,
    now,
    firstPart,
    onTakeAway,
    onShare,
    onOpenItem,
    onCopy,
    onPrint,
    renderSpine,
  } = props;
  const { t, locale } = useWords();
  const [part, setPart] = useState(firstPart);
  const context = useMemo(() => readPlanContext(assessment, weights, locale), [assessment, weights, locale]);
  if (context.results.every(({ outcome }) => outcome.placement === null))
    return <h1 className={styles.empty}>{t('plan.empty')}</h1>;
  const moves = findMoves(context.results);
  const hours = Math.round(moves.reduce((sum, move) => sum + (move.hours ?? 0), 0));
  const contents: Readonly<Record<PlanPart, ReactNode>> = {
    moves: <Moves context={context} onOpenItem={onOpenItem} onCopy={onCopy} />,
    responsibilities: <Responsibilities context={context} onOpenItem={onOpenItem} />,
    brief: <Brief context={context} onCopy={onCopy} />,
    board: <BoardPage context={context} now={now} onPrint={onPrint} renderSpine={renderSpine} />,
  };
  return (
    <div className={styles.screen} data-part={part}>
      <header className={styles.title}>
        <h1>{t('plan.title', { moves: moves.length })}</h1>
        <p className={styles.lead}>{t('plan.lead', { hours })}</p>
        <p className={`${styles.copy ?? ''} screen-only`}>
          <Button variant="quiet" size="small" aria-haspopup="dialog" onClick={onTakeAway}>
            {t('results.export')}
          </Button>
          <Button variant="quiet" size="small" aria-haspopup="dialog" onClick={onShare}>
            {t('results.share')}
          </Button>
        </p>
      </header>
      <Tabs<PlanPart>
        label={t('plan.parts')}
        selected={part}
        onSelect={setPart}
        tabs={(['moves', 'responsibilities', 'brief', 'board'] as const).map((id) => ({
          id,
          label: t(`plan.part.${id}`),
          content: contents[id],
        }))}
      />
    </div>
  );
}
