import { useWords } from '../../i18n/Words';
import { useAnnounce } from '../Announcer';
import { moved, type WeighedOption } from './weightingValue';
import styles from './RankInput.module.css';

interface Props<Id extends string> {
  readonly options: readonly WeighedOption<Id>[];
  /** Most important first; options that are not in it stand last. */
  readonly rank: readonly Id[];
  readonly onChange: (rank: readonly Id[]) => void;
}

/** A list put in order by two buttons on each row; the focus stays on the row that moves. */
export function RankInput<Id extends string>({ options, rank, onChange }: Props<Id>) {
  const { t, number } = useWords();
  const announce = useAnnounce();
  const nameOf = (id: Id) => options.find((option) => option.id === id)?.name;
  const order = [...rank, ...options.map(({ id }) => id).filter((id) => !rank.includes(id))].filter(
    (id) => nameOf(id) !== undefined,
  );
  const move = (id: Id, by: -1 | 1) => {
    const next = moved(order, id, by);
    if (next === order) return;
    onChange(next);
    announce(
      t('weighting.rank.moved', {
        criterion: nameOf(id) ?? '',
        place: number(next.indexOf(id) + 1),
        total: number(next.length),
      }),
    );
  };
  return (
    <ol role="list" className={styles.list}>
      {order.map((id, index) => {
        const criterion = nameOf(id) ?? '';
        return (
          <li key={id} className={styles.entry}>
            <span>{t('weighting.rank.place', { place: number(index + 1), criterion })}</span>
            {([-1, 1] as const).map((by) => (
              <button
                key={by}
                type="button"
                className={styles.move}
                // Stays focusable at the ends, so that the focus is not lost on arrival there.
                aria-disabled={by < 0 ? index === 0 : index === order.length - 1}
                aria-label={t(by < 0 ? 'weighting.rank.up' : 'weighting.rank.down', { criterion })}
                onClick={() => move(id, by)}
              >
                <span aria-hidden="true">{by < 0 ? '↑' : '↓'}</span>
              </button>
            ))}
          </li>
        );
      })}
    </ol>
  );
}
