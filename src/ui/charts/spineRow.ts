import type { ChartTwin } from './chartTwin';

/** Which side of the line a row's bar grows to; `line` for what sits on it (its name then stands left). */
export type SpineSide = 'inHouse' | 'partner' | 'line';

/** How a row is drawn. `bar` is a plain bar; the others are explained by the legend. */
export type SpineMark = 'bar' | 'guarded' | 'ownInside' | 'onTheLine' | 'keepLight' | 'findOut';

/** One row of the spine: one work item, in the caller's order. */
export interface SpineRow {
  readonly id: string;
  readonly name: string;
  /** −1 (partner) to +1 (in-house). */
  readonly lean: number;
  /** The number at the tip, formatted, 0 to 100; `''` where none is drawn. */
  readonly sizeText: string;
  readonly side: SpineSide;
  readonly mark: SpineMark;
  /** A person has decided this (solid), or it is still what the answers propose (dashes). */
  readonly certainty: 'decided' | 'proposed';
  /** One step on one question changes the placement. */
  readonly looseEnd: boolean;
  /** Where the lean could end up once everything is known, −1 to +1, or `null` when everything is known. */
  readonly range: { readonly from: number; readonly to: number } | null;
  /** The one name that answers for the item; `null` breaks the line. */
  readonly accountable: string | null;
  /** What stands beside the line: the name, or the words for "no name". */
  readonly accountableLabel: string;
  /** What stands after it, including "a close call" where it is one; `''` for nothing. */
  readonly placementLabel: string;
  /** Where the lean stood under the weights it is compared with, or `null`. */
  readonly ghostLean: number | null;
  /** The whole row in one sentence, for whoever does not see the bar. */
  readonly ariaLabel: string;
}

/** The room a spine has: the full page, the strip beside the open sheet, or paper. */
export type SpineDensity = 'page' | 'sheet' | 'print';

/** The words drawn on the spine itself. */
export interface SpineWords {
  /** Names the list of rows for assistive technology. */
  readonly label: string;
  readonly inHouse: string;
  readonly partner: string;
  /** The guide at 25, for example "clearly 25+". */
  readonly clearly: string;
  /** The guide at 50. */
  readonly strongly: string;
}

/** The wording of each mark in the legend. */
export interface SpineLegendWords {
  readonly decided: string;
  readonly proposed: string;
  readonly guarded: string;
  readonly ownInside: string;
  readonly onTheLine: string;
  readonly keepLight: string;
  readonly findOut: string;
  readonly range: string;
  readonly looseEnd: string;
  readonly unnamed: string;
  readonly ghost: string;
}

export interface SpineProps {
  readonly rows: readonly SpineRow[];
  readonly words: SpineWords;
  readonly twin: ChartTwin;
  /** Shows the legend below, with the marks that occur. */
  readonly legend?: SpineLegendWords;
  readonly density?: SpineDensity;
  /** On paper: in the colours of the screen. Ink alone by default. */
  readonly inColour?: boolean | undefined;
  /** Px; measured from the place it stands in when left out. Print always gives one. */
  readonly width?: number;
  /** Where the line hangs, as share of the width; the middle by default. */
  readonly axis?: number;
  /** Px of line above the spine's own top edge, for a line that hangs from the top of the screen. */
  readonly lineAbove?: number;
  readonly selectedId?: string | null;
  /** Arrival: the line drops, then the bars grow. */
  readonly animate?: boolean;
  readonly onOpen?: ((id: string) => void) | undefined;
}
