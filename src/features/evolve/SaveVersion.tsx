import { useMemo, useState } from 'react';
import { useForm } from 'react-hook-form';
import { nameWordsIn } from '../../catalogue/nameWords';
import { newSnapshot } from '../../document/newSnapshot';
import type { Assessment, Snapshot } from '../../domain/assessment';
import type { NameWords } from '../../domain/nameCheck';
import { countNamesMissing, oneNameOf } from '../../domain/naming';
import { computeItemResult, type ItemResult } from '../../domain/result';
import type { Weights } from '../../domain/weights';
import { tellNamesMissing } from '../../i18n/namesMissingWords';
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
  const words = useWords();
  const { t, locale } = words;
  const names = nameWordsIn(locale);
  const announce = useAnnounce();
  const [snaps, setSnaps] = useState(0);
  const usual = t('evolve.save.usual', { number: assessment.snapshots.length + 1 });
  const { control, handleSubmit } = useForm({ values: { name: usual } });
  const results = useMemo(
    () => assessment.items.map((item) => computeItemResult(item, weights)),
    [assessment.items, weights],
  );
  const segmentsFor = useMemo(() => (length: number) => segmentsOf(results, names, length), [results, names]);
  const unnamed = countNamesMissing(results, names);
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
      <p className={unnamed.items > 0 ? styles.gap : undefined}>
        {unnamed.items > 0 ? t('evolve.broken', { count: unnamed.items }) : t('evolve.whole')}{' '}
        {tellNamesMissing(unnamed, words)}
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

/** One stretch for each item, in list order: solid where decided, dashed where proposed, missing where there is no one name. */
function segmentsOf(
  results: readonly ItemResult[],
  names: NameWords,
  length: number,
): readonly ChalkSegment[] {
  const shown = results.slice(0, mostSegments);
  const each = length / Math.max(shown.length, 1);
  const segments: ChalkSegment[] = [];
  for (const [position, result] of shown.entries()) {
    const isNamed = oneNameOf(result, names) !== null;
    const style = isNamed ? (result.isDecided ? 'solid' : 'dashed') : 'missing';
    const to = (position + 1) * each;
    const last = segments.at(-1);
    if (last?.style === style) last.to = to;
    else segments.push({ from: position * each, to, style });
  }
  return segments;
}
