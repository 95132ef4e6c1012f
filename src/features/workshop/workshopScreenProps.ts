import type { ReactNode } from 'react';
import type { WorkItem } from '../../domain/workItem';
import type { WorkshopEvent } from '../../flows/workshop/workshop.events';
import type { StageView, WorkshopView } from '../../flows/workshop/workshop.view';

/** What every part of the workshop needs: what is to be seen, and the way to say what happened. */
export interface WorkshopProps<View extends WorkshopView = WorkshopView> {
  readonly view: View;
  readonly send: (event: WorkshopEvent) => void;
}

/** What the stage needs. */
export interface WorkshopStageProps extends WorkshopProps<StageView> {
  readonly items: readonly WorkItem[];
  /** The keys of the stage are on. */
  readonly shortcuts: boolean;
  readonly keepsNames: boolean;
  /** Today as `2025-11-23`. */
  readonly today: string;
  readonly onUndo: () => void;
  readonly leaveHref: string;
  /** The way to vote on ballots. */
  readonly ballots: ReactNode;
  /** The way to the room's own window. */
  readonly roomWindow: ReactNode;
}
