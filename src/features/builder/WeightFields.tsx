import type { Control } from 'react-hook-form';
import { criteria } from '../../domain/criterion';
import { useWords } from '../../i18n/Words';
import { Field } from '../../ui/Field';
import styles from './BuilderScreen.module.css';
import type { Draft } from './draft';

/** How much each question counts; whatever is changed is declared on the results. */
export function WeightFields({ control }: { readonly control: Control<Draft> }) {
  const { t } = useWords();
  return (
    <>
      <p className={styles.aside}>{t('builder.weights.hint')}</p>
      <div className={styles.pair}>
        {criteria.map((criterion) => (
          <Field
            key={criterion}
            control={control}
            name={`weights.${criterion}`}
            kind="number"
            min={0}
            max={1000}
            label={t(`criterion.${criterion}.name`)}
          />
        ))}
      </div>
      <Field
        control={control}
        name="crossTeam"
        kind="select"
        label={t('builder.crossTeam')}
        options={(['outside', 'inside', 'off'] as const).map((value) => ({
          value,
          label: t(`builder.crossTeam.${value}`),
        }))}
      />
    </>
  );
}
