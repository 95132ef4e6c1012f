import { stages, type Stage } from '../flows/questionnaire/questionnaire.events';
import { FluidChalkLine } from '../ui/ChalkLine';
import { Reel } from '../ui/Reel';
import styles from './StageLine.module.css';

/** The line beside screens that draw none themselves: drawn as far as somebody has come, with the reel at its end. */
export function StageLine({ stage }: { readonly stage: Stage }) {
  const come = stage === 'results' ? 0.92 : (stages.indexOf(stage) + 1) / stages.length;
  return (
    <div className={styles.line} data-stage={stage}>
      <FluidChalkLine
        seed={5}
        segmentsFor={(length) => [
          { from: 0, to: length * come, style: 'solid' },
          ...(stage === 'results'
            ? []
            : [{ from: length * come + 36, to: length, style: 'dashed' } as const]),
        ]}
      />
      <span className={styles.reel}>
        <Reel width={29} />
      </span>
    </div>
  );
}
