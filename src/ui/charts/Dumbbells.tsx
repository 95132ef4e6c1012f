import { useMemo } from 'react';
import { Bar, type BarShapeProps } from 'recharts';
import { chalkReach } from '../chalkTexture';
import { ChalkLine } from '../ChalkLine';
import { ChartFigure } from './ChartFigure';
import type { ChartTwin } from './chartTwin';
import type { Dumbbell, DumbbellWords } from './dumbbell';
import classes from './Dumbbells.module.css';
import { FlatBars } from './FlatBars';
import type { TextRuler } from './textRuler';
import { useChartRoom } from './useChartRoom';
import { wrapText } from './wrapText';

export interface DumbbellsProps {
  readonly rows: readonly Dumbbell[];
  readonly words: DumbbellWords;
  readonly twin: ChartTwin;
}

const widthBeforeMeasured = 800;
const stackedBelow = 560;
const headRoom = 34;
const stroke = 5;
const nameSize = 16;
const nameWeight = 500;
const lineHeight = 19;
const edge = 12;

interface Layout {
  readonly width: number;
  readonly stacked: boolean;
  /** Px for the names beside the marks. */
  readonly nameRoom: number;
  readonly rowHeight: number;
  readonly names: readonly (readonly string[])[];
}

function layoutRows(rows: readonly Dumbbell[], width: number, ruler: TextRuler): Layout {
  const stacked = width < stackedBelow;
  const nameRoom = stacked ? 0 : Math.min(280, width * 0.32);
  const room = stacked ? width - 2 * edge : nameRoom - 24;
  const names = rows.map(
    ({ name }) => wrapText(name, room, 2, (text) => ruler(text, nameSize, nameWeight)).lines,
  );
  const lines = names.reduce((most, { length }) => Math.max(most, length), 1);
  const rowHeight = stacked ? lines * lineHeight + 26 : Math.max(30, lines * lineHeight + 6);
  return { width, stacked, nameRoom, rowHeight, names };
}

/**
 * Where items leaned before and where they lean after, on either side of the line: a hollow mark, a bar, a full mark.
 * An item whose outcome is another has a ring around its full mark. Rows keep the caller's order.
 */
export function Dumbbells({ rows, words, twin }: DumbbellsProps) {
  const [measure, width, ruler] = useChartRoom(widthBeforeMeasured);
  const layout = useMemo(() => layoutRows(rows, width, ruler), [rows, width, ruler]);
  const { nameRoom, rowHeight, stacked, names } = layout;
  const half = (width - nameRoom) / 2 - edge;
  const axisX = nameRoom + edge + half;
  const height = headRoom + rows.length * rowHeight + 8;
  const at = (lean: number) => axisX - lean * half;
  return (
    <ChartFigure twin={twin} note={<Legend words={words} />}>
      <div ref={measure}>
        <FlatBars
          className={classes.picture}
          width={width}
          height={height}
          margin={{ top: headRoom, right: edge, bottom: 8, left: nameRoom + edge }}
          rows={rows}
          rowKey={({ id }) => id}
          ends={[-1, 1]}
        >
          <text className={classes.head} data-side="inHouse" x={axisX - 18} y={18} textAnchor="end">
            {words.inHouse}
          </text>
          <text className={classes.head} data-side="partner" x={axisX + 18} y={18}>
            {words.partner}
          </text>
          <g transform={`translate(${String(axisX - chalkReach(stroke))} 0)`}>
            <ChalkLine length={height} stroke={stroke} seed={11} />
          </g>
          <Bar
            dataKey={({ before, after }: Dumbbell) => [-before, -after]}
            isAnimationActive={false}
            zIndex={0}
            shape={({ index, y, height: tall }: BarShapeProps) => {
              const row = rows[index];
              if (row === undefined) return null;
              const lines = names[index] ?? [];
              const markY = stacked ? y + lines.length * lineHeight + 11 : y + tall / 2;
              const firstLine = stacked
                ? y + nameSize - 2
                : markY - ((lines.length - 1) * lineHeight) / 2 + nameSize * 0.34;
              return (
                <g data-row={row.id} data-crossed={row.crossed}>
                  {lines.map((line, position) => (
                    <text
                      key={position}
                      className={classes.name}
                      x={stacked ? edge : nameRoom - 12}
                      y={firstLine + position * lineHeight}
                      textAnchor={stacked ? 'start' : 'end'}
                      fontSize={nameSize}
                    >
                      {line}
                    </text>
                  ))}
                  <Marks row={row} from={at(row.before)} to={at(row.after)} y={markY} />
                </g>
              );
            }}
          />
        </FlatBars>
      </div>
    </ChartFigure>
  );
}

interface MarksProps {
  readonly row: Pick<Dumbbell, 'after' | 'crossed'>;
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

function sideOf(lean: number): 'inHouse' | 'partner' | 'line' {
  if (Math.abs(lean) < 1e-9) return 'line';
  return lean > 0 ? 'inHouse' : 'partner';
}

function Marks({ row, from, to, y }: MarksProps) {
  return (
    <g className={classes.marks} data-side={sideOf(row.after)}>
      <path className={classes.bar} d={`M${String(from)} ${String(y)}H${String(to)}`} />
      <circle className={classes.before} data-part="before" cx={from} cy={y} r={5} />
      {row.crossed && <circle className={classes.ring} data-part="ring" cx={to} cy={y} r={9.5} />}
      <circle className={classes.after} data-part="after" cx={to} cy={y} r={6} />
    </g>
  );
}

function Legend({ words }: { readonly words: DumbbellWords }) {
  return (
    <ul className={classes.legend} role="list">
      <li>
        <svg width={16} height={20} aria-hidden="true" focusable="false">
          <circle className={classes.before} cx={8} cy={10} r={5} />
        </svg>
        {words.before}
      </li>
      <li>
        <svg width={16} height={20} aria-hidden="true" focusable="false">
          <circle className={classes.sample} cx={8} cy={10} r={6} />
        </svg>
        {words.after}
      </li>
      <li>
        <svg width={22} height={20} aria-hidden="true" focusable="false">
          <circle className={classes.ring} cx={11} cy={10} r={9} />
          <circle className={classes.sample} cx={11} cy={10} r={6} />
        </svg>
        {words.crossed}
      </li>
    </ul>
  );
}
