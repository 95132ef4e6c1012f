import { useMemo } from 'react';
import { useController, type UseFormReturn } from 'react-hook-form';
import type { Assessment } from '../../domain/assessment';
import { whatWouldCross } from '../../domain/result';
import { activeCriteria, type Weighting, type WeightingProblem, type Weights } from '../../domain/weights';
import { useWords } from '../../i18n/Words';
import { CrossingList } from '../../ui/weights/CrossingList';
import { WeightingForm } from '../../ui/weights/WeightingForm';
import { weighedOptions } from '../../ui/weights/weightingValue';
import { dotsStayPut } from './mapTwin';
import styles from './WeightsPanel.module.css';

/** What a person tries out: the map follows while the sliders move, and nothing is kept until they say so. */
export interface WeightingDraft {
  weighting: Weighting;
}

interface Props {
  readonly assessment: Assessment;
  readonly form: UseFormReturn<WeightingDraft>;
  /** The weights that follow from the draft. */
  readonly tried: Weights;
  readonly equalWeights: Weights;
  readonly problem: WeightingProblem | null;
  readonly onSave: (weighting: Weighting) => void;
}

/** The weights beside the map: what changes with them is named before anything is kept. */
export function WeightsPanel({ assessment, form, tried, equalWeights, problem, onSave }: Props) {
  const { t } = useWords();
  const options = useMemo(
    () =>
      weighedOptions(activeCriteria(equalWeights), equalWeights.side, (criterion) =>
        t(`criterion.${criterion}.name`),
      ),
    [equalWeights, t],
  );
  const crossings = useMemo(
    () => whatWouldCross({ ...assessment, weighting: { method: 'equal' } }, tried),
    [assessment, tried],
  );
  const { field } = useController({ control: form.control, name: 'weighting' });
  const isEqual = field.value.method === 'equal';
  return (
    <div className={styles.panel}>
      <h2>{isEqual ? t('weighting.finding.same') : t('weighting.finding', { count: crossings.length })}</h2>
      {isEqual ? null : (
        <p className={styles.caption}>{t(dotsStayPut(tried) ? 'map.caption.still' : 'map.caption.moving')}</p>
      )}
      <WeightingForm
        options={options}
        value={field.value}
        onChange={field.onChange}
        shares={tried.weight}
        equalShares={equalWeights.weight}
        tone="sides"
        problem={problem}
        isChanged={form.formState.isDirty}
        onSubmit={form.handleSubmit(({ weighting }) => {
          if (problem === null) onSave(weighting);
        })}
        onBack={() => form.reset()}
      >
        <CrossingList crossings={crossings} />
      </WeightingForm>
    </div>
  );
}
