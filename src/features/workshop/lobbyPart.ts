import type { Workshop } from '../../domain/workshop';
import type { WorkshopEvent } from '../../flows/workshop/workshop.events';

/** What every part of the lobby needs. */
export interface LobbyPart {
  readonly workshop: Workshop;
  readonly send: (event: WorkshopEvent) => void;
}
