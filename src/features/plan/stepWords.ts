import type { PlanStep, Waiting } from '../../domain/plan';
import { conditions } from '../../domain/readiness';
import { reasonsFor } from '../../domain/reason';
import type { Report } from '../../document/report';
import type { ItemResult } from '../../domain/result';
import { asSentence } from '../../i18n/outcomeWords';
import { nameMove } from '../../i18n/moveWords';
import type { Words } from '../../i18n/Words';
import type { PlanContext } from './planContext';
import { nameAccountable } from './responsibilityWords';

/** One step of the plan as it is told. */
export interface ToldStep {
  readonly key: string;
  readonly what: string;
  /** Which way it moves, and by how much; `''` where nothing moves. */
  readonly aside: string;
  readonly why: string;
  readonly who: string;
  /** `''` where it waits for nothing. */
  readonly waitsFor: string;
  /** The item to open, where it is about one. */
  readonly itemId: string | null;
}

const mostNamed = 6;

function nameItems(ids: readonly string[], { resultOf }: PlanContext, { t, list }: Words): string {
  const names = ids.slice(0, mostNamed).flatMap((id) => resultOf.get(id)?.item.name ?? []);
  const rest = ids.length - names.length;
  return list(rest > 0 ? [...names, t('plan.others', { count: rest })] : names);
}

function nameWaiting(waiting: Waiting, { t }: Words): string {
  return waiting.kind === 'condition'
    ? t(`plan.condition.${waiting.condition}`)
    : t(`plan.waits.${waiting.kind}`);
}

/** What a move waits for; all four conditions under one name. */
function nameWaits(waitsFor: readonly Waiting[], words: Words): string {
  const others = waitsFor.filter(({ kind }) => kind !== 'condition');
  const missing = waitsFor.length - others.length;
  const named = (missing === conditions.length ? others : waitsFor).map((one) => nameWaiting(one, words));
  return words.list(missing === conditions.length ? [...named, words.t('plan.waits.conditions')] : named);
}

function whyItMoves(result: ItemResult, to: 'inHouse' | 'partner', isFirm: boolean, words: Words): string {
  const { t } = words;
  if (result.isDecided && result.item.decisionReason.trim() !== '')
    return t('plan.why.decided', { reason: result.item.decisionReason.trim() });
  const [first, second] = reasonsFor(to, result).map(({ criterion, level }) =>
    t(`reason.${criterion}.${level}`),
  );
  const reasons = second === undefined ? first : t('why.two', { first: first ?? '', second });
  const why = reasons === undefined ? t('plan.why.plain') : asSentence(t('why.reasons', { reasons }), words);
  return isFirm ? why : t('plan.why.closeCall', { why });
}

/** One step in words. */
export function tellStep(step: PlanStep, context: PlanContext, words: Words): ToldStep {
  const { t } = words;
  switch (step.kind) {
    case 'condition': {
      const condition = t(`plan.step.condition.${step.condition}`);
      return {
        key: step.condition,
        what: step.isAnswered
          ? condition
          : t('plan.step.condition.unanswered', { condition: t(`plan.condition.${step.condition}`) }),
        aside: '',
        why: t(step.isAnswered ? 'plan.step.condition.why' : 'plan.step.condition.answer'),
        who: t('plan.step.condition.who'),
        waitsFor: '',
        itemId: null,
      };
    }
    case 'owners':
    case 'settle':
      return {
        key: step.kind,
        what: t(`plan.step.${step.kind}`, {
          count: step.itemIds.length,
          items: nameItems(step.itemIds, context, words),
        }),
        aside: '',
        why: t(`plan.step.${step.kind}.why`),
        who: t(`plan.step.${step.kind}.who`),
        waitsFor: '',
        itemId: step.itemIds.length === 1 ? (step.itemIds[0] ?? null) : null,
      };
    case 'move': {
      const { move, waitsFor } = step;
      const result = context.resultOf.get(move.itemId);
      const row = context.responsibilityOf.get(move.itemId);
      return {
        key: move.itemId,
        what: result?.item.name ?? '',
        aside: result === undefined ? '' : nameMove(move, result.outcome, words),
        why: result === undefined ? '' : whyItMoves(result, move.to, move.isFirm, words),
        who: row === undefined ? '' : nameAccountable(row, words),
        waitsFor: nameWaits(waitsFor, words),
        itemId: move.itemId,
      };
    }
  }
}

/** The steps as a report: one table, in order. */
export function movesReport(context: PlanContext, words: Words): Report {
  const { t } = words;
  const title = { kind: 'heading', level: 2, text: t('plan.moves.title') } as const;
  if (context.steps.length === 0) return [title, { kind: 'paragraph', text: t('board.moves.none') }];
  return [
    title,
    {
      kind: 'table',
      header: [
        t('plan.step.when'),
        t('plan.step.what'),
        t('plan.step.why'),
        t('plan.step.who'),
        t('plan.step.waitsFor'),
      ],
      rows: context.steps.map((step) => {
        const { what, aside, why, who, waitsFor } = tellStep(step, context, words);
        return [
          t('plan.horizon', { days: step.horizon }),
          aside === '' ? what : t('shell.pair', { name: what, value: aside }),
          why,
          who,
          waitsFor === '' ? t('plan.waits.nothing') : waitsFor,
        ];
      }),
    },
  ];
}
