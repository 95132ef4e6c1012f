import type { MapItem } from './mapItem';
import type { PlacedBlock, PlacedDot } from './mapPacking';
import classes from './PullMap.module.css';

export interface MapDotProps {
  readonly placed: PlacedDot;
  readonly radius: number;
  readonly selected: boolean;
}

const ring = 2.25;
/** Longer numbers no longer fit a dot; its name still says them. */
const mostDigits = 3;

/** One item on the map: its ring says where it lands and what is special about it, its number leads to the list. */
export function MapDot({ placed: { item, x, y }, radius, selected }: MapDotProps) {
  const r = radius - ring / 2;
  const digits = String(item.number).length;
  return (
    <g
      className={classes.dot}
      data-part="dot"
      data-item={item.id}
      data-mark={item.mark}
      data-unnamed={item.unnamed}
      data-selected={selected}
      transform={`translate(${String(x)} ${String(y)})`}
    >
      {item.changed && <circle className={classes.changed} data-part="changed" r={r + 3} />}
      <circle className={classes.face} r={r} />
      <Ring item={item} r={r} />
      {item.guarded && <circle className={classes.inner} data-part="guarded" r={r - 3.25} />}
      {digits <= mostDigits && (
        <text
          className={classes.number}
          textAnchor="middle"
          dy="0.35em"
          fontSize={digits > 2 || radius < 14 ? 12 : 14}
        >
          {item.number}
        </text>
      )}
    </g>
  );
}

/** Angle in degrees, 0 at the top, clockwise. */
function arc(r: number, from: number, to: number): string {
  const at = (degrees: number) => {
    const angle = ((degrees - 90) * Math.PI) / 180;
    return `${(r * Math.cos(angle)).toFixed(2)} ${(r * Math.sin(angle)).toFixed(2)}`;
  };
  return `M${at(from)}A${String(r)} ${String(r)} 0 ${to - from > 180 ? '1' : '0'} 1 ${at(to)}`;
}

function Ring({ item, r }: { item: MapItem; r: number }) {
  if (item.unnamed) return <path className={classes.ring} data-part="unnamed" d={arc(r, 38, 322)} />;
  if (item.mark === 'ownInside') {
    return (
      <g data-part="own-inside">
        <path className={classes.ring} data-half="partner" d={arc(r, 0, 180)} />
        <path className={classes.ring} data-half="inHouse" d={arc(r, 180, 360)} />
      </g>
    );
  }
  return <circle className={classes.ring} r={r} />;
}

/** Many items at one place: their count over a strip of how they are placed. */
export function MapBlock({ placed, selected }: { placed: PlacedBlock; selected: boolean }) {
  const { items, x, y, width, height } = placed;
  const shares = (['inHouse', 'ownInside', 'partner'] as const).map((mark) => ({
    mark,
    share: items.filter((item) => item.mark === mark).length / items.length,
  }));
  const strip = width - 10;
  let reached = 0;
  return (
    <g
      className={classes.block}
      data-part="block"
      data-selected={selected}
      transform={`translate(${String(x - width / 2)} ${String(y - height / 2)})`}
    >
      <rect
        className={classes.blockFace}
        x={0.75}
        y={0.75}
        width={width - 1.5}
        height={height - 1.5}
        rx={4}
      />
      <text className={classes.number} x={width / 2} y={14} textAnchor="middle" dy="0.35em" fontSize={14}>
        {items.length}
      </text>
      <rect className={classes.blockRest} x={5} y={height - 9} width={strip} height={4} />
      {shares.map(({ mark, share }) => {
        const from = 5 + reached * strip;
        reached += share;
        return <rect key={mark} data-share={mark} x={from} y={height - 9} width={share * strip} height={4} />;
      })}
    </g>
  );
}
