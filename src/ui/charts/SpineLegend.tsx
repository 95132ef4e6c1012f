import { useId } from 'react';
import { cleanBarPath, dashes, dryBarPath } from './dryBar';
import type { SpineLegendWords, SpineRow } from './spineRow';
import { SpinePatterns } from './SpinePatterns';
import classes from './Spine.module.css';

type LegendMark = keyof SpineLegendWords;

export interface SpineLegendProps {
  readonly rows: readonly SpineRow[];
  readonly words: SpineLegendWords;
  /** Two halves to the left and right of the reel, instead of one list. */
  readonly besideReel?: boolean;
}

const occurs: Readonly<Record<LegendMark, (row: SpineRow) => boolean>> = {
  decided: ({ mark, certainty, side }) => mark === 'bar' && certainty === 'decided' && side !== 'line',
  proposed: ({ certainty, side }) => certainty === 'proposed' && side !== 'line',
  guarded: ({ mark }) => mark === 'guarded',
  ownInside: ({ mark }) => mark === 'ownInside',
  looseEnd: ({ looseEnd }) => looseEnd,
  onTheLine: ({ mark }) => mark === 'onTheLine',
  keepLight: ({ mark }) => mark === 'keepLight',
  findOut: ({ mark }) => mark === 'findOut',
  range: ({ mark, range }) => mark !== 'findOut' && range !== null,
  ghost: ({ ghostLean }) => ghostLean !== null,
  unnamed: ({ accountable }) => accountable === null,
};

const order: readonly LegendMark[] = [
  'decided',
  'proposed',
  'guarded',
  'ownInside',
  'looseEnd',
  'onTheLine',
  'keepLight',
  'findOut',
  'range',
  'ghost',
  'unnamed',
];

/** What the marks on the spine mean: only those that occur. */
export function SpineLegend({ rows, words, besideReel = false }: SpineLegendProps) {
  const id = useId();
  const marks = order.filter((mark) => rows.some(occurs[mark]));
  const half = besideReel ? Math.ceil(marks.length / 2) : marks.length;
  return (
    <div className={classes.legend} data-beside-reel={besideReel}>
      <svg width={0} height={0} aria-hidden="true" focusable="false">
        <SpinePatterns id={id} />
      </svg>
      {[marks.slice(0, half), marks.slice(half)].map((part, index) => (
        <ul key={index} className={classes.legendHalf} role="list">
          {part.map((mark) => (
            <li key={mark} className={classes.legendEntry} data-legend={mark}>
              <svg width={28} height={16} aria-hidden="true" focusable="false">
                <Sample mark={mark} id={id} />
              </svg>
              {words[mark]}
            </li>
          ))}
        </ul>
      ))}
    </div>
  );
}

function Sample({ mark, id }: { mark: LegendMark; id: string }) {
  switch (mark) {
    case 'decided':
      return <path className={classes.sample} d={dryBarPath(0, 27, 8, 11, 'legend')} />;
    case 'proposed':
      return (
        <path
          className={classes.sample}
          d={dashes(0, 28, 8, 2)
            .map(([from, to]) => cleanBarPath(from, to, 8, 11))
            .join('')}
        />
      );
    case 'guarded':
      return (
        <path
          className={classes.sample}
          d={cleanBarPath(0, 27, 4.25, 3.5) + cleanBarPath(0, 27, 11.75, 3.5)}
        />
      );
    case 'ownInside':
      return <rect y={2.5} width={28} height={11} fill={`url(#${id}own)`} />;
    case 'looseEnd':
      return (
        <>
          <path className={classes.sampleLoose} d={cleanBarPath(0, 15, 8, 11)} />
          <rect className={classes.sampleLooseEnd} x={20.75} y={3.25} width={5.5} height={9.5} />
        </>
      );
    case 'onTheLine':
      return <path className={classes.onTheLine} d="M14 1l7 7l-7 7l-7 -7Z" />;
    case 'keepLight':
      return <circle className={classes.keepLight} cx={14} cy={8} r={6.5} />;
    case 'findOut':
      return (
        <>
          <rect x={1} y={3.5} width={26} height={9} fill={`url(#${id}unsure)`} />
          <path className={classes.range} d="M1 8H27M1 2.5v11M27 2.5v11" />
        </>
      );
    case 'range':
      return <path className={classes.whisker} d="M1 8H27M1 3v10M27 3v10" />;
    case 'ghost':
      return <rect className={classes.ghost} x={1} y={1} width={26} height={14} />;
    case 'unnamed':
      return <path className={classes.sampleGap} d="M6 2H22M6 14H22" />;
  }
}
