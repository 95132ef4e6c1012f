import type { Report } from '../../document/report';
import { criteria } from '../../domain/criterion';
import type { Rating } from '../../domain/rating';
import type { WorkItem } from '../../domain/workItem';
import type { Settlement, Workshop } from '../../domain/workshop';
import { minutesTaken, type RecordedItem, type WorkshopRecord } from '../../domain/workshopRecord';
import { namePlace } from '../../i18n/voteWords';
import type { Words } from '../../i18n/Words';

/** A day as `2025-11-23`, in words of the language; it is the same day wherever it is read. */
function nameDay(day: string, { date }: Words): string {
  return date(Date.parse(`${day}T12:00:00Z`), { dateStyle: 'long', timeZone: 'UTC' });
}

function nameDissent(dissent: readonly string[], { t, list }: Words): string | null {
  if (dissent.length === 0) return null;
  const named = dissent.filter((name) => name !== '');
  return named.length === dissent.length
    ? t('close.record.how.dissent.named', { names: list(named), count: named.length })
    : t('close.record.how.dissent', { count: dissent.length });
}

function nameHow(settlement: Settlement | null, item: WorkItem, words: Words): string {
  const { t } = words;
  switch (settlement?.kind) {
    case 'snapped': {
      const isDecided = settlement.decidedBy !== '' && item.decision !== null;
      const parts = [
        isDecided ? t('close.record.how.by', { name: settlement.decidedBy }) : t('close.record.how.room'),
        item.decisionReason === '' ? null : t('close.record.how.because', { reason: item.decisionReason }),
        nameDissent(settlement.dissent, words),
      ];
      return parts.filter((part) => part !== null).join('; ');
    }
    case 'parked':
      return settlement.owner === '' || settlement.until === ''
        ? t('close.record.parked.open')
        : t('close.record.parked', { owner: settlement.owner, until: nameDay(settlement.until, words) });
    case 'dropped':
      return t('close.record.dropped');
    case undefined:
      return t('close.record.open');
  }
}

/** One item of the record, as the cells of its row. */
export interface RecordRow {
  readonly id: string;
  readonly item: string;
  readonly holds: string;
  readonly room: string;
  readonly how: string;
  readonly minutes: string;
}

/** One item of the record in words. What is not settled holds nothing yet. */
export function toRecordRow(recorded: RecordedItem, words: Words): RecordRow {
  const { t, number } = words;
  const { item, settlement, outcome, status, votes, elsewhere } = recorded;
  return {
    id: item.id,
    item: item.name,
    holds: settlement?.kind === 'snapped' ? namePlace(outcome, words) : '–',
    room:
      status === null
        ? t('close.record.room.none')
        : t('close.record.room.status', { status: t(`votes.status.${status}`), votes, elsewhere }),
    how: nameHow(settlement, item, words),
    minutes: number((item.discussion?.seconds ?? 0) / 60, { maximumFractionDigits: 1 }),
  };
}

/** The columns of the record, in order. */
export const recordColumns = ['item', 'holds', 'room', 'how', 'minutes'] as const;

function nameAnswer(rating: Rating, { t, number }: Words): string {
  if (rating === null) return t('close.record.unanswered');
  return rating === 'notSure' ? t('close.record.unsure') : number(rating);
}

/** Who voted how, in the last round of each item; empty unless the lobby said that it is kept. */
function voterRows(record: WorkshopRecord, workshop: Workshop, words: Words): readonly (readonly string[])[] {
  if (!workshop.keepVoters) return [];
  const names = new Map(workshop.participants.map(({ id, name }) => [id, name]));
  return record.items.flatMap(({ item }) => {
    const last = item.discussion?.rounds.findLast(({ isRevealed }) => isRevealed);
    return (last?.votes ?? [])
      .filter(({ voterId }) => voterId !== '')
      .map((vote) => [
        item.name,
        names.get(vote.voterId) ?? words.t('close.record.voter.gone'),
        ...criteria.map((criterion) => nameAnswer(vote[criterion], words)),
      ]);
  });
}

/** What was settled, waits, was given up and is open, in a sentence or two. */
export function nameSummary({ settled, parked, dropped, open }: WorkshopRecord, { t }: Words): string {
  const summary = t('close.summary', { settled, parked, open });
  return dropped === 0 ? summary : `${summary} ${t('close.dropped', { dropped })}`;
}

/** How long it took, of how long was planned. */
export function nameTime(record: WorkshopRecord, workshop: Workshop, now: string, { t }: Words): string {
  return t('close.time', {
    taken: minutesTaken(workshop, now),
    planned: workshop.minutes,
    onItems: record.minutesOnItems,
  });
}

/** The whole record, as people take it elsewhere. */
export function recordReport(
  title: string,
  record: WorkshopRecord,
  workshop: Workshop,
  now: string,
  words: Words,
): Report {
  const { t, date, list } = words;
  const rows = record.items.map((recorded) => toRecordRow(recorded, words));
  const voters = voterRows(record, workshop, words);
  const people = workshop.participants.map(({ name }) => name);
  return [
    { kind: 'heading', level: 1, text: t('close.record.of', { title }) },
    {
      kind: 'paragraph',
      text: t('close.record.on', { date: date(Date.parse(workshop.startedAt ?? now)) }),
    },
    ...(people.length === 0
      ? []
      : [{ kind: 'paragraph' as const, text: t('close.record.people', { people: list(people) }) }]),
    {
      kind: 'paragraph',
      text: t('close.record.rule', { rule: t(`close.record.rule.${workshop.rule}`) }),
    },
    { kind: 'paragraph', text: nameSummary(record, words) },
    { kind: 'paragraph', text: nameTime(record, workshop, now, words) },
    {
      kind: 'table',
      header: recordColumns.map((column) => t(`close.record.${column}`)),
      rows: rows.map((row) => recordColumns.map((column) => row[column])),
    },
    ...(voters.length === 0
      ? []
      : [
          { kind: 'heading' as const, level: 2 as const, text: t('close.record.voters') },
          {
            kind: 'table' as const,
            header: [
              t('close.record.item'),
              t('close.record.voter'),
              ...criteria.map((criterion) => t(`criterion.${criterion}.name`)),
            ],
            rows: voters,
          },
        ]),
  ];
}
