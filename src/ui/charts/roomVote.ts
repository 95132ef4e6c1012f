import type { ChartTwin } from './chartTwin';
import type { SpineMark, SpineSide } from './spineRow';

/** Where one set of answers puts an item, as a bar on the line. Whose answers they are is not drawn. */
export interface RoomVote {
  /** −1 (partner) to +1 (in-house). */
  readonly lean: number;
  readonly side: SpineSide;
  readonly mark: SpineMark;
}

/** Votes that place the item alike. */
export interface RoomGroup {
  readonly id: string;
  /** "seven agree", "one differs". */
  readonly label: string;
  /** Longest bar first, whoever's it is. */
  readonly votes: readonly RoomVote[];
}

export interface RoomBarsProps {
  readonly groups: readonly RoomGroup[];
  readonly room: RoomVote & {
    /** "the room" */
    readonly label: string;
    /** The size of the lean, 0 to 100, formatted; `''` on the line. */
    readonly sizeText: string;
    /** Where the room's answers place the item, in words. */
    readonly placement: string;
    /** Settled (solid), or what the answers propose (dashes). */
    readonly certainty: 'decided' | 'proposed';
  };
  readonly words: { readonly inHouse: string; readonly partner: string };
  readonly twin: ChartTwin;
  /** How far above its own top edge the line hangs, as a CSS length: to the edge of the screen. */
  readonly lineAbove?: string;
  /** The line is pulled and released, once: the item has just been settled. */
  readonly snaps?: boolean;
}
