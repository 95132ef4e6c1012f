import { Suspense, useMemo, useRef, type ReactNode } from 'react';
import type { Assessment } from '../../../domain/assessment';
import type { Weights } from '../../../domain/weights';
import type { WorkItem } from '../../../domain/workItem';
import { asSentence, nameLean, nameResult } from '../../../i18n/outcomeWords';
import { useWords } from '../../../i18n/Words';
import { Button } from '../../../ui/Button';
import { countForBoard, itemsWithMostHours, nameStanding } from '../boardWords';
import { useElementSize } from '../../../ui/useElementSize';
import { Desk, paperMargin, paperWidth } from '../Desk';
import { readPlanContext, type PlanContext } from '../planContext';
import { nameAccountable, responsibilityReport } from '../responsibilityWords';
import { movesReport } from '../stepWords';
import { gapParts, overruledParts, weightParts } from '../takeAway/decisionRecord';
import { nameDay, tellCounts } from '../takeAway/verdictWords';
import { useRowsThatFit } from '../useRowsThatFit';
import { modelParts } from './modelParts';
import { PrintedParts } from './PrintedParts';
import styles from './ReportScreen.module.css';

export interface ReportScreenProps {
  readonly assessment: Assessment;
  /** The weights in force; the same object as long as they do not change. */
  readonly weights: Weights;
  readonly now: Date;
  readonly onPrint: () => void;
  /** Draws the line of these items in ink; width in px. */
  readonly renderSpine: (width: number, itemIds: ReadonlySet<string>) => ReactNode;
  /** Draws the map; width in px. */
  readonly renderMap: (width: number) => ReactNode;
  /** Why an item lands where it does, sentence by sentence. */
  readonly explain: (item: WorkItem) => readonly ReactNode[];
}

const room = paperWidth - 2 * paperMargin;
const mapWidth = 520;
/** Px that a sheet of Letter, the shorter paper, leaves for the head and the line under it. */
const firstSheetRoom = 900;
const margins = 80;

/** Everything the result says, as it prints on as many sheets as it takes. */
export function ReportScreen(props: ReportScreenProps) {
  const { assessment, weights, onPrint } = props;
  const { t, locale } = useWords();
  const context = useMemo(() => readPlanContext(assessment, weights, locale), [assessment, weights, locale]);
  if (context.results.every(({ outcome }) => outcome.placement === null)) return <h1>{t('plan.empty')}</h1>;
  return (
    <section className={styles.report} aria-labelledby="full-report">
      <div className={`${styles.head ?? ''} screen-only`}>
        <div>
          <h1 id="full-report">{t('take.report')}</h1>
          <p className={styles.aside}>{t('take.paper.about')}</p>
        </div>
        <Button variant="primary" onClick={onPrint}>
          {t('take.paper.print')}
        </Button>
      </div>
      <Desk label={t('take.paper.preview')} paperClass={styles.paper ?? ''} margins={margins}>
        <Sheets {...props} context={context} />
      </Desk>
    </section>
  );
}

interface SheetsProps extends ReportScreenProps {
  readonly context: PlanContext;
}

function Sheets({ context, now, renderSpine, renderMap, explain }: SheetsProps) {
  const words = useWords();
  const { t } = words;
  const { assessment, model } = context;
  const lineSection = useRef<HTMLElement>(null);
  const [measureLine, line] = useElementSize();
  const rows = useRowsThatFit(context.results, lineSection, line.height, firstSheetRoom);
  const drawn = useMemo(() => itemsWithMostHours(assessment.items, rows), [assessment.items, rows]);
  const total = assessment.items.length;
  return (
    <>
      <div className={styles.together}>
        <header className={styles.title}>
          <p className={styles.aside}>
            {assessment.title} · {t('take.paper.kicker', { today: nameDay(now, words) })}
          </p>
          <h2>{t(`model.verdict.${model.verdict}`)}</h2>
          <p className={styles.lead}>{tellCounts(context, words)}</p>
          <p className={styles.aside}>{nameStanding(context, countForBoard(context, words), words)}</p>
        </header>
        <section ref={lineSection}>
          <h3>{t('spine.title')}</h3>
          <div ref={measureLine}>
            <Suspense>{renderSpine(room, drawn)}</Suspense>
          </div>
          {drawn.size < total && (
            <p className={styles.aside}>{t('board.cut', { shown: drawn.size, total })}</p>
          )}
        </section>
      </div>
      <section className={styles.drawing}>
        <h3>{t('take.map')}</h3>
        <Suspense>{renderMap(mapWidth)}</Suspense>
      </section>
      <PrintedParts
        report={[
          ...movesReport(context, words),
          ...gapParts(context, words),
          ...responsibilityReport(context, words),
          ...modelParts(context, words),
          ...overruledParts(context, words),
        ]}
      />
      <h3>{t('take.paper.reasons')}</h3>
      {context.results.map((result) => {
        const row = context.responsibilityOf.get(result.item.id);
        return (
          <section key={result.item.id} className={styles.item}>
            <h4>{result.item.name}</h4>
            <p className={styles.aside}>
              {[
                asSentence(nameResult(result, words), words),
                nameLean(result.placed.lean, words),
                ...(row === undefined ? [] : [nameAccountable(row, words)]),
              ].join(' · ')}
            </p>
            <p>
              {explain(result.item).map((sentence, position) => (
                <span key={position}>{sentence} </span>
              ))}
            </p>
          </section>
        );
      })}
      <PrintedParts report={weightParts(context, words)} />
      <footer className={styles.foot}>
        <p>{nameStanding(context, countForBoard(context, words), words)}</p>
        <p>{t('board.promise')}</p>
      </footer>
    </>
  );
}
