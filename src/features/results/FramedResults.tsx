import { useMemo, useRef, type ReactNode } from 'react';
import type { Assessment } from '../../domain/assessment';
import { placements, type Placement } from '../../domain/placement';
import { activeCriteria, isDefaultWeighting, type Weights } from '../../domain/weights';
import { useWords } from '../../i18n/Words';
import { Button } from '../../ui/Button';
import { Spine } from '../../ui/charts/Spine';
import { SpineLegend } from '../../ui/charts/SpineLegend';
import { useMediaQuery } from '../../ui/useMediaQuery';
import styles from './FramedResults.module.css';
import { ReasonedItem } from './ReasonedItem';
import type { EditAssessment } from './resultsScreenProps';
import { toSpineRow } from './spineRows';
import { spineLegend, spineTwin, spineWords } from './spineTwin';
import { useResults } from './useResults';
import { useTopOnPage } from './useTopOnPage';
import { Verdict } from './Verdict';
import { nameVerdict } from './verdictWords';

/** What may be sent from the results, once a person wants to: the same that stands on the screen. */
export interface ResultToSend {
  readonly verdict: string;
  readonly counts: Readonly<Partial<Record<Placement, number>>>;
  readonly items: readonly { readonly name: string; readonly placement: string }[];
}

interface Props {
  readonly assessment: Assessment;
  readonly weights: Weights;
  readonly edit: Pick<EditAssessment, 'item.changed'>;
  readonly onRate: (itemId: string) => void;
  readonly onChangeAnswers: () => void;
  /** The first time these results show. */
  readonly arrival: boolean;
  /** What the host offers for work of one placement. */
  readonly callFor: (placement: Placement) => ReactNode;
  /** What the host offers below the result as a whole. */
  readonly children: (result: ResultToSend) => ReactNode;
}

/** Wide enough for the verdict to stand left of the line and the counts right of it. */
const lineHangsFromTheTop = '(width >= 64rem)';

/** The whole result on one page of somebody else's: the verdict, the line, and for each piece of work why. */
export function FramedResults(props: Props) {
  const { assessment, weights, edit, onRate, onChangeAnswers, arrival, callFor, children } = props;
  const words = useWords();
  const { t, number, percent, list } = words;
  const wide = useMediaQuery(lineHangsFromTheTop);
  const [topRef, top] = useTopOnPage();
  const screen = useRef<HTMLDivElement>(null);
  const { rows, byLean, portfolio, model } = useResults(assessment, weights);
  const spineRows = useMemo(() => byLean.map((row) => toSpineRow(row, null, words)), [byLean, words]);
  const twin = useMemo(() => spineTwin(byLean, words), [byLean, words]);
  const landed = placements.filter((placement) => portfolio.byPlacement[placement].items > 0);
  const unplaced = rows.find(({ outcome }) => outcome.placement === null);
  const result: ResultToSend = {
    verdict: nameVerdict(portfolio, model.verdict, words),
    counts: Object.fromEntries(
      landed.map((placement) => [placement, portfolio.byPlacement[placement].items]),
    ),
    items: byLean.flatMap(({ item, outcome }) =>
      outcome.placement === null ? [] : [{ name: item.name, placement: t(`placement.${outcome.placement}`) }],
    ),
  };
  return (
    <div className={styles.screen} ref={screen}>
      <div className={styles.top}>
        <Verdict
          portfolio={portfolio}
          model={model.verdict}
          weighting={assessment.weighting}
          crossTeamRole={assessment.crossTeamRole}
          onShowWeights={null}
          onGoOnRating={() => {
            if (unplaced) onRate(unplaced.item.id);
          }}
        />
        <ul role="list" className={styles.counts} aria-label={t('results.byPlacement')}>
          {landed.map((placement) => (
            <li key={placement}>
              <b>{number(portfolio.byPlacement[placement].items)}</b> {t(`placement.${placement}`)}
            </li>
          ))}
        </ul>
      </div>
      {isDefaultWeighting(assessment.weighting, assessment.crossTeamRole) ? null : (
        <p className={styles.declared}>
          {t('framed.weights', {
            weights: list(
              activeCriteria(weights).map((criterion) =>
                t('framed.weight', {
                  criterion: t(`criterion.${criterion}.name`),
                  share: percent(weights.weight[criterion]),
                }),
              ),
            ),
            role: assessment.crossTeamRole,
          })}
        </p>
      )}
      <div ref={topRef} className={styles.spine}>
        <Spine
          lineAbove={wide ? top : 0}
          rows={spineRows}
          words={spineWords(spineRows.length, words)}
          twin={twin}
          animate={arrival}
          onOpen={(id) => {
            screen.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(id)}"]`)?.focus();
          }}
        />
      </div>
      <SpineLegend rows={spineRows} words={spineLegend(words)} />
      {children(result)}
      <div className={styles.reasons}>
        <h2>{t('framed.reasons')}</h2>
        {landed.map((placement) => (
          <section key={placement} className={styles.group}>
            <h3>{t(`placement.${placement}`)}</h3>
            <ul role="list">
              {byLean
                .filter(({ outcome }) => outcome.placement === placement)
                .map((row) => (
                  <ReasonedItem key={row.item.id} row={row} weights={weights} edit={edit} onRate={onRate} />
                ))}
            </ul>
            {callFor(placement)}
          </section>
        ))}
      </div>
      <p>
        <Button onClick={onChangeAnswers}>{t('framed.changeAnswers')}</Button>
      </p>
    </div>
  );
}
