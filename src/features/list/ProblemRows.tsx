import type { RowProblem } from '../../document/workItemCells';
import { useWords } from '../../i18n/Words';
import { VirtualRows } from '../../ui/VirtualRows';
import styles from './ProblemRows.module.css';

/** Every row that stays out, by line, column and reason. */
export function ProblemRows({ problems }: { readonly problems: readonly RowProblem[] }) {
  const { t } = useWords();
  const rows = new Set(problems.map(({ line }) => line)).size;
  const title = t('list.csv.problems', { count: rows });
  const words = ({ line, column, value, reason }: RowProblem) => {
    const why = t(`list.csv.reason.${reason}`, { value });
    return column === ''
      ? t('list.csv.problemRow', { line, reason: why })
      : t('list.csv.problemCell', { line, column, reason: why });
  };
  return (
    <div className={styles.problems}>
      <h3>{title}</h3>
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
