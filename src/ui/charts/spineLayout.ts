import { spineMetrics, type SpineMetrics } from './spineMetrics';
import type { SpineDensity, SpineRow } from './spineRow';
import type { TextRuler } from './textRuler';
import { wrapText } from './wrapText';

/** Where one row is drawn, px from the left edge and from the top of the first row. */
export interface PlacedRow {
  readonly row: SpineRow;
  readonly index: number;
  readonly top: number;
  readonly height: number;
  /** Middle of the bar. */
  readonly barY: number;
  /** First baseline middle of the name lines. */
  readonly nameY: number;
  readonly nameX: number;
  readonly nameAnchor: 'start' | 'end';
  readonly nameLines: readonly string[];
  /** The name did not fit even wrapped. */
  readonly nameCut: boolean;
  readonly numberX: number;
  readonly numberY: number;
  readonly noteX: number;
  readonly noteAnchor: 'start' | 'end';
  /** Who answers, one entry per line. */
  readonly accountableLines: readonly string[];
  readonly placementLines: readonly string[];
  /** Both fit on one line: the placement follows the name after a dot. */
  readonly noteOnOneLine: boolean;
}

/** The whole spine, laid out but not drawn. */
export interface SpineLayout {
  readonly width: number;
  /** Height of all rows, without heads and reel. */
  readonly height: number;
  readonly axisX: number;
  /** Px for a lean of 1. */
  readonly unit: number;
  readonly metrics: SpineMetrics;
  readonly rows: readonly PlacedRow[];
}

export interface SpineLayoutInput {
  readonly rows: readonly SpineRow[];
  readonly width: number;
  readonly density: SpineDensity;
  /** Where the line hangs, as share of the width. */
  readonly axis: number;
  readonly ruler: TextRuler;
}

const tipGap = 12;
const numberGap = 12;
/** What stands on the line itself (lock, diamond, circle) needs this much to either side. */
const axisGap = 24;
const nameWeight = 500;
const numberWeight = 650;
const noteWeight = 400;
const maxLines = 4;
/** The scale shrinks to keep names up to this wide on one line; longer ones wrap instead. */
const nameWorthShrinkingFor = 240;
const smallestUnitShare = 0.6;
const separator = ' · ';

/** Lays the rows out under one another: nothing overlaps, and a row grows when its words need a second line. */
export function layoutSpine(input: SpineLayoutInput): SpineLayout {
  const metrics = spineMetrics(input.density, input.width);
  const axisX = input.width * input.axis;
  const unit = fitUnit(input, metrics, axisX);
  const frame = { ...input, metrics, axisX, unit };
  let top = 0;
  const rows = input.rows.map((row, index) => {
    const placed = placeRow(row, index, top, frame);
    top += placed.height;
    return placed;
  });
  return { width: input.width, height: top, axisX, unit, metrics, rows };
}

interface Frame extends SpineLayoutInput {
  readonly metrics: SpineMetrics;
  readonly axisX: number;
  readonly unit: number;
}

const standsLeft = (row: SpineRow) => row.side !== 'partner';

/** How far the drawing of a row reaches to the side its name stands on, as lean. */
function reach(row: SpineRow): number {
  const sign = standsLeft(row) ? 1 : -1;
  const bar = row.side === 'line' ? 0 : row.lean * sign;
  const range = row.range === null ? 0 : Math.max(row.range.from * sign, row.range.to * sign);
  const ghost = row.ghostLean === null ? 0 : row.ghostLean * sign;
  return Math.max(0, bar, range, ghost);
}

/** How far the drawing reaches to the other side of the line, as lean. */
function reachBack(row: SpineRow): number {
  const sign = standsLeft(row) ? -1 : 1;
  const range = row.range === null ? 0 : Math.max(row.range.from * sign, row.range.to * sign);
  const ghost = row.ghostLean === null ? 0 : row.ghostLean * sign;
  return Math.max(0, range, ghost);
}

function fitUnit({ rows, width, ruler }: SpineLayoutInput, metrics: SpineMetrics, axisX: number): number {
  const widest = Math.min(axisX, width - axisX) * metrics.unitShare;
  if (metrics.stacked) return widest;
  let unit = widest;
  for (const row of rows) {
    const far = reach(row);
    if (far === 0) continue;
    const name = Math.min(nameWorthShrinkingFor, ruler(row.name, metrics.nameSize, nameWeight));
    const half = standsLeft(row) ? axisX : width - axisX;
    const room = half - metrics.margin - tipGap - numberRoom(row, metrics, ruler) - name;
    unit = Math.min(unit, room / far);
  }
  return Math.max(unit, widest * smallestUnitShare);
}

function numberRoom(row: SpineRow, metrics: SpineMetrics, ruler: TextRuler): number {
  if (!metrics.showsNumber || row.sizeText === '') return 0;
  return ruler(row.sizeText, metrics.nameSize, numberWeight) + numberGap;
}

function placeRow(row: SpineRow, index: number, top: number, frame: Frame): PlacedRow {
  return frame.metrics.stacked ? placeStacked(row, index, top, frame) : placeBeside(row, index, top, frame);
}

function placeBeside(row: SpineRow, index: number, top: number, frame: Frame): PlacedRow {
  const { metrics, axisX, unit, ruler, width } = frame;
  const left = standsLeft(row);
  const outward = left ? -1 : 1;
  const clear = Math.max(reach(row) * unit, axisGap - tipGap);
  const numberX = axisX + outward * (clear + tipGap);
  const nameX = numberX + outward * numberRoom(row, metrics, ruler);
  const nameRoom = left ? nameX - metrics.margin : width - metrics.margin - nameX;
  const name = wrapText(row.name, nameRoom, maxLines, (text) => ruler(text, metrics.nameSize, nameWeight));

  const back = Math.max(axisGap, reachBack(row) * unit + tipGap);
  const noteX = axisX - outward * back;
  const noteRoom = left ? width - metrics.margin - noteX : noteX - metrics.margin;
  const note = wrapNote(row, noteRoom, frame);
  const lines = Math.max(name.lines.length, note.count, 1);
  const height = metrics.rowHeight + (lines - 1) * metrics.lineHeight;
  return {
    row,
    index,
    top,
    height,
    barY: top + height / 2,
    nameY: top + height / 2 - ((name.lines.length - 1) * metrics.lineHeight) / 2,
    nameX,
    nameAnchor: left ? 'end' : 'start',
    nameLines: name.lines,
    nameCut: name.cut,
    numberX,
    numberY: top + height / 2,
    noteX,
    noteAnchor: left ? 'start' : 'end',
    ...note,
  };
}

const stackedGap = 12;
const stackedPadding = 8;

/** On a phone the name stands above its bar, on its side of the line, and who answers on the other side. */
function placeStacked(row: SpineRow, index: number, top: number, frame: Frame): PlacedRow {
  const { metrics, axisX, ruler, width } = frame;
  const left = standsLeft(row);
  const outward = left ? -1 : 1;
  const numberX = axisX + outward * stackedGap;
  const nameX = numberX + outward * numberRoom(row, metrics, ruler);
  const nameRoom = left ? nameX - metrics.margin : width - metrics.margin - nameX;
  const name = wrapText(row.name, nameRoom, maxLines, (text) => ruler(text, metrics.nameSize, nameWeight));
  const noteX = axisX - outward * stackedGap;
  const noteRoom = left ? width - metrics.margin - noteX : noteX - metrics.margin;
  const note = wrapNote(row, noteRoom, frame);
  const barRoom = metrics.barHeight + 10;
  const nameHeight = name.lines.length * metrics.lineHeight;
  const backHeight = note.count * metrics.lineHeight + (reachBack(row) > 0 ? barRoom : 0);
  const height = Math.max(nameHeight + barRoom, backHeight) + 2 * stackedPadding;
  return {
    row,
    index,
    top,
    height,
    barY: top + stackedPadding + Math.max(nameHeight, backHeight - barRoom) + barRoom / 2,
    nameY: top + stackedPadding + metrics.lineHeight / 2,
    nameX,
    nameAnchor: left ? 'end' : 'start',
    nameLines: name.lines,
    nameCut: name.cut,
    numberX,
    numberY: top + stackedPadding + metrics.lineHeight / 2,
    noteX,
    noteAnchor: left ? 'start' : 'end',
    ...note,
  };
}

function wrapNote(row: SpineRow, room: number, { metrics, ruler }: Frame) {
  const accountable = metrics.showsAccountable ? row.accountableLabel : '';
  const placement = metrics.showsPlacement ? row.placementLabel : '';
  const widthOf = (text: string) => ruler(text, metrics.noteSize, noteWeight);
  // The name that answers may be set in a heavier weight where nobody does.
  const nameWidth = ruler(accountable, metrics.noteSize, numberWeight);
  const noteOnOneLine =
    accountable === '' || placement === '' || nameWidth + widthOf(separator) + widthOf(placement) <= room;
  const accountableLines = wrapText(accountable, room, 2, (text) =>
    ruler(text, metrics.noteSize, row.accountable === null ? numberWeight : noteWeight),
  ).lines;
  const placementLines = wrapText(placement, room, 3, widthOf).lines;
  const count = noteOnOneLine
    ? Math.max(accountableLines.length, placementLines.length)
    : accountableLines.length + placementLines.length;
  return { accountableLines, placementLines, noteOnOneLine, count };
}
