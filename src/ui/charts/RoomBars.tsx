import { useId, useMemo } from 'react';
import { FluidChalkLine } from '../ChalkLine';
import { Reel } from '../Reel';
import { useElementSize } from '../useElementSize';
import { ChartFigure } from './ChartFigure';
import { layoutRoom } from './roomLayout';
import type { RoomBarsProps, RoomVote } from './roomVote';
import { SpinePatterns } from './SpinePatterns';
import { SpineRowMarks, type SpineFills } from './SpineRowMarks';
import classes from './RoomBars.module.css';

/** Px a bar is tall in the spine's own drawing, which is drawn larger here. */
const barHeight = 11;
const roomBarHeight = 23;
/** The same in bodies of text. */
const bodiesPerPx = 0.57 / barHeight;
const roomBodies = 2.1;
const roomBodiesBelow = 0.75;
/** Bodies of text left free beyond a lean of 1. */
const beyondTheTip = 0.4;
const numberBodies = 3;
/** Px of body text from which on a picture is meant for a room. */
const projected = 24;
const beforeMeasured = { width: 480, height: 160 };

/**
 * Where each vote alone would put an item, as nameless bars either side of the line: who agrees and who differs is
 * seen before it is read. Below them the room's own bar, with its number and what it means. The line fills the height
 * of the place it stands in. Sizes follow the size of body text.
 */
export function RoomBars({ groups, room, words, twin, lineAbove = '0px', snaps = false }: RoomBarsProps) {
  const id = useId();
  const [measure, size] = useElementSize();
  const layout = useMemo(() => layoutRoom(groups), [groups]);
  const measured = size.width > 0 && size.height > 0 ? size : beforeMeasured;
  const body = measured.height / (layout.height + roomBodies);
  const scale = Math.max(0.01, body * bodiesPerPx);
  const half = measured.width / 2 / scale;
  const unit = half - beyondTheTip / bodiesPerPx;
  const fills: SpineFills = { ownInside: `url(#${id}own)`, findOut: `url(#${id}unsure)` };
  const roomY = layout.height + roomBodies - roomBodiesBelow;
  const roomTip = Math.abs(room.lean) * unit;
  const outside = roomTip + numberBodies / bodiesPerPx <= half;
  const marks = (
    rowId: string,
    vote: RoomVote,
    y: number,
    certainty: 'decided' | 'proposed',
    tall: number,
  ) => (
    <SpineRowMarks
      key={rowId}
      placed={{
        row: { id: rowId, ...vote, certainty, looseEnd: false, ghostLean: null, range: null },
        barY: y / bodiesPerPx,
      }}
      axisX={half}
      tipX={half - vote.lean * unit}
      unit={unit}
      barHeight={tall}
      fills={fills}
    />
  );
  return (
    <ChartFigure twin={twin}>
      <div className={classes.room}>
        <div
          className={classes.line}
          aria-hidden="true"
          style={{ insetBlockStart: `calc(-1 * ${lineAbove})` }}
        >
          <FluidChalkLine stroke={body > projected ? 9 : 5} seed={8} motion={snaps ? 'snap' : undefined} />
          <span className={classes.reel}>
            <Reel width={45} />
          </span>
        </div>
        <p className={classes.heads} aria-hidden="true">
          <span data-side="inHouse">{words.inHouse}</span>
          <span data-side="partner">{words.partner}</span>
        </p>
        <div
          ref={measure}
          className={classes.bars}
          style={{ blockSize: `${String(layout.height + roomBodies)}em` }}
        >
          <svg
            className={classes.picture}
            viewBox={`0 0 ${String(measured.width / scale)} ${String(measured.height / scale)}`}
            aria-hidden="true"
            focusable="false"
          >
            <SpinePatterns id={id} />
            {layout.rows.map((row) => (
              <g key={row.id} data-part="vote" data-side={row.vote.side}>
                {marks(row.id, row.vote, row.y, 'decided', barHeight)}
              </g>
            ))}
            <g data-part="room" data-side={room.side}>
              {marks('room', room, roomY, room.certainty, roomBarHeight)}
            </g>
          </svg>
          {layout.labels.map(({ id: group, label, y, side, onLine }) => (
            <p
              key={group}
              className={classes.label}
              data-side={side}
              data-on-line={onLine}
              style={{ insetBlockStart: `${String(y)}em` }}
            >
              <span>{label}</span>
            </p>
          ))}
          <p
            className={classes.label}
            data-side={room.side === 'inHouse' ? 'right' : 'left'}
            style={{ insetBlockStart: `${String(roomY)}em` }}
          >
            <span>{room.label}</span>
          </p>
          {room.sizeText !== '' && (
            <p
              className={classes.number}
              data-side={room.side}
              data-inside={!outside}
              style={{
                insetBlockStart: `${String(roomY)}em`,
                [room.side === 'inHouse' ? 'insetInlineEnd' : 'insetInlineStart']: `${String(
                  measured.width / 2 + roomTip * scale,
                )}px`,
              }}
            >
              <span>{room.sizeText}</span>
            </p>
          )}
        </div>
        <p className={classes.placement} data-side={room.side}>
          {room.placement}
        </p>
      </div>
    </ChartFigure>
  );
}
