import type { WorkshopEvent } from '../../flows/workshop/workshop.events';
import type { WorkshopView } from '../../flows/workshop/workshop.view';

/** What every part of the workshop needs: what is to be seen, and the way to say what happened. */
export interface WorkshopProps<View extends WorkshopView = WorkshopView> {
  readonly view: View;
  readonly send: (event: WorkshopEvent) => void;
}
