import { dayOf, writeCalendar } from '../../document/calendar';
import type { Assessment } from '../../domain/assessment';
import { findRedraws, type Redraw } from '../../domain/redraw';
import type { WorkItem } from '../../domain/workItem';
import { useWords } from '../../i18n/Words';
import { Button } from '../../ui/Button';
import styles from './EvolveScreen.module.css';

interface Props {
  readonly assessment: Assessment;
  readonly now: Date;
  readonly onOpenItem: (itemId: string) => void;
  readonly onSaveCalendar: (text: string) => void;
}

/** Which items are to be drawn again: due, later, or when something happens. */
export function Redraws({ assessment, now, onOpenItem, onSaveCalendar }: Props) {
  const { t, date } = useWords();
  const { due, later, watched } = findRedraws(assessment.items, dayOf(now));
  const itemOf = new Map(assessment.items.map((item) => [item.id, item]));
  const nameOf = (id: string) => itemOf.get(id)?.name ?? '';
  const dates = [...due, ...later];
  const dated = ({ itemId, on }: Redraw) => ({
    itemId,
    name: nameOf(itemId),
    aside: date(new Date(`${on}T12:00:00`), { dateStyle: 'long' }),
  });
  const saveCalendar = () => {
    const days = dates.map(({ itemId, on }) => ({
      uid: `${itemId}@${assessment.id}.draw-the-line`,
      on,
      title: t('evolve.redraws.event', { item: nameOf(itemId) }),
      description: describe(itemOf.get(itemId)),
    }));
    onSaveCalendar(writeCalendar(days, new Date(now)));
  };
  const describe = (item: WorkItem | undefined) =>
    t('evolve.redraws.event.why', { title: assessment.title, trigger: item?.redrawIf ?? '' }).trim();
  return (
    <section className={styles.part} aria-labelledby="evolve-redraws">
      <h2 id="evolve-redraws">{t('evolve.redraws')}</h2>
      <p className={styles.aside}>{t('evolve.redraws.lead')}</p>
      {dates.length === 0 && watched.length === 0 ? <p>{t('evolve.redraws.none')}</p> : null}
      {dates.length === 0 ? null : (
        <>
          <Entries
            title={t('evolve.redraws.due')}
            none={t('evolve.redraws.dueNone')}
            entries={due.map(dated)}
            onOpenItem={onOpenItem}
          />
          <Entries
            title={t('evolve.redraws.later')}
            none={null}
            entries={later.map(dated)}
            onOpenItem={onOpenItem}
          />
        </>
      )}
      <Entries
        title={t('evolve.redraws.watched')}
        none={null}
        entries={watched.map((itemId) => ({
          itemId,
          name: nameOf(itemId),
          aside: itemOf.get(itemId)?.redrawIf ?? '',
        }))}
        onOpenItem={onOpenItem}
      />
      {dates.length > 0 && (
        <p>
          <Button size="small" onClick={saveCalendar}>
            {t('evolve.redraws.calendar')}
          </Button>
        </p>
      )}
    </section>
  );
}

interface EntriesProps {
  readonly title: string;
  /** What is said where there is none; `null` leaves the list out. */
  readonly none: string | null;
  readonly entries: readonly { readonly itemId: string; readonly name: string; readonly aside: string }[];
  readonly onOpenItem: (itemId: string) => void;
}

function Entries({ title, none, entries, onOpenItem }: EntriesProps) {
  if (entries.length === 0 && none === null) return null;
  return (
    <div>
      <h3>{title}</h3>
      {entries.length === 0 ? (
        <p className={styles.aside}>{none}</p>
      ) : (
        <ul role="list" className={styles.list}>
          {entries.map(({ itemId, name, aside }) => (
            <li key={itemId} className={styles.entry}>
              <Button variant="quiet" size="small" onClick={() => onOpenItem(itemId)}>
                {name}
              </Button>
              <span className={styles.aside}>{aside}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
