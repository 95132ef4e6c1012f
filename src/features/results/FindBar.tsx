import { useId, type ReactNode } from 'react';
import { placements } from '../../domain/placement';
import { useWords } from '../../i18n/Words';
import { looks, orders, type Wanted } from './findItems';
import type { ResultRow } from './resultRow';
import styles from './FindBar.module.css';

interface Props {
  readonly wanted: Wanted;
  readonly onWant: (wanted: Wanted) => void;
  /** Every row that could be shown. */
  readonly rows: readonly ResultRow[];
  /** How many rows each choice shows; none where it says nothing. */
  readonly counts: ReadonlyMap<Wanted['show'], number>;
  readonly groups: readonly string[];
  readonly shown: number;
  /** At the end of the bar: what can be done with all of it. */
  readonly children: ReactNode;
}

/** Narrows and sorts the rows. One quiet line; what is chosen stands in the controls themselves. */
export function FindBar({ wanted, onWant, rows, counts, groups, shown, children }: Props) {
  const { t } = useWords();
  const total = rows.length;
  return (
    <div role="search" aria-label={t('results.find')} className={styles.bar}>
      <div className={styles.half}>
        <Control label={t('results.search')}>
          {(id) => (
            <input
              id={id}
              type="search"
              value={wanted.text}
              placeholder={t('results.search.hint')}
              onChange={(event) => onWant({ ...wanted, text: event.currentTarget.value })}
            />
          )}
        </Control>
        <ShowControl wanted={wanted} onWant={onWant} rows={rows} counts={counts} />
      </div>
      <div className={styles.half}>
        {groups.length > 1 && <GroupControl wanted={wanted} onWant={onWant} groups={groups} />}
        <Control label={t('results.sort')}>
          {(id) => (
            <select
              id={id}
              value={wanted.order}
              onChange={({ currentTarget: { value } }) => {
                onWant({ ...wanted, order: orders.find((order) => order === value) ?? 'lean' });
              }}
            >
              {orders.map((order) => (
                <option key={order} value={order}>
                  {t(`results.sort.${order}`)}
                </option>
              ))}
            </select>
          )}
        </Control>
        <p className={styles.shown} role="status">
          {shown === total ? '' : t('results.shown', { shown, total })}
        </p>
        <div className={styles.end}>{children}</div>
      </div>
    </div>
  );
}

function hasVotes({ agreement }: ResultRow): boolean {
  return agreement !== null;
}

function ShowControl({ wanted, onWant, rows, counts }: Pick<Props, 'wanted' | 'onWant' | 'rows' | 'counts'>) {
  const { t } = useWords();
  const counted = (name: string, show: Wanted['show']) =>
    t('results.show.counted', { name, count: counts.get(show) ?? 0 });
  return (
    <Control label={t('results.show')}>
      {(id) => (
        <select
          id={id}
          value={wanted.show}
          onChange={({ currentTarget: { value } }) => {
            onWant({ ...wanted, show: [...placements, ...looks].find((show) => show === value) ?? 'all' });
          }}
        >
          <option value="all">{t('results.show.all')}</option>
          <optgroup label={t('results.show.placements')}>
            {placements.map((placement) => (
              <option key={placement} value={placement}>
                {counted(t(`placement.${placement}`), placement)}
              </option>
            ))}
          </optgroup>
          <optgroup label={t('results.lookAgain')}>
            {looks
              .filter((look) => look !== 'toFindOut' && (look !== 'notAgreed' || rows.some(hasVotes)))
              .map((look) => (
                <option key={look} value={look}>
                  {counted(t(`results.${look}`), look)}
                </option>
              ))}
          </optgroup>
        </select>
      )}
    </Control>
  );
}

function GroupControl({ wanted, onWant, groups }: Pick<Props, 'wanted' | 'onWant' | 'groups'>) {
  const { t } = useWords();
  return (
    <Control label={t('results.group')}>
      {(id) => (
        <select
          id={id}
          value={wanted.group === null ? -1 : groups.indexOf(wanted.group)}
          onChange={({ currentTarget: { value } }) => {
            onWant({ ...wanted, group: groups[Number(value)] ?? null });
          }}
        >
          <option value={-1}>{t('results.group.all')}</option>
          {groups.map((group, index) => (
            <option key={group} value={index}>
              {group === '' ? t('results.group.none') : group}
            </option>
          ))}
        </select>
      )}
    </Control>
  );
}

function Control({
  label,
  children,
}: {
  readonly label: string;
  readonly children: (id: string) => ReactNode;
}) {
  const id = useId();
  return (
    <span className={styles.control}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </span>
  );
}
