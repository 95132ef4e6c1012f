import type { Snapshot } from '../../domain/assessment';
import { useWords } from '../../i18n/Words';
import { Button } from '../../ui/Button';
import { useToast } from '../../ui/Toast';
import type { AssessmentStore } from '../../document/assessmentStore';
import styles from './EvolveScreen.module.css';

interface Props {
  /** Oldest first. */
  readonly snapshots: readonly Snapshot[];
  readonly edit: Pick<AssessmentStore['trigger'], 'snapshot.taken' | 'snapshot.removed'>;
}

/** What was kept, the latest first. */
export function Versions({ snapshots, edit }: Props) {
  const { t, date } = useWords();
  const toast = useToast();
  if (snapshots.length === 0) return null;
  const remove = (snapshot: Snapshot) => {
    edit['snapshot.removed']({ id: snapshot.id });
    toast({
      message: t('evolve.version.deleted', { name: snapshot.name }),
      action: { label: t('shell.undo'), onAction: () => edit['snapshot.taken']({ snapshot }) },
    });
  };
  return (
    <section className={styles.part} aria-labelledby="evolve-versions">
      <h2 id="evolve-versions">{t('evolve.versions')}</h2>
      <ol role="list" className={styles.list}>
        {snapshots.toReversed().map((snapshot) => (
          <li key={snapshot.id} className={styles.entry}>
            <strong>{snapshot.name}</strong>
            <span className={styles.aside}>
              {t('evolve.version.of', {
                on: date(new Date(snapshot.takenAt), { dateStyle: 'long' }),
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
