import { useMemo } from 'react';
import { Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import { ChartFigure } from './ChartFigure';
import { cornerRoom, MapCorners } from './MapCorners';
import { MapBlock, MapDot } from './MapDot';
import { placeOnMap, type MapFrame } from './mapGeometry';
import { MapGround } from './MapGround';
import type { PullMapProps } from './mapItem';
import { MapLegend } from './MapLegend';
import { packMap } from './mapPacking';
import { MapTargets } from './MapTargets';
import { OnceMeasured } from './OnceMeasured';
import { useChartRoom } from './useChartRoom';
import classes from './PullMap.module.css';

const widthBeforeMeasured = 640;
const widest = 720;
const axisRoom = 28;
/** Share of the square's side between its edge and where a pull is 0 or 1. */
const paddingShare = 0.0925;

/**
 * The pull map: partner pull to the right, inside pull upwards, and the line where the lean is zero. Changing the
 * weights turns the line about the centre. Recharts scales and places the dots; the ground is drawn under them.
 */
export function PullMap(props: PullMapProps) {
  const { items, slope, onLattice = true, words, legend, twin, width: fixedWidth, selectedId = null } = props;
  const [measure, room, ruler] = useChartRoom(widthBeforeMeasured);
  const width = fixedWidth ?? Math.min(widest, room);
  const side = width - axisRoom;
  const corners = useMemo(() => cornerRoom(side, words, ruler), [side, words, ruler]);
  const frame = useMemo<MapFrame>(
    () => ({ left: axisRoom, top: corners.above, side, padding: side * paddingShare }),
    [side, corners.above],
  );
  const bottom = corners.below + axisRoom + 4;
  const dot = width < 480 ? 26 : 31;
  const marks = useMemo(
    () =>
      packMap({ items, dot, place: (partnerPull, insidePull) => placeOnMap(frame, partnerPull, insidePull) }),
    [items, dot, frame],
  );

  // Only where they are: Recharts keeps what it is given in a store of its own, and walks all of it.
  const places = useMemo(() => marks.map(({ x, y }) => ({ x, y })), [marks]);

  return (
    <ChartFigure twin={twin} note={<MapLegend items={items} words={legend} />}>
      <div ref={measure} className={classes.map}>
        <OnceMeasured height={frame.top + frame.side + bottom}>
          <ScatterChart
            className={classes.picture ?? ''}
            width={width}
            height={frame.top + frame.side + bottom}
            margin={{ top: frame.top, left: frame.left, right: 0, bottom }}
            accessibilityLayer={false}
            aria-hidden
          >
            <XAxis type="number" dataKey="x" domain={[frame.left, frame.left + frame.side]} hide />
            <YAxis
              type="number"
              dataKey="y"
              domain={[frame.top, frame.top + frame.side]}
              reversed
              hide
              width={0}
            />
            <MapGround frame={frame} slope={slope} onLattice={onLattice} />
            <MapCorners frame={frame} words={words} ruler={ruler} />
            <Scatter
              data={places}
              isAnimationActive={false}
              zIndex={0}
              shape={({ index }: { index: number }) => {
                const placed = marks[index];
                if (placed === undefined) return <g />;
                if (placed.kind === 'block') {
                  const selected = placed.items.some((item) => item.id === selectedId);
                  return <MapBlock placed={placed} selected={selected} />;
                }
                return <MapDot placed={placed} radius={dot / 2} selected={placed.item.id === selectedId} />;
              }}
            />
          </ScatterChart>
        </OnceMeasured>
        <MapTargets
          marks={marks}
          dot={dot}
          selectedId={selectedId}
          words={words}
          onOpen={props.onOpen}
          onHover={props.onHover}
          onOpenMany={props.onOpenMany}
        />
      </div>
    </ChartFigure>
  );
}
