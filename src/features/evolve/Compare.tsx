import { useMemo } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import type { Assessment, DrawnLine } from '../../domain/assessment';
import { compareLines } from '../../domain/comparison';
import { useWords } from '../../i18n/Words';
import { Field } from '../../ui/Field';
import { Crossings } from './Crossings';
import styles from './EvolveScreen.module.css';

const now = 'now';

/** What happened between two versions, or between one and the line as it stands. */
export function Compare({ assessment }: { readonly assessment: Assessment }) {
  const { t, date } = useWords();
  const { snapshots } = assessment;
  const latest = snapshots.at(-1);
  const { control } = useForm({ defaultValues: { from: latest?.id ?? '', to: now } });
  const chosen = useWatch({ control });
  const lineOf = (id: string | undefined): DrawnLine | undefined =>
    id === now ? assessment : snapshots.find((snapshot) => snapshot.id === id);
  const from = lineOf(chosen.from) ?? latest;
  const to = lineOf(chosen.to) ?? assessment;
  const comparison = useMemo(() => (from === undefined ? null : compareLines(from, to)), [from, to]);
  const versions = snapshots.toReversed().map(({ id, name, takenAt }) => ({
    value: id,
    label: `${name}, ${date(new Date(takenAt), { dateStyle: 'medium' })}`,
  }));
  return (
    <section className={styles.part} aria-labelledby="evolve-compare">
      <h2 id="evolve-compare">{t('evolve.compare')}</h2>
      {comparison === null ? (
        <p className={styles.aside}>{t('evolve.compare.none')}</p>
      ) : (
        <>
          <div className={styles.choose}>
            <Field
              control={control}
              name="from"
              kind="select"
              label={t('evolve.compare.from')}
              options={versions}
            />
            <Field
              control={control}
              name="to"
              kind="select"
              label={t('evolve.compare.to')}
              options={[{ value: now, label: t('evolve.compare.now') }, ...versions]}
            />
          </div>
          <Crossings comparison={comparison} />
        </>
      )}
    </section>
  );
}
