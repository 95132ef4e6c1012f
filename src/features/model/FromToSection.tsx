import type { HoursFlow, HoursSide } from '../../domain/capacity';
import { useWords, type Words } from '../../i18n/Words';
import type { ChartTwin } from '../../ui/charts/chartTwin';
import { FromTo } from '../../ui/charts/FromTo';
import type { FromToEnd, FromToFlow } from '../../ui/charts/fromToLayout';
import styles from './FromToSection.module.css';

interface Props {
  readonly flows: readonly HoursFlow[];
}

/** What changes sides: arrows across the line, and the whole of today against the result as a table. */
export function FromToSection({ flows }: Props) {
  const words = useWords();
  const { t } = words;
  const moving = flows
    .filter(({ from, to }) => from !== to)
    .toSorted((a, b) => hoursOf(b) - hoursOf(a) || b.items - a.items);
  const staying = flows.filter(({ from, to }) => from === to);
  const stay = staying.reduce((sum, { items }) => sum + items, 0);
  return (
    <section>
      <FromTo
        flows={moving.map((flow) => toArrow(flow, words))}
        inHouse={t('fromTo.side.inHouse')}
        partner={t('fromTo.side.partner')}
        twin={fromToTwin(flows, moving, words)}
      />
      {stay > 0 && <p className={styles.stay}>{t('fromTo.stay', { items: stay })}</p>}
    </section>
  );
}

function hoursOf({ hours }: HoursFlow): number {
  return hours.ongoing + hours.project;
}

const ends: Readonly<Record<HoursSide, FromToEnd>> = {
  inHouse: 'inHouse',
  partner: 'partner',
  shared: 'line',
  nobody: 'line',
  undecided: 'line',
};

function toArrow(flow: HoursFlow, { t }: Words): FromToFlow {
  const { from, to, items } = flow;
  const hours = Math.round(hoursOf(flow));
  return {
    id: `${from}-${to}`,
    from: ends[from],
    to: ends[to],
    amount: hours,
    label: t('fromTo.flow', { items, hours }),
    note: nameNote(flow, t),
    startsBroken: from === 'nobody',
  };
}

/** Where it is today or stays open, where that is not a side. */
function nameNote({ from, to }: HoursFlow, t: Words['t']): string {
  const isOpen = to === 'undecided';
  if (from === 'shared') return t(isOpen ? 'fromTo.note.sharedOpen' : 'fromTo.note.shared');
  if (from === 'nobody') return t(isOpen ? 'fromTo.note.nobodyOpen' : 'fromTo.note.nobody');
  return isOpen ? t('fromTo.note.open') : '';
}

function fromToTwin(
  flows: readonly HoursFlow[],
  moving: readonly HoursFlow[],
  { t, number }: Words,
): ChartTwin {
  return {
    finding: t('fromTo.finding', {
      items: moving.reduce((sum, { items }) => sum + items, 0),
      hours: Math.round(moving.reduce((sum, flow) => sum + hoursOf(flow), 0)),
    }),
    headingLevel: 3,
    summary: t('fromTo.summary'),
    columns: [
      { key: 'from', header: t('fromTo.table.from') },
      { key: 'to', header: t('fromTo.table.to') },
      { key: 'items', header: t('fromTo.table.items'), numeric: true },
      { key: 'ongoing', header: t('fromTo.table.ongoing'), numeric: true },
      { key: 'project', header: t('fromTo.table.project'), numeric: true },
    ],
    rows: flows.map(({ from, to, items, hours }) => ({
      id: `${from}-${to}`,
      cells: {
        from: t(`fromTo.side.${from}`),
        to: t(`fromTo.side.${to}`),
        items: number(items),
        ongoing: number(Math.round(hours.ongoing)),
        project: number(Math.round(hours.project)),
      },
    })),
  };
}
