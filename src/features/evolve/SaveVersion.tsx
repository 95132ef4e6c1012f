import { useMemo, useState } from 'react';
import { useForm } from 'react-hook-form';
import { newSnapshot } from '../../document/newSnapshot';
import type { Assessment, Snapshot } from '../../domain/assessment';
import { computeItemResult, type ItemResult } from '../../domain/result';
import type { Weights } from '../../domain/weights';
import { useWords } from '../../i18n/Words';
import { useAnnounce } from '../../ui/Announcer';
import { Button } from '../../ui/Button';
import type { ChalkSegment } from '../../ui/chalk';
import { FluidChalkLine } from '../../ui/ChalkLine';
import { Field } from '../../ui/Field';
import styles from './EvolveScreen.module.css';

interface Props {
  readonly assessment: Assessment;
  readonly weights: Weights;
  readonly now: () => Date;
  readonly onSave: (snapshot: Snapshot) => void;
}

/** The last act: the line with every gap it has, a name for it, and the snap that keeps it. */
export function SaveVersion({ assessment, weights, now, onSave }: Props) {
  const { t } = useWords();
  const announce = useAnnounce();
  const [snaps, setSnaps] = useState(0);
  const usual = t('evolve.save.usual', { number: assessment.snapshots.length + 1 });
  const { control, handleSubmit } = useForm({ values: { name: usual } });
  const results = useMemo(
    () => assessment.items.map((item) => computeItemResult(item, weights)),
    [assessment.items, weights],
  );
  const segmentsFor = useMemo(() => (length: number) => segmentsOf(results, length), [results]);
  const unnamed = results.filter(({ accountable }) => accountable.name === null).length;
  return (
    <section className={styles.save} aria-labelledby="evolve-save">
      <div className={styles.line}>
        <FluidChalkLine
          key={snaps}
          orientation="horizontal"
          seed={23}
          segmentsFor={segmentsFor}
          motion={snaps > 0 ? 'snap' : undefined}
        />
      </div>
      <h2 id="evolve-save">{t('evolve.save.title')}</h2>
      <p className={unnamed > 0 ? styles.gap : undefined}>
        {unnamed > 0 ? t('evolve.broken', { count: unnamed }) : t('evolve.whole')}
      </p>
      <form
        className={styles.form}
        onSubmit={handleSubmit(({ name }) => {
          const snapshot = newSnapshot(assessment, name, now());
          setSnaps(snaps + 1);
          onSave(snapshot);
          announce(t('evolve.saved', { name: snapshot.name }));
        })}
      >
        <Field
          control={control}
          name="name"
          label={t('evolve.save.name')}
          autoComplete="off"
          rules={{ validate: (name) => name.trim() !== '' || t('evolve.save.missing') }}
        />
        <Button type="submit" variant="primary">
          {t('evolve.save')}
        </Button>
      </form>
    </section>
  );
}

const mostSegments = 200;

/** One stretch for each item, in list order: solid where decided, dashed where proposed, missing where unnamed. */
function segmentsOf(results: readonly ItemResult[], length: number): readonly ChalkSegment[] {
  const shown = results.slice(0, mostSegments);
  const each = length / Math.max(shown.length, 1);
  const segments: ChalkSegment[] = [];
  for (const [position, { accountable, isDecided }] of shown.entries()) {
    const style = accountable.name === null ? 'missing' : isDecided ? 'solid' : 'dashed';
    const to = (position + 1) * each;
    const last = segments.at(-1);
    if (last?.style === style) last.to = to;
    else segments.push({ from: position * each, to, style });
  }
  return segments;
}
