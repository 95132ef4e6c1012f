import { placements } from '../../domain/placement';
import type { Portfolio } from '../../domain/result';
import { useWords } from '../../i18n/Words';
import { looks, type Wanted } from './findItems';
import styles from './WhereItLands.module.css';

interface Props {
  readonly portfolio: Portfolio;
  /** How many rows each choice shows; none where it says nothing. */
  readonly counts: ReadonlyMap<Wanted['show'], number>;
  readonly shown: Wanted['show'];
  /** Shows only these, or everything again. */
  readonly onShow: (show: Wanted['show']) => void;
}

interface Entry {
  readonly show: Wanted['show'];
  readonly count: number;
  readonly name: string;
  readonly aside: string;
}

/** The counts behind the verdict: by placement, and what deserves a second look. Each shows its own rows. */
export function WhereItLands({ portfolio, counts, shown, onShow }: Props) {
  const { t, number } = useWords();
  const landed = placements.map((placement): Entry => {
    const { items, hours } = portfolio.byPlacement[placement];
    const aside = hours === 0 ? '' : t('results.hoursShort', { hours: number(Math.round(hours)) });
    return { show: placement, count: items, name: t(`placement.${placement}`), aside };
  });
  const again = looks.map((look): Entry => ({
    show: look,
    count: counts.get(look) ?? 0,
    name: t(`results.${look}`),
    aside: '',
  }));
  return (
    <div className={styles.lists}>
      <Entries title={t('results.byPlacement')} entries={landed} shown={shown} onShow={onShow} />
      <Entries title={t('results.lookAgain')} entries={again} shown={shown} onShow={onShow} />
    </div>
  );
}

interface EntriesProps {
  readonly title: string;
  readonly entries: readonly Entry[];
  readonly shown: Wanted['show'];
  readonly onShow: (show: Wanted['show']) => void;
}

function Entries({ title, entries, shown, onShow }: EntriesProps) {
  const { number } = useWords();
  const some = entries.filter(({ count }) => count > 0);
  if (some.length === 0) return null;
  return (
    <section className={styles.list}>
      <h2>{title}</h2>
      <ul role="list">
        {some.map(({ show, count, name, aside }) => (
          <li key={show}>
            <button
              type="button"
              className={styles.entry}
              aria-pressed={shown === show}
              onClick={() => onShow(shown === show ? 'all' : show)}
            >
              <span className={styles.count}>{number(count)}</span>
              <span className={styles.name}>{name}</span>
              {aside === '' ? null : <span className={styles.aside}>{aside}</span>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
