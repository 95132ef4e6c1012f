import { Suspense, useMemo, useRef, type ReactNode } from 'react';
import { tellNamesMissing } from '../../i18n/namesMissingWords';
import { useWords } from '../../i18n/Words';
import { Button } from '../../ui/Button';
import { useElementSize } from '../../ui/useElementSize';
import styles from './BoardPage.module.css';
import {
  boardGaps,
  boardMoves,
  countForBoard,
  itemsWithMostHours,
  nameRequest,
  nameStanding,
  type BoardEntry,
} from './boardWords';
import { Desk, paperMargin, paperWidth } from './Desk';
import type { PlanContext } from './planContext';
import { useRowsThatFit } from './useRowsThatFit';

/** Where the line is to be drawn on the page, and for which items. */
export interface BoardSpinePlace {
  /** Px. */
  readonly width: number;
  /** Px of line above its first row, up to the edge of the paper. */
  readonly lineAbove: number;
  readonly itemIds: ReadonlySet<string>;
}

interface Props {
  readonly context: PlanContext;
  readonly now: Date;
  readonly onPrint: () => void;
  /** Draws the line with its rows, in ink. */
  readonly renderSpine: (place: BoardSpinePlace) => ReactNode;
}

const topMargin = 28;
const bottomMargin = 14;
const underHead = 4;
/** Px that a page of US Letter, the shorter of the two, leaves for head, line and foot. */
const pageRoom = 1056 - topMargin - bottomMargin - 4;

/** The one page for the board: on screen as it prints, and the only thing that prints while it is shown. */
export function BoardPage(props: Props) {
  const { t } = useWords();
  return (
    <section className={styles.board} aria-labelledby="plan-board">
      <div className={`${styles.head ?? ''} screen-only`}>
        <div>
          <h2 id="plan-board">{t('plan.part.board')}</h2>
          <p className={styles.aside}>{t('board.about')}</p>
        </div>
        <Button variant="primary" onClick={props.onPrint}>
          {t('board.print')}
        </Button>
      </div>
      <Desk
        label={t('board.preview')}
        paperClass={styles.paper ?? ''}
        margins={topMargin + bottomMargin}
        onOneSheet
      >
        <Page {...props} />
      </Desk>
    </section>
  );
}

function Page({ context, now, renderSpine }: Props) {
  const words = useWords();
  const { t, rich, date } = words;
  const [measureHead, head] = useElementSize();
  const [measureSpine, spine] = useElementSize();
  const foot = useRef<HTMLElement>(null);
  const counts = countForBoard(context, words);
  const { portfolio, inside, partnerHours } = counts;
  const rows = useRowsThatFit(context.results, foot, head.height + spine.height, pageRoom);
  const itemIds = useMemo(
    () => itemsWithMostHours(context.assessment.items, rows),
    [context.assessment.items, rows],
  );
  const total = context.results.length;
  const moves = boardMoves(context, words);
  const gaps = boardGaps(context, words);
  return (
    <>
      <header ref={measureHead} className={styles.top}>
        <div>
          <p className={styles.kicker}>
            {t('board.kicker', {
              today: date(now, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
            })}
          </p>
          <h3 className={styles.verdict}>{t(`model.verdict.${context.model.verdict}`)}</h3>
          <p className={styles.lead}>
            {rich('board.answers', {
              inside,
              total,
              partner: portfolio.byDelivery.partner.items,
              hours: partnerHours,
              unnamed: portfolio.unnamed.items,
            })}{' '}
            {tellNamesMissing(portfolio.unnamed, words)}
          </p>
        </div>
        <div className={styles.lists}>
          <Entries
            title={t('results.moves', { count: moves.length })}
            none={t('board.moves.none')}
            entries={moves}
          />
          <Entries
            title={t('results.gaps', { count: gaps.length })}
            none={t('board.gaps.none')}
            entries={gaps}
          />
        </div>
      </header>
      <div ref={measureSpine} className={styles.spine}>
        <Suspense>
          {renderSpine({
            width: paperWidth - 2 * paperMargin,
            lineAbove: topMargin + head.height + underHead,
            itemIds,
          })}
        </Suspense>
      </div>
      <footer ref={foot} className={styles.foot}>
        <div className={styles.request}>
          <div>
            <h4>{t('board.request')}</h4>
            <p>{nameRequest(counts, now, words)}</p>
          </div>
          <div>
            <p className={styles.boxes}>
              <span>{t('board.approved')}</span>
              <span>{t('board.notYet')}</span>
            </p>
            <p className={styles.signature}>{t('board.signature')}</p>
          </div>
        </div>
        <p>
          {context.assessment.title} · {nameStanding(context, counts, words)}
        </p>
        <p>
          {itemIds.size < total && `${t('board.cut', { shown: itemIds.size, total })} `}
          {t('board.promise')}
        </p>
      </footer>
    </>
  );
}

interface EntriesProps {
  readonly title: string;
  readonly none: string;
  readonly entries: readonly BoardEntry[];
}

function Entries({ title, none, entries }: EntriesProps) {
  if (entries.length === 0) return <p className={styles.lead}>{none}</p>;
  return (
    <section>
      <h4>{title}</h4>
      <ol className={styles.entries}>
        {entries.map(({ name, aside }) => (
          <li key={name}>
            <strong>{name}</strong>
            <span>{aside}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
