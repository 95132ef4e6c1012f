import { useId, useMemo } from 'react';
import { nameWordsIn } from '../../catalogue/nameWords';
import type { Assessment } from '../../domain/assessment';
import { findGaps, topGaps } from '../../domain/gap';
import { findMoves } from '../../domain/move';
import { nameMove } from '../../i18n/moveWords';
import { useWords } from '../../i18n/Words';
import type { ResultRow } from './resultRow';
import styles from './NextThings.module.css';

interface Props {
  readonly assessment: Assessment;
  readonly rows: readonly ResultRow[];
  readonly onOpen: (itemId: string) => void;
  /** Shows what one person answers for. */
  readonly onShowPerson: (person: string) => void;
}

interface Entry {
  readonly key: string;
  readonly name: string;
  readonly aside: string;
  readonly onOpen: () => void;
}

const howMany = 3;

/** What to do first: the moves that change most, and the gaps that matter most. Each opens what it is about. */
export function NextThings({ assessment, rows, onOpen, onShowPerson }: Props) {
  const words = useWords();
  const { t, locale } = words;
  // Found once for the same results, however the rows below are narrowed.
  const rowOf = useMemo(() => new Map(rows.map((row) => [row.item.id, row])), [rows]);
  const firstMoves = useMemo(() => findMoves(rows).slice(0, howMany), [rows]);
  const firstGaps = useMemo(
    () => topGaps(findGaps(assessment, rows, nameWordsIn(locale)), rows, howMany),
    [assessment, rows, locale],
  );
  const moves = firstMoves.flatMap((move): Entry[] => {
    const row = rowOf.get(move.itemId);
    if (row === undefined) return [];
    return [
      {
        key: move.itemId,
        name: row.item.name,
        aside: nameMove(move, row.outcome, words),
        onOpen: () => onOpen(move.itemId),
      },
    ];
  });
  const gaps = firstGaps.map((gap): Entry => {
    if (gap.kind === 'overloadedPerson') {
      const { person, itemIds } = gap;
      return {
        key: person,
        name: person,
        aside: t('results.gap.overloadedPerson', { items: itemIds.length, total: rows.length }),
        onOpen: () => onShowPerson(person),
      };
    }
    const [itemId] = gap.itemIds;
    return {
      key: itemId,
      name: rowOf.get(itemId)?.item.name ?? '',
      aside: t(`results.gap.${gap.kind}`),
      onOpen: () => onOpen(itemId),
    };
  });
  return (
    <div className={styles.lists}>
      <Entries
        title={t('results.moves', { count: moves.length })}
        none={t('results.moves.none')}
        entries={moves}
      />
      <Entries
        title={t('results.gaps', { count: gaps.length })}
        none={t('results.gaps.none')}
        entries={gaps}
      />
    </div>
  );
}

interface EntriesProps {
  readonly title: string;
  readonly none: string;
  readonly entries: readonly Entry[];
}

function Entries({ title, none, entries }: EntriesProps) {
  const id = useId();
  if (entries.length === 0) return <p className={styles.none}>{none}</p>;
  return (
    <section className={styles.list}>
      <h2 id={id}>{title}</h2>
      <ol role="list" aria-labelledby={id}>
        {entries.map(({ key, name, aside, onOpen }) => (
          <li key={key}>
            <button type="button" className={styles.entry} onClick={onOpen}>
              <span className={styles.name}>{name}</span>
              <span className={styles.aside}>{aside}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
