import { useMemo } from 'react';
import { Controller, type UseFormReturn } from 'react-hook-form';
import type { Assessment } from '../../domain/assessment';
import { whatWouldCross } from '../../domain/result';
import { activeCriteria, type Weighting, type WeightingProblem, type Weights } from '../../domain/weights';
import { useWords } from '../../i18n/Words';
import { Button } from '../../ui/Button';
import { CrossingList } from '../../ui/weights/CrossingList';
import { WeightingInput } from '../../ui/weights/WeightingInput';
import { weighedOptions } from '../../ui/weights/weightingValue';
import { dotsStayPut } from './mapTwin';
import type { WeightingDraft } from './weightingDraft';
import styles from './WeightsPanel.module.css';

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
  const draft = form.watch('weighting');
  const isEqual = draft.method === 'equal';
  return (
    <form
      className={styles.panel}
      onSubmit={form.handleSubmit(({ weighting }) => {
        if (problem === null) onSave(weighting);
      })}
    >
      <h2>{isEqual ? t('weighting.finding.same') : t('weighting.finding', { count: crossings.length })}</h2>
      {isEqual ? null : (
        <p className={styles.caption}>{t(dotsStayPut(tried) ? 'map.caption.still' : 'map.caption.moving')}</p>
      )}
      <Controller
        control={form.control}
        name="weighting"
        render={({ field }) => (
          <WeightingInput
            options={options}
            value={field.value}
            onChange={field.onChange}
            shares={tried.weight}
            equalShares={equalWeights.weight}
            tone="sides"
          />
        )}
      />
      {problem === null ? null : <p role="alert">{t(`weighting.problem.${problem}`)}</p>}
      <CrossingList crossings={crossings} />
      {form.formState.isDirty && (
        <div className={styles.actions}>
          <Button type="submit" variant="primary" disabled={problem !== null}>
            {t('settings.weights.save')}
          </Button>
          <Button variant="quiet" onClick={() => form.reset()}>
            {t('settings.weights.back')}
          </Button>
        </div>
      )}
    </form>
  );
}
