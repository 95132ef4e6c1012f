import type { Snapshot } from '../../domain/assessment';
import { useWords, type Words } from '../../i18n/Words';
import { Button } from '../../ui/Button';
import { TakeRow } from '../../ui/TakeMenu';
import { useToast } from '../../ui/Toast';
import type { AssessmentStore } from '../../document/assessmentStore';
import styles from './EvolveScreen.module.css';

interface Props {
  /** Oldest first. */
  readonly snapshots: readonly Snapshot[];
  readonly edit: Pick<AssessmentStore['trigger'], 'snapshot.taken' | 'snapshot.removed'>;
}

function nameDay({ takenAt }: Snapshot, { date }: Words): string {
  return date(new Date(takenAt), { dateStyle: 'long' });
}

function versionTable(snapshots: readonly Snapshot[], words: Words) {
  const { t, number } = words;
  return {
    header: [t('take.table.version'), t('take.table.kept'), t('take.table.items')],
    rows: snapshots.map((snapshot) => [
      snapshot.name,
      nameDay(snapshot, words),
      number(snapshot.items.length),
    ]),
  };
}

/** What was kept, the latest first. */
export function Versions({ snapshots, edit }: Props) {
  const words = useWords();
  const { t } = words;
  const toast = useToast();
  if (snapshots.length === 0) return null;
  const latestFirst = snapshots.toReversed();
  const remove = (snapshot: Snapshot) => {
    edit['snapshot.removed']({ id: snapshot.id });
    toast({
      message: t('evolve.version.deleted', { name: snapshot.name }),
      action: { label: t('shell.undo'), onAction: () => edit['snapshot.taken']({ snapshot }) },
    });
  };
  return (
    <section className={styles.part} aria-labelledby="evolve-versions">
      <TakeRow title={t('evolve.versions')} table={() => versionTable(latestFirst, words)}>
        <h2 id="evolve-versions">{t('evolve.versions')}</h2>
      </TakeRow>
      <ol role="list" className={styles.list}>
        {latestFirst.map((snapshot) => (
          <li key={snapshot.id} className={styles.entry}>
            <strong>{snapshot.name}</strong>
            <span className={styles.aside}>
              {t('evolve.version.of', {
                on: nameDay(snapshot, words),
                items: snapshot.items.length,
              })}
            </span>
            <Button
              variant="quiet"
              size="small"
              aria-label={t('evolve.version.deleteNamed', { name: snapshot.name })}
              onClick={() => remove(snapshot)}
            >
              {t('evolve.version.delete')}
            </Button>
          </li>
        ))}
      </ol>
    </section>
  );
}
