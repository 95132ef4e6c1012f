import { useMemo } from 'react';
import type { Comparison, Dumbbell } from '../../domain/comparison';
import type { WorkItem } from '../../domain/workItem';
import { asSentence, nameLean, nameOutcome } from '../../i18n/outcomeWords';
import { useWords, type Words } from '../../i18n/Words';
import type { ChartTwin } from '../../ui/charts/chartTwin';
import { Dumbbells } from '../../ui/charts/Dumbbells';
import { nameCause } from './causeWords';
import styles from './EvolveScreen.module.css';

const mostDrawn = 60;
const mostNamed = 8;

/** The crossed ones first, then by how far they went; those that stand where they stood are left out. */
function toDraw({ dumbbells }: Comparison): readonly Dumbbell[] {
  const far = ({ leanBefore, leanAfter }: Dumbbell): number => Math.abs(leanAfter - leanBefore);
  return dumbbells
    .filter((row) => row.cause !== null || far(row) > 1e-9)
    .sort((a, b) => Number(b.cause !== null) - Number(a.cause !== null) || far(b) - far(a));
}

/** What crossed between two lines and why, what else moved, and what came and went. */
export function Crossings({ comparison }: { readonly comparison: Comparison }) {
  const words = useWords();
  const { t, rich } = words;
  const { added, removed, crossed, dumbbells, weightsChanged } = comparison;
  const moved = useMemo(() => toDraw(comparison), [comparison]);
  const drawn = useMemo(() => moved.slice(0, mostDrawn), [moved]);
  const finding = t('evolve.crossed', { count: crossed.length });
  return (
    <div className={styles.part}>
      {drawn.length === 0 ? <h3>{finding}</h3> : <Drawn rows={drawn} finding={finding} />}
      {moved.length > drawn.length && (
        <p className={styles.aside}>
          {t('evolve.dumbbells.cut', { shown: drawn.length, total: moved.length })}
        </p>
      )}
      {crossed.length > 0 && (
        <ul className={styles.causes}>
          {crossed.slice(0, mostDrawn).map((row) => (
            <li key={row.after.id}>
              {rich('evolve.crossed.why', {
                item: row.after.name,
                from: nameOutcome(row.from, words),
                to: nameOutcome(row.to, words),
                cause: row.cause === null ? '' : nameCause(row.cause, row, words),
              })}
            </li>
          ))}
        </ul>
      )}
      {weightsChanged && <p>{t('evolve.weights')}</p>}
      {added.length > 0 && <p>{t('evolve.added', { items: nameItems(added, words) })}</p>}
      {removed.length > 0 && <p>{t('evolve.removed', { items: nameItems(removed, words) })}</p>}
      <p className={styles.aside}>{t('evolve.unmoved', { count: dumbbells.length - moved.length })}</p>
    </div>
  );
}

function nameItems(items: readonly WorkItem[], { t, list }: Words): string {
  const names = items.slice(0, mostNamed).map(({ name }) => name);
  const rest = items.length - names.length;
  return list(rest > 0 ? [...names, t('evolve.others', { count: rest })] : names);
}

function twinOf(rows: readonly Dumbbell[], finding: string, words: Words): ChartTwin {
  const { t } = words;
  const lean = (value: number) => asSentence(nameLean(value, words), words);
  return {
    finding,
    headingLevel: 3,
    summary: t('evolve.dumbbells.summary'),
    columns: [
      { key: 'item', header: t('evolve.dumbbells.item') },
      { key: 'before', header: asSentence(t('evolve.dumbbells.before'), words) },
      { key: 'after', header: asSentence(t('evolve.dumbbells.after'), words) },
      { key: 'outcome', header: t('evolve.dumbbells.outcome') },
    ],
    rows: rows.map((row) => ({
      id: row.after.id,
      cells: {
        item: row.after.name,
        before: lean(row.leanBefore),
        after: lean(row.leanAfter),
        outcome: asSentence(
          row.cause === null
            ? t('evolve.dumbbells.same', { outcome: nameOutcome(row.to, words) })
            : t('evolve.dumbbells.change', {
                from: nameOutcome(row.from, words),
                to: nameOutcome(row.to, words),
              }),
          words,
        ),
      },
    })),
  };
}

function Drawn({ rows, finding }: { readonly rows: readonly Dumbbell[]; readonly finding: string }) {
  const words = useWords();
  const { t } = words;
  const drawn = useMemo(
    () =>
      rows.map(({ after, leanBefore, leanAfter, cause }) => ({
        id: after.id,
        name: after.name,
        before: leanBefore,
        after: leanAfter,
        crossed: cause !== null,
      })),
    [rows],
  );
  return (
    <Dumbbells
      rows={drawn}
      twin={twinOf(rows, finding, words)}
      words={{
        inHouse: t('evolve.dumbbells.inHouse'),
        partner: t('evolve.dumbbells.partner'),
        before: t('evolve.dumbbells.before'),
        after: t('evolve.dumbbells.after'),
        crossed: t('evolve.dumbbells.crossed'),
      }}
    />
  );
}
