import { criteria, type Criterion } from '../../domain/criterion';
import { computeContributions } from '../../domain/lean';
import { placeWorkItem, type PlacedWorkItem } from '../../domain/placement';
import { isRated } from '../../domain/rating';
import type { Weights } from '../../domain/weights';
import type { WorkItem } from '../../domain/workItem';
import { useWords, type Words } from '../../i18n/Words';
import styles from './WorkedExample.module.css';

interface Props {
  readonly item: WorkItem;
  readonly weights: Weights;
}

interface Placing extends Props {
  readonly placed: PlacedWorkItem;
}

const mostReasons = 2;

/** The answers that pull hardest to the side the item is on: two at most, strongest first. */
function leadingCriteria({ item, weights, placed }: Placing): readonly Criterion[] {
  const contributions = computeContributions(item, weights);
  const direction = Math.sign(placed.lean);
  return criteria
    .filter((criterion) => contributions[criterion] * direction > 0)
    .sort((a, b) => Math.abs(contributions[b]) - Math.abs(contributions[a]))
    .slice(0, mostReasons);
}

function reasonFor(criterion: Criterion, item: WorkItem, { t }: Words): string {
  const rating = item[criterion];
  return t(`reason.${criterion}.${isRated(rating) && rating > 3 ? 'high' : 'low'}`);
}

const explained: readonly PlacedWorkItem['placement'][] = [
  'keepInHouse',
  'placeWithPartner',
  'ownInsideDeliverOutside',
  'decideInside',
];

function reasonsFor(props: Placing, words: Words): string | null {
  const { item, placed, weights } = props;
  if (!explained.includes(placed.placement)) return null;
  if (placed.placement === 'decideInside' && item.handsOn !== true) return null;
  const chosen =
    placed.placement === 'ownInsideDeliverOutside'
      ? strongestOfEachSide(item, weights)
      : leadingCriteria(props);
  if (chosen.length === 0) return null;
  return words.list(chosen.map((criterion) => reasonFor(criterion, item, words)));
}

function strongestOfEachSide(item: WorkItem, weights: Weights): readonly Criterion[] {
  const contributions = computeContributions(item, weights);
  const byContribution = criteria.toSorted((a, b) => contributions[b] - contributions[a]);
  const [inside, partner] = [byContribution[0], byContribution.at(-1)];
  return [inside, partner].filter((criterion) => criterion !== undefined);
}

/** What the first item's answers lead to, and why, in two lines: the one result that shows before it is asked for. */
export function WorkedExample({ item, weights }: Props) {
  const words = useWords();
  const { t, rich } = words;
  const placed = placeWorkItem(item, weights);
  if (placed.placement === null) return null;
  const reasons = reasonsFor({ item, weights, placed }, words);
  return (
    <section className={styles.example} aria-label={t('rate.example.label')}>
      <p>
        {rich(`rate.example.${placed.placement}`, { item: item.name })}{' '}
        {placed.placement === 'decideInside' ? t(`rate.example.decideInside.${placed.delivers}`) : null}{' '}
        {reasons === null ? null : t('rate.example.because', { reasons })}
      </p>
      <p className={styles.rest}>{t('rate.example.rest')}</p>
    </section>
  );
}
