import { useForm } from 'react-hook-form';
import type { Assessment } from '../../domain/assessment';
import { useWords } from '../../i18n/Words';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import type { EditAnswers } from './modelScreenProps';
import styles from './TeamHoursForm.module.css';

interface Props {
  readonly assessment: Assessment;
  readonly edit: EditAnswers;
}

interface Draft {
  readonly teamHours: number | null;
  /** 0 to 100. */
  readonly reviewPercent: number | null;
}

/** The hours a team has, and how much reviewing what moved takes of them. */
export function TeamHoursForm({ assessment, edit }: Props) {
  const { t } = useWords();
  const { control, handleSubmit, formState } = useForm<Draft>({
    values: {
      teamHours: assessment.teamHoursPerMonth,
      reviewPercent: Math.round(assessment.reviewShare * 1000) / 10,
    },
  });
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={handleSubmit(({ teamHours, reviewPercent }) => {
        if (reviewPercent === null) return;
        edit['assessment.answered']({
          fields: { teamHoursPerMonth: teamHours, reviewShare: reviewPercent / 100 },
        });
      })}
    >
      <Field
        kind="number"
        name="teamHours"
        control={control}
        min={0}
        label={t('capacity.team')}
        hint={t('capacity.team.hint')}
        unit={t('capacity.unit')}
        rules={{ validate: (hours) => hours === null || hours >= 0 || t('capacity.problem') }}
      />
      <Field
        kind="number"
        name="reviewPercent"
        control={control}
        min={0}
        max={100}
        label={t('capacity.review')}
        hint={t('capacity.review.hint')}
        unit={t('capacity.review.unit')}
        rules={{
          validate: (share) => (share !== null && share >= 0 && share <= 100) || t('capacity.problem.share'),
        }}
      />
      {formState.isDirty && (
        <div className={styles.keep}>
          <Button type="submit" variant="primary">
            {t('capacity.save')}
          </Button>
        </div>
      )}
    </form>
  );
}
