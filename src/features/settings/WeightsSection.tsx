import { useMemo } from 'react';
import { useController, useForm } from 'react-hook-form';
import type { Assessment } from '../../domain/assessment';
import { whatWouldCross } from '../../domain/result';
import { activeCriteria, computeWeights, readWeightingProblem, type Weighting } from '../../domain/weights';
import { useWords } from '../../i18n/Words';
import { useAnnounce } from '../../ui/Announcer';
import { TakeRow } from '../../ui/TakeMenu';
import { CrossingList } from '../../ui/weights/CrossingList';
import { WeightingForm } from '../../ui/weights/WeightingForm';
import { weighedOptions } from '../../ui/weights/weightingValue';
import styles from './SettingsScreen.module.css';

interface Props {
  readonly assessment: Assessment;
  readonly onChoose: (weighting: Weighting) => void;
}

/** How much each question counts. What would cross is said before it is saved. */
export function WeightsSection({ assessment, onChoose }: Props) {
  const { t, percent } = useWords();
  const announce = useAnnounce();
  const { weighting, crossTeamRole } = assessment;
  const { control, handleSubmit, reset, formState } = useForm<{ weighting: Weighting }>({
    values: { weighting },
  });
  const { field } = useController({ control, name: 'weighting' });
  const draft = field.value;
  const problem = readWeightingProblem(draft, crossTeamRole);
  const equal = useMemo(() => computeWeights({ method: 'equal' }, crossTeamRole), [crossTeamRole]);
  const weights = useMemo(() => computeWeights(draft, crossTeamRole), [draft, crossTeamRole]);
  const crossings = useMemo(
    () => (formState.isDirty && problem === null ? whatWouldCross(assessment, weights) : []),
    [formState.isDirty, problem, assessment, weights],
  );
  const options = useMemo(
    () => weighedOptions(activeCriteria(equal), equal.side, (criterion) => t(`criterion.${criterion}.name`)),
    [equal, t],
  );
  return (
    <section>
      <TakeRow
        title={t('settings.weights')}
        table={() => ({
          header: [t('pulls.table.question'), t('take.table.weight')],
          rows: options.map(({ id, name }) => [name, percent(weights.weight[id])]),
        })}
      >
        <h2>{t('settings.weights')}</h2>
      </TakeRow>
      <p className={styles.aside}>{t('settings.weights.why')}</p>
      <WeightingForm
        options={options}
        value={field.value}
        onChange={field.onChange}
        shares={weights.weight}
        equalShares={equal.weight}
        tone="ink"
        problem={problem}
        isChanged={formState.isDirty}
        onSubmit={handleSubmit((chosen) => {
          if (problem !== null) return;
          onChoose(chosen.weighting);
          announce(t('settings.weights.saved'));
        })}
        onBack={() => reset()}
      >
        {formState.isDirty && problem === null && (
          <div className={styles.effect}>
            <p>
              {t('weighting.comparedWithSaved')}{' '}
              {crossings.length === 0
                ? t('weighting.finding.none')
                : t('weighting.finding', { count: crossings.length })}
            </p>
            <CrossingList crossings={crossings} />
          </div>
        )}
      </WeightingForm>
    </section>
  );
}
