import type { RowProblem } from '../../document/workItemCells';
import { useWords } from '../../i18n/Words';
import { TakeRow } from '../../ui/TakeMenu';
import { VirtualRows } from '../../ui/VirtualRows';
import styles from './ProblemRows.module.css';

/** Every row that stays out, by line, column and reason. */
export function ProblemRows({ problems }: { readonly problems: readonly RowProblem[] }) {
  const { t } = useWords();
  const rows = new Set(problems.map(({ line }) => line)).size;
  const title = t('list.csv.problems', { count: rows });
  const why = ({ value, reason }: RowProblem) => t(`list.csv.reason.${reason}`, { value });
  const words = (problem: RowProblem) => {
    const { line, column } = problem;
    return column === ''
      ? t('list.csv.problemRow', { line, reason: why(problem) })
      : t('list.csv.problemCell', { line, column, reason: why(problem) });
  };
  return (
    <div className={styles.problems}>
      <TakeRow
        title={title}
        table={() => ({
          header: [t('take.table.line'), t('take.table.column'), t('take.table.reason')],
          rows: problems.map((problem) => [String(problem.line), problem.column, why(problem)]),
        })}
      >
        <h3>{title}</h3>
      </TakeRow>
      <div className={styles.rows} data-long={problems.length > 8}>
        <VirtualRows
          label={title}
          count={problems.length}
          estimatedRowHeight={28}
          rowKey={(index) => String(index)}
          row={(index) => {
            const problem = problems[index];
            return problem === undefined ? null : <p className={styles.problem}>{words(problem)}</p>;
          }}
        />
      </div>
    </div>
  );
}
