import { hoursSides, type Capacity, type HoursBySide } from '../../domain/capacity';
import { workKinds } from '../../domain/workItem';
import type { Words } from '../../i18n/Words';
import type { ChartTwin } from '../../ui/charts/chartTwin';
import type { HoursPart, HoursRow } from '../../ui/charts/hoursBar';

/** In-house stands left, the partner right, as on the line. */
const fromLeftToRight = ['inHouse', 'shared', 'nobody', 'undecided', 'partner'] as const;

function sumOf(hours: HoursBySide): number {
  return hoursSides.reduce((sum, side) => sum + hours[side].ongoing + hours[side].project, 0);
}

function partsOf(hours: HoursBySide, { t, number }: Words): readonly HoursPart[] {
  return fromLeftToRight.flatMap((side) =>
    workKinds.map((kind): HoursPart => ({
      id: `${side}-${kind}`,
      tone: side,
      striped: kind === 'project',
      hours: hours[side][kind],
      label: t(`hours.part.${side}.${kind}`),
      valueText: t('hours.short', { hours: number(Math.round(hours[side][kind])) }),
    })),
  );
}

/** Now, after, and the reviewing that comes on top. */
export function hoursRows({ before, after, reviewing }: Capacity, words: Words): readonly HoursRow[] {
  const { t, number } = words;
  const total = (hours: number) => t('hours.total', { hours: number(Math.round(hours)) });
  const rows: readonly HoursRow[] = [
    { id: 'now', label: t('hours.now'), totalText: total(sumOf(before)), parts: partsOf(before, words) },
    { id: 'after', label: t('hours.after'), totalText: total(sumOf(after)), parts: partsOf(after, words) },
  ];
  if (reviewing === 0) return rows;
  const part: HoursPart = {
    id: 'reviewing',
    tone: 'inHouse',
    striped: false,
    hours: reviewing,
    label: t('hours.part.reviewing'),
    valueText: t('hours.short', { hours: number(Math.round(reviewing)) }),
  };
  return [
    ...rows,
    {
      id: 'reviewing',
      label: t('hours.reviewing'),
      totalText: total(reviewing),
      parts: [part],
      extra: true,
    },
  ];
}

/** The same hours as a table. */
export function hoursTwin({ before, after, reviewing, team }: Capacity, { t, number }: Words): ChartTwin {
  const whole = (hours: number) => number(Math.round(hours));
  const rows = fromLeftToRight.flatMap((side) =>
    workKinds
      .filter((kind) => before[side][kind] + after[side][kind] > 0)
      .map((kind) => ({
        id: `${side}-${kind}`,
        cells: {
          where: t(`hours.part.${side}.${kind}`),
          now: whole(before[side][kind]),
          after: whole(after[side][kind]),
        },
      })),
  );
  return {
    finding: t('hours.finding'),
    headingLevel: 3,
    summary: t('hours.summary', {
      now: whole(team.now),
      total: whole(sumOf(before)),
      after: whole(team.after),
      reviewing: whole(reviewing),
    }),
    columns: [
      { key: 'where', header: t('hours.table.where') },
      { key: 'now', header: t('hours.table.now'), numeric: true },
      { key: 'after', header: t('hours.table.after'), numeric: true },
    ],
    rows: [
      ...rows,
      {
        id: 'reviewing',
        cells: { where: t('hours.part.reviewing'), now: whole(0), after: whole(reviewing) },
      },
    ],
  };
}
