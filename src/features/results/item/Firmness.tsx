import { knotOf } from '../../../domain/lean';
import { activeCriteria, type Weights } from '../../../domain/weights';
import { computeFlipRadius, computeWeightTipping } from '../../../domain/weightTipping';
import { useWords, type Words } from '../../../i18n/Words';
import { Button } from '../../../ui/Button';
import { AcceptabilityBar } from '../../../ui/charts/AcceptabilityBar';
import { Disclosure } from '../../../ui/Disclosure';
import { asSentence, sizeOf } from '../outcomeWords';
import type { ResultRow } from '../resultRow';
import type { ExplainedHere } from '../resultsScreenProps';
import styles from './Firmness.module.css';

interface Props {
  readonly row: ResultRow;
  readonly weights: Weights;
  readonly onExplain: (topic: ExplainedHere) => void;
}

/** Under this share of all weightings a placement is a close call. */
const closeUnder = 0.75;

/** How much the placement rests on the weights: all possible ones, those chosen, and each alone. */
export function Firmness({ row, weights, onExplain }: Props) {
  const words = useWords();
  const { t, percent } = words;
  const { item, acceptability, placed } = row;
  if (placed.placement === null || (row.flagged && item.handsOn !== true)) return null;
  const whole = computeFlipRadius(item, weights);
  // All of the weight moved, and the lean only reaches the line: nothing crosses.
  const radius = whole !== null && whole > 1 - 1e-9 ? null : whole;
  return (
    <section className={styles.firmness}>
      <h3>{t('firm.title')}</h3>
      {acceptability === null ? (
        <p>{t(placed.completions > 1 ? 'firm.blank.unclear' : 'firm.blank.line')}</p>
      ) : (
        <AcceptabilityBar
          share={acceptability}
          label={
            row.flagged
              ? t('firm.holds.ratings', { share: percent(acceptability) })
              : asSentence(t('firm.holds', { share: percent(acceptability) }), words)
          }
          threshold={closeUnder}
          thresholdLabel={t('firm.threshold', { share: percent(closeUnder) })}
          side={sideDrawn(row)}
        />
      )}
      {Math.abs(placed.lean) < 1e-9 ? null : (
        <p>{radius === null ? t('firm.radius.none') : t('firm.radius', { share: percent(radius) })}</p>
      )}
      <div>
        <Disclosure summary={t('how.ask')}>
          {workedOut(row, weights, radius, words).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Disclosure>
        <Disclosure summary={t('firm.tipping')}>
          <Tipping row={row} weights={weights} />
        </Disclosure>
      </div>
      <p className={styles.caveat}>
        {t('firm.caveat')}{' '}
        <Button variant="quiet" size="small" onClick={() => onExplain('firmness')}>
          {t('firm.caveat.more')}
        </Button>
      </p>
    </section>
  );
}

function sideDrawn({ placed }: ResultRow): 'inHouse' | 'partner' | 'ownInside' {
  const { inside, partner } = placed.pulls;
  if (Math.min(inside, partner) >= 0.6 - 1e-9) return 'ownInside';
  return placed.lean > 0 ? 'inHouse' : 'partner';
}

function Tipping({ row: { item }, weights }: Pick<Props, 'row' | 'weights'>) {
  const { t, percent } = useWords();
  const tipping = computeWeightTipping(item, weights);
  return (
    <>
      <p>{t('firm.tipping.why')}</p>
      <ul>
        {activeCriteria(weights).map((criterion) => {
          const at = tipping[criterion];
          const values = {
            criterion: t(`criterion.${criterion}.name`),
            now: percent(weights.weight[criterion]),
          };
          return (
            <li key={criterion}>
              {at === null
                ? t('firm.tipping.never', values)
                : t('firm.tipping.at', { ...values, at: percent(at) })}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function workedOut(row: ResultRow, weights: Weights, radius: number | null, words: Words): readonly string[] {
  const { t, percent, list } = words;
  const { item, acceptability, placed } = row;
  const active = activeCriteria(weights);
  const points = active.map((criterion) => ({ criterion, knot: knotOf(criterion, item, weights) }));
  const nameOf = (criterion: (typeof active)[number]) => t(`criterion.${criterion}.name`);
  const furthest = points.toSorted((a, b) => (a.knot - b.knot) * Math.sign(placed.lean))[0];
  return [
    t('how.points', {
      points: list(
        points.map(({ criterion, knot }) =>
          knot === 0
            ? t('how.point.nowhere', { criterion: nameOf(criterion) })
            : t(knot > 0 ? 'how.point.inHouse' : 'how.point.partner', {
                criterion: nameOf(criterion),
                size: sizeOf(knot, words),
              }),
        ),
      ),
    }),
    ...(acceptability === null
      ? []
      : [
          t(sideDrawn(row) === 'ownInside' ? 'how.acceptability.own' : 'how.acceptability', {
            share: percent(acceptability),
          }),
        ]),
    ...(radius === null || furthest === undefined
      ? []
      : [
          t('how.radius', {
            size: sizeOf(placed.lean, words),
            criterion: nameOf(furthest.criterion),
            extreme: sizeOf(furthest.knot, words),
            share: percent(radius),
          }),
        ]),
  ];
}
