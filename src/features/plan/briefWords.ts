import type { Report, ReportPart } from '../../document/report';
import { buildPartnerBrief, type PartnerBrief } from '../../domain/partnerBrief';
import type { ItemResult } from '../../domain/result';
import { flags, type WorkItem } from '../../domain/workItem';
import type { Words } from '../../i18n/Words';
import type { PlanContext } from './planContext';

function section(text: string, ...parts: readonly ReportPart[]): readonly ReportPart[] {
  return [{ kind: 'heading', level: 3, text }, ...parts];
}

/** A list, or the one sentence that stands for it where there is nothing to list. */
function listOr(entries: readonly string[], otherwise: string): ReportPart {
  return entries.length === 0 ? { kind: 'paragraph', text: otherwise } : { kind: 'list', entries };
}

function scopeParts({ scope, hours, itemsWithoutHours }: PartnerBrief, { t, number }: Words) {
  return section(
    t('plan.brief.scope'),
    {
      kind: 'paragraph',
      text: t('plan.brief.scope.lead', {
        count: scope.length,
        hours: Math.round(hours),
        unknown: itemsWithoutHours,
      }),
    },
    {
      kind: 'list',
      entries: scope.map(({ item: { name, hoursPerMonth } }) =>
        hoursPerMonth === null
          ? name
          : t('plan.brief.item.hours', { item: name, hours: number(Math.round(hoursPerMonth)) }),
      ),
    },
  );
}

function tellGuided({ item, outcome }: ItemResult, { t, list }: Words): string {
  if (outcome.placement === 'ownInsideDeliverOutside') return t('plan.brief.guided.own', { item: item.name });
  const marked = flags.filter((flag) => item[flag]).map((flag) => t(`flag.${flag}`));
  return t('plan.brief.guided.flagged', { item: item.name, flags: list(marked) });
}

function decisionParts({ guided, decidedInside }: PartnerBrief, words: Words) {
  const { t } = words;
  const entries = [
    ...guided.map((result) => tellGuided(result, words)),
    ...decidedInside.map(({ item }) => t('plan.brief.decided', { item: item.name })),
  ];
  return section(
    t('plan.brief.decisions'),
    { kind: 'paragraph', text: t('plan.brief.decisions.lead') },
    listOr(entries, t('plan.brief.decisions.none')),
  );
}

function tellFirstResponse({ item }: ItemResult, { t }: Words): string {
  const { name, actsFirst, mayDo, mayContain, callsNext } = item;
  if (actsFirst.trim() === '') return t('plan.brief.first.nobody', { item: name });
  const power = mayContain ? 'mayContain' : 'mayNotContain';
  return [
    t('plan.brief.first.item', { item: name, name: actsFirst }),
    ...(mayDo.trim() === '' ? [] : [t('plan.brief.first.mayDo', { mayDo })]),
    ...(mayContain === null ? [] : [t(`plan.brief.first.${power}`)]),
    ...(callsNext.trim() === '' ? [] : [t('plan.brief.first.next', { name: callsNext })]),
  ].join(' ');
}

const waysBack = ['documents', 'adminAccess', 'dataExport'] as const;

function isHeld(item: WorkItem): boolean {
  return waysBack.some((part) => item[`${part}HeldBy`].trim() !== '');
}

function tellWayBack(item: WorkItem, { t }: Words): readonly string[] {
  return [item.name, ...waysBack.map((part) => item[`${part}HeldBy`].trim() || t('plan.brief.back.nobody'))];
}

/** Who holds the way back of each item; those for which nobody holds anything in one sentence. */
function wayBackParts({ scope }: PartnerBrief, words: Words) {
  const { t, list } = words;
  const items = scope.map(({ item }) => item);
  const held = items.filter(isHeld);
  const open = items.filter((item) => !isHeld(item));
  const table: ReportPart = {
    kind: 'table',
    header: [t('plan.table.item'), ...waysBack.map((part) => t(`plan.brief.back.${part}`))],
    rows: held.map((item) => tellWayBack(item, words)),
  };
  const without = t('plan.brief.back.none', { items: list(open.map(({ name }) => name)) });
  return section(
    t('plan.brief.back'),
    { kind: 'paragraph', text: t('plan.brief.back.lead') },
    ...(held.length === 0 ? [] : [table]),
    ...(open.length === 0 ? [] : [{ kind: 'paragraph', text: without } as const]),
  );
}

/** The brief as a report, `null` where nothing goes to a partner. */
export function briefReport({ results, resultOf }: PlanContext, words: Words): Report | null {
  const { t, list } = words;
  const brief = buildPartnerBrief(results);
  if (brief.scope.length === 0) return null;
  const nameOf = (id: string) => resultOf.get(id)?.item.name ?? '';
  return [
    { kind: 'heading', level: 2, text: t('plan.brief.title') },
    ...scopeParts(brief, words),
    ...decisionParts(brief, words),
    ...section(
      t('plan.brief.needs'),
      listOr(
        brief.needs.map(({ shortage, itemIds }) =>
          t(`plan.brief.need.${shortage}`, { items: list(itemIds.map(nameOf)) }),
        ),
        t('plan.brief.needs.none'),
      ),
    ),
    ...section(
      t('plan.brief.first'),
      listOr(
        brief.firstResponse.map((result) => tellFirstResponse(result, words)),
        t('plan.brief.first.none'),
      ),
    ),
    ...wayBackParts(brief, words),
  ];
}
