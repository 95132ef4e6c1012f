import { stages } from '../flows/questionnaire/questionnaire.events';
import type { RailView } from '../flows/questionnaire/questionnaire.view';
import { FluidChalkLine } from '../ui/ChalkLine';
import { Reel } from '../ui/Reel';
import styles from './StageLine.module.css';

/** The line beside the screens before the results: drawn as far as somebody has come, with the reel at its end. */
export function StageLine({ rail }: { readonly rail: RailView }) {
  const come = (stages.indexOf(rail.stage) + 1) / stages.length;
  return (
    <div className={styles.line} data-stage={rail.stage}>
      <FluidChalkLine
        seed={5}
        segmentsFor={(length) => [
          { from: 0, to: length * come, style: 'solid' },
          { from: length * come + 36, to: length, style: 'dashed' },
        ]}
      />
      <span className={styles.reel}>
        <Reel width={29} />
      </span>
    </div>
  );
}
