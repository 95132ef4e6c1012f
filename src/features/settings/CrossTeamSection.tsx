import { Controller, useForm, useWatch } from 'react-hook-form';
import type { Assessment } from '../../domain/assessment';
import { whatWouldCross } from '../../domain/result';
import { computeWeights, type CrossTeamRole } from '../../domain/weights';
import { useWords } from '../../i18n/Words';
import { Button } from '../../ui/Button';
import { SegmentedChoice } from '../../ui/SegmentedChoice';
import { CrossingList } from '../../ui/weights/CrossingList';
import styles from './SettingsScreen.module.css';

interface Props {
  readonly assessment: Assessment;
  readonly onChoose: (role: CrossTeamRole) => void;
}

const roles = ['outside', 'inside', 'off'] as const;

/** Which way the contested question points, with both positions beside it. */
export function CrossTeamSection({ assessment, onChoose }: Props) {
  const { t } = useWords();
  const { crossTeamRole, weighting } = assessment;
  const { control, handleSubmit, formState, reset } = useForm<{ role: CrossTeamRole }>({
    values: { role: crossTeamRole },
  });
  const role = useWatch({ control, name: 'role' });
  const crossings = formState.isDirty ? whatWouldCross(assessment, computeWeights(weighting, role)) : [];
  return (
    <section>
      <h2>{t('settings.crossTeam')}</h2>
      <p className={styles.aside}>{t('settings.crossTeam.contested')}</p>
      <form className={styles.form} onSubmit={handleSubmit((chosen) => onChoose(chosen.role))}>
        <Controller
          control={control}
          name="role"
          render={({ field }) => (
            <SegmentedChoice
              legend={t('settings.crossTeam')}
              legendHidden
              options={roles.map((value) => ({ value, label: t(`settings.crossTeam.${value}`) }))}
              value={field.value}
              onChange={field.onChange}
            />
          )}
        />
        <p>{t(`settings.crossTeam.${role}.means`)}</p>
        {formState.isDirty && (
          <>
            <div className={styles.effect}>
              <p>{t('settings.crossTeam.effect', { count: crossings.length })}</p>
              <CrossingList crossings={crossings} />
            </div>
            <div className={styles.actions}>
              <Button type="submit" variant="primary">
                {t('settings.crossTeam.save')}
              </Button>
              <Button variant="quiet" onClick={() => reset()}>
                {t('settings.weights.back')}
              </Button>
            </div>
          </>
        )}
      </form>
    </section>
  );
}
