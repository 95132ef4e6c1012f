import type { ChartTwin } from './chartTwin';

/** How a dot is drawn: which side of the line it lands on, or which exception it is. */
export type MapMark = 'inHouse' | 'partner' | 'ownInside' | 'keepLight' | 'onTheLine' | 'findOut';

/** One work item on the pull map. */
export interface MapItem {
  readonly id: string;
  /** Its number in the list beside the map. */
  readonly number: number;
  readonly name: string;
  /** Mean pull of the inside criteria, 0 to 1. */
  readonly insidePull: number;
  /** Mean pull of the outside criteria, 0 to 1. */
  readonly partnerPull: number;
  readonly mark: MapMark;
  readonly guarded: boolean;
  /** Nobody answers for it. */
  readonly unnamed: boolean;
  /** Its placement differs from the one under equal weights (or whatever it is compared with). */
  readonly changed: boolean;
  readonly ariaLabel: string;
}

/** The words drawn on the map. */
export interface MapWords {
  /** Names the group of dots for assistive technology. */
  readonly label: string;
  readonly keepInHouse: string;
  readonly ownInside: string;
  readonly keepLight: string;
  readonly partner: string;
  readonly insideAxis: string;
  readonly partnerAxis: string;
  /** The name of a block of many items at one place, for example "40 items". */
  readonly block: (count: number) => string;
}

/** The wording of each kind of dot in the legend; only those that occur are shown. */
export interface MapLegendWords {
  readonly unnamed: string;
  readonly guarded: string;
  readonly ownInside: string;
  /** On the line, or keep it light. */
  readonly onTheLine: string;
  readonly notSure: string;
  readonly changed: string;
}

export interface PullMapProps {
  readonly items: readonly MapItem[];
  /** Outside weight ÷ inside weight: the slope of the line. 1 with equal sides. */
  readonly slope: number;
  /** The weights inside each side are equal, so pulls fall on a lattice, which is then drawn. */
  readonly onLattice?: boolean;
  readonly words: MapWords;
  readonly legend: MapLegendWords;
  readonly twin: ChartTwin;
  /** Px; measured when left out. The map is square. */
  readonly width?: number;
  readonly selectedId?: string | null;
  readonly onOpen?: ((id: string) => void) | undefined;
  readonly onHover?: ((id: string | null) => void) | undefined;
  /** A block of items that share one place was opened. */
  readonly onOpenMany?: ((ids: readonly string[]) => void) | undefined;
}
