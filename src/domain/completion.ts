import { leanAt, type Balance, type Standing, type Term } from './balance';
import { isFlagged, type Guarded } from './guardrail';
import { guardedOutcomes, handsOnDeliveryAt, openOutcomes, placementAt, type Outcome } from './outcome';

/** Which outcomes are open to an item: those of the ratings, those of a flagged item's hands-on part, or just one. */
export type Latitude = 'byRatings' | 'byHandsOnPart' | Outcome;

/** One outcome and how many of the completions lead to it. */
export interface Candidate {
  readonly outcome: Outcome;
  readonly completions: number;
}

/** What the guardrails leave open before any rating is looked at. */
export function latitudeOf(item: Guarded): Latitude {
  if (!isFlagged(item)) return 'byRatings';
  if (item.handsOn === null) return guardedOutcomes.undecided;
  return item.handsOn ? 'byHandsOnPart' : guardedOutcomes.inHouse;
}

function outcomeAt(latitude: Latitude, inside: number, partner: number, balance: Balance): Outcome {
  const lean = leanAt(inside, partner, balance);
  if (latitude === 'byRatings') return openOutcomes[placementAt(lean, inside, partner)];
  if (latitude === 'byHandsOnPart') return guardedOutcomes[handsOnDeliveryAt(lean, inside, partner)];
  return latitude;
}

interface Count {
  readonly outcome: Outcome;
  completions: number;
}

function countCompletions(
  counts: Count[],
  latitude: Latitude,
  balance: Balance,
  unclear: readonly Term[],
  depth: number,
  inside: number,
  partner: number,
): void {
  const term = unclear[depth];
  if (term === undefined) {
    const outcome = outcomeAt(latitude, inside, partner, balance);
    for (const count of counts) {
      if (count.outcome === outcome) {
        count.completions += 1;
        return;
      }
    }
    counts.push({ outcome, completions: 1 });
    return;
  }
  for (let level = 0; level <= 1; level += 0.25) {
    countCompletions(
      counts,
      latitude,
      balance,
      unclear,
      depth + 1,
      inside + term.insideShare * level,
      partner + term.partnerShare * level,
    );
  }
}

function countAll(
  inside: number,
  partner: number,
  unclear: readonly Term[],
  latitude: Latitude,
  balance: Balance,
): Count[] {
  const counts: Count[] = [];
  countCompletions(counts, latitude, balance, unclear, 0, inside, partner);
  return counts;
}

/**
 * Every outcome that the completions of a standing lead to, the most frequent first. A completion gives each unclear
 * criterion one of the five levels, so the counts sum to 5 to the power of the number of unclear criteria.
 */
export function candidatesOf(standing: Standing, latitude: Latitude, balance: Balance): readonly Candidate[] {
  const { inside, partner, unclear } = standing;
  return countAll(inside, partner, unclear, latitude, balance).sort((a, b) => b.completions - a.completions);
}

/** Whether enough completions agree to place an item: at least 60 %. */
export function enoughAgree(agreeing: number, completions: number): boolean {
  return agreeing * 5 >= completions * 3;
}

/** The outcome on which enough of the completions agree; otherwise the one that says that they do not. */
export function agreedOutcome(
  candidates: readonly Candidate[],
  latitude: Latitude,
  completions: number,
): Outcome {
  // At 60 % there is only one that can.
  for (const candidate of candidates) {
    if (enoughAgree(candidate.completions, completions)) return candidate.outcome;
  }
  return latitude === 'byRatings' ? openOutcomes.findOut : guardedOutcomes.undecided;
}

/** The number of completions of a standing: 5 to the power of the number of unclear criteria. */
export function completionsOf(standing: Standing): number {
  return 5 ** standing.unclear.length;
}

/** The outcome of a standing (see `Standing`) in which at least one question is answered or a flag is set. */
export function outcomeOfStanding(
  inside: number,
  partner: number,
  unclear: readonly Term[],
  latitude: Latitude,
  balance: Balance,
): Outcome {
  if (unclear.length === 0) return outcomeAt(latitude, inside, partner, balance);
  if (typeof latitude === 'object') return latitude;
  return agreedOutcome(countAll(inside, partner, unclear, latitude, balance), latitude, 5 ** unclear.length);
}
