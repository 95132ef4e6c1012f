import { openItems } from '../../domain/agenda';
import type { Agreement } from '../../domain/agreement';
import type { Criterion } from '../../domain/criterion';
import {
  agreementOn,
  answeredIn,
  mayVote,
  phaseOf,
  revealedRounds,
  roomAgrees,
} from '../../domain/discussion';
import { asksForRatings, isFlagged } from '../../domain/guardrail';
import { questionToHear, type Speaker } from '../../domain/hearing';
import { maySnap } from '../../domain/snap';
import { activeCriteria, type Weights } from '../../domain/weights';
import type { WorkItem } from '../../domain/workItem';
import type { DecisionRule, Participant, Settlement, Vote, Workshop } from '../../domain/workshop';
import { secondsLeft, stagePhases, type StagePhase } from '../../domain/workshopPace';
import { speakersOf, stageItem, workshopOf } from './workshop.context';
import type { WorkshopSnapshot } from './workshop.machine';
import { roomsAnswers } from './workshop.record';

/** Somebody at the table, and whether their vote is in; never which it is. */
export interface Seat extends Participant {
  /** Every question is answered. */
  readonly isIn: boolean;
  /** The questions that are answered in the round under way. */
  readonly answered: readonly Criterion[];
  readonly isDecider: boolean;
}

/** What everybody may see once the votes are revealed. */
export interface Reveal {
  readonly votes: readonly Vote[];
  /** The votes before people heard each other; empty on the first vote. */
  readonly firstVotes: readonly Vote[];
  readonly agreement: Agreement;
  readonly isAgreed: boolean;
  /** The question to talk about, `null` where there is none. */
  readonly question: Criterion | null;
  readonly speakers: readonly Speaker[];
}

/** The item on stage and what happens to it. */
export interface StageView {
  readonly kind: 'stage';
  readonly phase: StagePhase;
  readonly item: WorkItem;
  readonly weights: Weights;
  /** The how-manieth the room settles; 1 is first. */
  readonly position: number;
  readonly total: number;
  /** The questions that are asked, in table order. */
  readonly asked: readonly Criterion[];
  readonly isFlagged: boolean;
  /** Its questions are put to the vote: not those of a flagged item without hands-on work. */
  readonly isVotedOn: boolean;
  readonly seats: readonly Seat[];
  /** Complete votes while the room votes, all of them once they are revealed. */
  readonly votesIn: number;
  /** There is something to reveal. */
  readonly mayReveal: boolean;
  /** 1, or 2 once the room votes again. */
  readonly round: number;
  /** `null` as long as nobody may see a vote. */
  readonly reveal: Reveal | null;
  /** Who is heard now, `null` while nobody is. */
  readonly speaker: Speaker | null;
  /** Until the time of this phase is up; 0 once it is, `null` where a phase has no time. */
  readonly secondsLeft: number | null;
  readonly isTimerRunning: boolean;
  readonly rule: DecisionRule;
  readonly deciderName: string;
  readonly mayVoteAgain: boolean;
  /** The rule lets the room's answers stand. */
  readonly mayStand: boolean;
  /** The rule lets a person decide otherwise. */
  readonly mayOverrule: boolean;
  readonly settlement: Settlement | null;
  /** The item to talk about after this one. */
  readonly next: WorkItem | null;
  readonly isBlank: boolean;
}

/** People gather and fix the rule. */
export interface LobbyView {
  readonly kind: 'lobby';
  /** `null` before there is a workshop at all. */
  readonly workshop: Workshop | null;
  readonly items: readonly WorkItem[];
  readonly canStart: boolean;
}

/** Everything is spoken about, or the room has had enough. */
export interface CloseView {
  readonly kind: 'closing' | 'closed';
  readonly workshop: Workshop;
  readonly items: readonly WorkItem[];
  readonly weights: Weights;
  readonly openCount: number;
  readonly canClose: boolean;
}

/** What a workshop shows at one moment. */
export type WorkshopView = LobbyView | StageView | CloseView;

const someInstant = '2000-01-01T00:00:00.000Z';

function toReveal(snapshot: WorkshopSnapshot, item: WorkItem): Reveal | null {
  const rounds = revealedRounds(item);
  const last = rounds.at(-1);
  if (
    last === undefined ||
    snapshot.matches({ running: 'presenting' }) ||
    snapshot.matches({ running: 'voting' })
  )
    return null;
  const { weights } = snapshot.context;
  const agreement = agreementOn(item, weights);
  return {
    votes: last.votes,
    firstVotes: rounds.length > 1 ? (rounds[0]?.votes ?? []) : [],
    agreement,
    isAgreed: roomAgrees(item, weights),
    question: questionToHear(agreement),
    speakers: speakersOf(snapshot.context),
  };
}

function speakerIn(reveal: Reveal | null, turn: number): Speaker | null {
  const speakers = reveal?.speakers ?? [];
  return speakers[turn] ?? speakers.at(-1) ?? null;
}

function toStageView(snapshot: WorkshopSnapshot, phase: StagePhase, item: WorkItem): StageView {
  const { context } = snapshot;
  const { weights, clock, assessment } = context;
  const { participants, deciderId, rule } = workshopOf(context);
  const reveal = toReveal(snapshot, item);
  const answered = answeredIn(item, weights);
  const asked = activeCriteria(weights);
  const seats = participants.map((participant) => {
    const said = answered.get(participant.id) ?? [];
    return {
      ...participant,
      isIn: said.length === asked.length,
      answered: said,
      isDecider: participant.id === deciderId,
    };
  });
  const open = openItems(assessment.items, weights);
  const settledCount = assessment.items.length - open.length;
  const isSettled = phaseOf(item) === 'settled';
  const seen = revealedRounds(item).length;
  return {
    kind: 'stage',
    phase,
    item,
    weights,
    position: isSettled ? settledCount : settledCount + 1,
    total: assessment.items.length,
    asked,
    isFlagged: isFlagged(item),
    isVotedOn: asksForRatings(item),
    seats,
    votesIn: reveal === null ? seats.filter(({ isIn }) => isIn).length : reveal.votes.length,
    mayReveal: snapshot.can({ type: 'votes.revealed' }),
    round: reveal === null ? seen + 1 : Math.max(seen, 1),
    reveal,
    speaker: phase === 'hearing' ? speakerIn(reveal, context.speaker) : null,
    secondsLeft: secondsLeft(phase, clock),
    isTimerRunning: clock.isRunning,
    rule,
    deciderName: participants.find(({ id }) => id === deciderId)?.name ?? '',
    mayVoteAgain: asksForRatings(item) && mayVote(item),
    mayStand: maySnap(item, roomsAnswers, rule, weights),
    mayOverrule: rule === 'decider',
    settlement: item.discussion?.settlement ?? null,
    next: open.find(({ id }) => id !== item.id) ?? null,
    isBlank: context.isBlank,
  };
}

/** What a workshop shows at one moment. Nothing in it says how anybody voted before the votes are revealed. */
export function toWorkshopView(snapshot: WorkshopSnapshot): WorkshopView {
  const { context } = snapshot;
  const { assessment, weights } = context;
  const phase = stagePhases.find((name) => snapshot.matches({ running: name }));
  const item = stageItem(context);
  if (phase !== undefined && item !== undefined) return toStageView(snapshot, phase, item);
  if (snapshot.matches('running') || snapshot.matches('closed')) {
    return {
      kind: snapshot.matches('closed') ? 'closed' : 'closing',
      workshop: workshopOf(context),
      items: assessment.items,
      weights,
      openCount: openItems(assessment.items, weights).length,
      canClose: snapshot.can({ type: 'workshop.closed', at: someInstant }),
    };
  }
  return {
    kind: 'lobby',
    workshop: assessment.workshop,
    items: assessment.items,
    canStart: snapshot.can({ type: 'workshop.started', at: someInstant }),
  };
}
