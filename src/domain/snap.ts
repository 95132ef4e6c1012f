import { computeAgreement } from './agreement';
import { confirmingDecision } from './decision';
import { phaseOf, revealedVotes, roomAgrees, withSettlement } from './discussion';
import { asksForRatings } from './guardrail';
import { placeWorkItem } from './placement';
import { activeCriteria, type Weights } from './weights';
import type { Decision, WorkItem } from './workItem';
import type { DecisionRule, Workshop } from './workshop';

/** How the room settles an item: its own answers, or a person's decision with a reason. */
export interface Snap {
  /** `null` where the room's answers stand. */
  readonly decision: Decision | null;
  readonly reason: string;
  readonly decidedBy: string;
  readonly dissent: readonly string[];
}

/** Whether the rule that was fixed before the vote lets an item be settled like this. */
export function maySnap(
  item: WorkItem,
  { decision, reason }: Pick<Snap, 'decision' | 'reason'>,
  rule: DecisionRule,
  weights: Weights,
): boolean {
  const isHeard = revealedVotes(item).length > 0 || !asksForRatings(item);
  if (phaseOf(item) === 'settled' || phaseOf(item) === 'voting' || !isHeard) return false;
  if (decision !== null) return rule === 'decider' && reason.trim() !== '';
  return rule !== 'agreement' || roomAgrees(item, weights);
}

/** What a settled item says from now on: the room's answers, and the decision, which is theirs or a person's. */
export function snappedFields(
  item: WorkItem,
  { decision, reason, decidedBy, dissent }: Snap,
  workshop: Pick<Workshop, 'keepVoters'>,
  seconds: number,
  weights: Weights,
): Partial<Omit<WorkItem, 'id'>> {
  const votes = revealedVotes(item);
  const { medians } = computeAgreement(item, votes, weights);
  const asked = votes.length === 0 ? [] : activeCriteria(weights);
  const answers = Object.fromEntries(asked.map((criterion) => [criterion, medians[criterion]]));
  const placed = placeWorkItem({ ...item, ...answers }, weights);
  return {
    ...answers,
    decision: decision ?? confirmingDecision(placed),
    decisionReason: decision === null ? '' : reason.trim(),
    discussion: withSettlement(item, { kind: 'snapped', decidedBy, dissent }, workshop, seconds),
  };
}
