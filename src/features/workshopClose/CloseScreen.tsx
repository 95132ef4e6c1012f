import { useRef } from 'react';
import { openItems, parkedItems, unassignedItems } from '../../domain/agenda';
import { recordWorkshop } from '../../domain/workshopRecord';
import type { WorkshopEvent } from '../../flows/workshop/workshop.events';
import type { CloseView } from '../../flows/workshop/workshop.view';
import { useWords } from '../../i18n/Words';
import { useAnnounce } from '../../ui/Announcer';
import { Button } from '../../ui/Button';
import styles from './CloseScreen.module.css';
import { ParkedItem } from './ParkedItem';
import { RecordSection, type RecordPorts } from './RecordSection';
import { nameSummary, nameTime } from './recordWords';

export interface CloseScreenProps extends RecordPorts {
  readonly view: CloseView;
  readonly send: (event: WorkshopEvent) => void;
  readonly title: string;
  /** Today, as `2025-11-23`. */
  readonly today: string;
  /** The instant, in UTC as ISO 8601. */
  readonly now: () => string;
  /** Where to go from here. */
  readonly hrefs: Readonly<Record<'names' | 'line' | 'plan' | 'version', string>>;
}

const nextThings = ['names', 'line', 'plan', 'version'] as const;

/** The end of a workshop: nothing parked without a name and a day, the record to take along, and what comes next. */
export function CloseScreen({ view, send, title, today, now, hrefs, ...ports }: CloseScreenProps) {
  const words = useWords();
  const { t } = words;
  const { workshop, items, weights, canClose, kind } = view;
  const record = recordWorkshop(items, weights);
  const [nextItem] = openItems(items, weights);
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <h1>{t(kind === 'closed' ? 'close.title.closed' : 'close.title')}</h1>
        <p className={styles.lead}>{nameSummary(record, words)}</p>
        <p className={styles.aside}>{nameTime(record, workshop, now(), words)}</p>
      </header>
      <ParkingLot view={view} send={send} today={today} />
      <div className={`${styles.choices ?? ''} screen-only`}>
        {kind === 'closed' ? (
          <Button onClick={() => send({ type: 'workshop.reopened' })}>{t('close.reopen')}</Button>
        ) : (
          <>
            {canClose ? (
              <Button variant="primary" onClick={() => send({ type: 'workshop.closed', at: now() })}>
                {t('close.do')}
              </Button>
            ) : (
              <p className={styles.needs}>{t('close.needs', { missing: unassignedItems(items).length })}</p>
            )}
            {nextItem === undefined ? null : (
              <Button onClick={() => send({ type: 'item.opened', itemId: nextItem.id })}>
                {t('close.goOn', { name: nextItem.name })}
              </Button>
            )}
          </>
        )}
      </div>
      <RecordSection title={title} record={record} workshop={workshop} now={now} {...ports} />
      <section className={`${styles.section ?? ''} screen-only`} aria-labelledby="close-next">
        <h2 id="close-next">{t('close.next')}</h2>
        <ul className={styles.next}>
          {nextThings.map((thing) => (
            <li key={thing}>
              <a href={hrefs[thing]}>{t(`close.next.${thing}`)}</a>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function ParkingLot({ view, send, today }: Pick<CloseScreenProps, 'view' | 'send' | 'today'>) {
  const { t } = useWords();
  const announce = useAnnounce();
  const heading = useRef<HTMLHeadingElement>(null);
  const { items, workshop, kind } = view;
  const parked = parkedItems(items).flatMap((item) => {
    const settlement = item.discussion?.settlement;
    return settlement?.kind === 'parked' ? [{ item, settlement }] : [];
  });
  const people = workshop.participants.map(({ name }) => name);
  const isOpen = kind === 'closing';
  if (!isOpen) return null;
  return (
    <section className={`${styles.section ?? ''} screen-only`} aria-labelledby="close-parked">
      <h2 id="close-parked" ref={heading} tabIndex={-1}>
        {t('close.parked')}
      </h2>
      {parked.length === 0 ? (
        <p className={styles.aside}>{t('close.parked.none')}</p>
      ) : (
        <>
          <p className={styles.aside}>{t('close.parked.lead')}</p>
          <ul role="list" className={styles.lot}>
            {parked.map(({ item, settlement }) => (
              <ParkedItem
                key={item.id}
                item={item}
                parked={settlement}
                today={today}
                people={people}
                onAssign={(assigned) => send({ type: 'item.parked', itemId: item.id, settlement: assigned })}
                onReopen={() => {
                  send({ type: 'item.opened', itemId: item.id });
                  send({ type: 'item.reopened' });
                }}
                onDrop={() => {
                  send({ type: 'item.parked', itemId: item.id, settlement: { kind: 'dropped' } });
                  announce(t('close.parked.announce.dropped', { name: item.name }));
                  heading.current?.focus();
                }}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
