import type { Report, ReportPart } from '../../document/report';
import { useWords } from '../../i18n/Words';
import { DataTable } from '../../ui/DataTable';
import { briefReport } from './briefWords';
import { CopyBar } from './CopyBar';
import type { PlanContext } from './planContext';
import styles from './PlanScreen.module.css';

interface Props {
  readonly context: PlanContext;
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** What a partner has to know to make an offer. */
export function Brief({ context, onCopy }: Props) {
  const words = useWords();
  const { t } = words;
  const report = briefReport(context, words);
  return (
    <section className={styles.part} aria-labelledby="plan-brief">
      <div className={styles.head}>
        <h2 id="plan-brief">{t('plan.brief.title')}</h2>
        {report === null ? null : <CopyBar report={report} onCopy={onCopy} />}
      </div>
      {report === null ? <p>{t('plan.brief.empty')}</p> : <Sections report={report.slice(1)} />}
    </section>
  );
}

const mostShown = 60;

function Sections({ report }: { readonly report: Report }) {
  const { t } = useWords();
  return (
    <div className={styles.brief}>
      {report.map((part, position) => (
        <Part key={position} part={part} more={(count) => t('plan.more', { count })} />
      ))}
    </div>
  );
}

interface PartProps {
  readonly part: ReportPart;
  readonly more: (count: number) => string;
}

function Part({ part, more }: PartProps) {
  switch (part.kind) {
    case 'heading':
      return <h3>{part.text}</h3>;
    case 'paragraph':
      return <p>{part.text}</p>;
    case 'list': {
      const rest = part.entries.length - mostShown;
      return (
        <ul>
          {part.entries.slice(0, mostShown).map((entry, position) => (
            <li key={position}>{entry}</li>
          ))}
          {rest > 0 && <li>{more(rest)}</li>}
        </ul>
      );
    }
    case 'table':
      return <BriefTable table={part} />;
  }
}

function BriefTable({ table: { header, rows } }: { readonly table: Extract<ReportPart, { kind: 'table' }> }) {
  const { t } = useWords();
  return (
    <DataTable
      caption={t('plan.brief.back')}
      captionHidden
      takeAs={t('plan.brief.back')}
      columns={header.map((heading, position) => ({
        key: heading,
        header: heading,
        cell: (row: { readonly cells: readonly string[] }) => row.cells[position] ?? '',
      }))}
      rows={rows.slice(0, mostShown).map((cells, position) => ({ cells, position }))}
      rowKey={({ position }) => String(position)}
    />
  );
}
