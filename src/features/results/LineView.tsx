import { useMemo, type ReactNode } from 'react';
import { useWords } from '../../i18n/Words';
import { Spine } from '../../ui/charts/Spine';
import { SpineLegend } from '../../ui/charts/SpineLegend';
import { useMediaQuery } from '../../ui/useMediaQuery';
import type { ResultRow } from './resultRow';
import { toSpineRow } from './spineRows';
import { spineLegend, spineTwin, spineWords } from './spineTwin';
import { useTopOnPage } from './useTopOnPage';
import styles from './LineView.module.css';

interface Props {
  /** The rows to draw, in this order. */
  readonly rows: readonly ResultRow[];
  /** The same item under equal weights where its outcome differs there, or `null`. */
  readonly before: (row: ResultRow) => ResultRow | null;
  readonly selectedId: string | null;
  readonly onOpen: (id: string) => void;
  readonly arrival: boolean;
  /** The sheet stands beside it: only names, bars and the line. */
  readonly besideSheet: boolean;
  /** What stands above the line, left of it and right of it. */
  readonly children: ReactNode;
  /** What stands below the line. */
  readonly below: ReactNode;
}

/** Wide enough for the verdict to stand left of the line and the lists right of it. */
const lineHangsFromTheTop = '(width >= 64rem)';

/** The spine of the portfolio, hanging from the top edge of the screen where there is room beside it. */
export function LineView({ rows, before, selectedId, onOpen, arrival, besideSheet, children, below }: Props) {
  const words = useWords();
  const wide = useMediaQuery(lineHangsFromTheTop);
  const [topRef, top] = useTopOnPage();
  const spineRows = useMemo(
    () => rows.map((row) => toSpineRow(row, before(row), words)),
    [rows, before, words],
  );
  const twin = useMemo(() => spineTwin(rows, words), [rows, words]);
  const labels = useMemo(() => spineWords(rows.length, words), [rows.length, words]);
  return (
    <div className={styles.view} data-beside-sheet={besideSheet}>
      {besideSheet ? <h1 className="visually-hidden">{words.t('spine.title')}</h1> : children}
      {rows.length > 0 && (
        <div ref={topRef} className={styles.spine}>
          <Spine
            rows={spineRows}
            words={labels}
            twin={twin}
            density={besideSheet ? 'sheet' : 'page'}
            axis={besideSheet ? 0.486 : 0.5}
            lineAbove={wide ? top : 0}
            selectedId={selectedId}
            animate={arrival}
            onOpen={onOpen}
          />
        </div>
      )}
      {besideSheet || rows.length === 0 ? null : <SpineLegend rows={spineRows} words={spineLegend(words)} />}
      {besideSheet ? null : below}
    </div>
  );
}
