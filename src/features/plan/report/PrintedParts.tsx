import type { Report, ReportPart } from '../../../document/report';
import { DataTable } from '../../../ui/DataTable';
import styles from './ReportScreen.module.css';

/** The parts of a report as they stand on paper, every row of them. */
export function PrintedParts({ report }: { readonly report: Report }) {
  return report.map((part, position) => (
    <Part key={position} part={part} heading={headingBefore(report, position)} />
  ));
}

/** The heading that a table stands under: its name. */
function headingBefore(report: Report, position: number): string {
  const headings = report.slice(0, position).filter((part) => part.kind === 'heading');
  return headings.at(-1)?.text ?? '';
}

function Part({ part, heading }: { readonly part: ReportPart; readonly heading: string }) {
  switch (part.kind) {
    case 'heading':
      return part.level === 2 ? <h3>{part.text}</h3> : <h4>{part.text}</h4>;
    case 'paragraph':
      return <p>{part.text}</p>;
    case 'list':
      return (
        <ul>
          {part.entries.map((entry, position) => (
            <li key={position}>{entry}</li>
          ))}
        </ul>
      );
    case 'table':
      return <PrintedTable table={part} caption={heading} />;
    default:
      return null;
  }
}

/** A table of so few rows stays on one sheet. */
const mostKeptTogether = 8;

interface TableProps {
  readonly table: Extract<ReportPart, { kind: 'table' }>;
  readonly caption: string;
}

function PrintedTable({ table: { header, rows }, caption }: TableProps) {
  const table = (
    <DataTable
      caption={caption}
      captionHidden
      whole
      columns={header.map((heading, position) => ({
        key: String(position),
        header: heading,
        cell: ({ cells }: { readonly cells: readonly string[] }) => cells[position] ?? '',
      }))}
      rows={rows.map((cells, position) => ({ cells, position }))}
      rowKey={({ position }) => String(position)}
    />
  );
  return rows.length > mostKeptTogether ? table : <div className={styles.together}>{table}</div>;
}
