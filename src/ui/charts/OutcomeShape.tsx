import type { LadderOutcome } from './ladder';
import classes from './FlipLadder.module.css';

/** The shape of an outcome, 18 × 18 px about its middle: it points to the side that delivers, or stays on the line. */
export function OutcomeShape({ outcome }: { outcome: LadderOutcome }) {
  return (
    <svg
      className={classes.shape}
      data-outcome={outcome}
      width={18}
      height={18}
      viewBox="-9 -9 18 18"
      aria-hidden="true"
      focusable="false"
    >
      <Drawing outcome={outcome} />
    </svg>
  );
}

function Drawing({ outcome }: { outcome: LadderOutcome }) {
  switch (outcome) {
    case 'inHouse':
      return <path className={classes.inHouse} d="M-8.5 0L8 -8V8Z" />;
    case 'partner':
      return <path className={classes.partner} d="M8.5 0L-8 -8V8Z" />;
    case 'ownInside':
      return (
        <>
          <path className={classes.inHouse} d="M-9 0L-1 -8V8Z" />
          <path className={classes.partner} d="M9 0L1 -8V8Z" />
        </>
      );
    case 'keepLight':
      return <circle className={classes.dashed} r={7.5} />;
    case 'onTheLine':
      return <path className={classes.hollow} d="M0 -7.5L7.5 0L0 7.5L-7.5 0Z" />;
    case 'findOut':
      return (
        <text className={classes.question} textAnchor="middle" dy="0.36em">
          ?
        </text>
      );
    case 'guarded':
      return (
        <>
          <path className={classes.shackle} d="M-3.2 -1V-4a3.2 3.2 0 0 1 6.4 0V-1" />
          <rect className={classes.lock} x={-5.5} y={-1.5} width={11} height={9} rx={0.8} />
        </>
      );
  }
}
