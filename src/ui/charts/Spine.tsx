import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { ChartFigure } from './ChartFigure';
import { rowsWithin } from './rowsWithin';
import { layoutHeads } from './spineHeads';
import { layoutSpine } from './spineLayout';
import { SpineLegend } from './SpineLegend';
import { SpinePicture } from './SpinePicture';
import type { SpineProps } from './spineRow';
import { SpineTargets } from './SpineTargets';
import { rowsDrawnAtOnce, useVisibleStretch } from '../useVisibleStretch';
import { useChartRoom } from './useChartRoom';
import { useSnaps } from './useSnaps';
import classes from './Spine.module.css';

const widthBeforeMeasured = 1024;

/**
 * The spine: one bar per work item, left for in-house, right for partner, hanging from the chalk line that every
 * accountable name holds together. Rows keep the caller's order. Only rows near the window are in the document.
 */
export function Spine({
  rows,
  words,
  twin,
  legend,
  density = 'page',
  inColour = false,
  width: fixedWidth,
  axis = 0.5,
  lineAbove = 0,
  selectedId = null,
  animate = false,
  onOpen,
}: SpineProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [measure, width, ruler] = useChartRoom(widthBeforeMeasured, fixedWidth);
  const [activeId, setActiveId] = useState<string | null>(null);
  const snaps = useSnaps(rows);

  const layout = useMemo(
    () => layoutSpine({ rows, width, density, axis, ruler }),
    [rows, width, density, axis, ruler],
  );
  const heads = useMemo(() => layoutHeads(layout, words, ruler), [layout, words, ruler]);
  const stretch = useVisibleStretch(frame, density !== 'print' && rows.length > rowsDrawnAtOnce);
  const shown = useMemo(
    () =>
      stretch === null
        ? layout.rows
        : rowsWithin(layout.rows, stretch.from - heads.above, stretch.to - heads.above),
    [layout, heads, stretch],
  );
  const wanted = activeId ?? selectedId;
  const activeIndex = Math.max(
    0,
    layout.rows.findIndex(({ row }) => row.id === wanted),
  );
  const active = layout.rows[activeIndex];
  // The row with the focus stays in the document when it scrolls out, or the focus would fall to the page.
  const reachable = active === undefined || shown.includes(active) ? shown : [...shown, active];

  const attach = useCallback(
    (element: HTMLDivElement | null) => {
      frame.current = element;
      return measure(element);
    },
    [measure],
  );

  const lastOpenId = useRef(selectedId);
  useEffect(() => {
    const left = lastOpenId.current;
    lastOpenId.current = selectedId;
    // The spine beside a sheet is another element, so the sheet cannot give the focus back itself.
    if (left === null || selectedId !== null || document.activeElement !== document.body) return;
    const index = layout.rows.findIndex(({ row }) => row.id === left);
    frame.current
      ?.querySelector<HTMLElement>(`[aria-posinset="${String(index + 1)}"]`)
      ?.focus({ preventScroll: true });
  }, [selectedId, layout]);

  const picture = (
    <SpinePicture
      layout={layout}
      heads={heads}
      rows={shown}
      words={words}
      lineAbove={lineAbove}
      animate={animate}
      snaps={snaps}
    />
  );
  const place = {
    ref: attach,
    className: classes.spine,
    'data-density': density,
    'data-ink': density === 'print' && !inColour,
    style: fixedWidth === undefined ? undefined : { width: fixedWidth },
  };
  const key =
    legend === undefined ? null : (
      <SpineLegend rows={rows} words={legend} besideReel={!layout.metrics.stacked} />
    );

  if (density === 'print') {
    return (
      <div {...place} role="img" aria-label={twin.summary}>
        {picture}
        {key}
      </div>
    );
  }
  const spine = (
    <div {...place}>
      <SpineTargets
        layout={layout}
        heads={heads}
        rows={reachable}
        label={words.label}
        selectedId={selectedId}
        activeIndex={activeIndex}
        onActivate={(index) => {
          setActiveId(layout.rows[index]?.row.id ?? null);
        }}
        onOpen={onOpen}
      />
      {picture}
      {key}
    </div>
  );
  // Beside the open sheet the spine is a way back, not the figure itself.
  return density === 'sheet' ? spine : <ChartFigure twin={twin}>{spine}</ChartFigure>;
}
