import { toRoomView } from '../flows/workshop/room.view';
import { toWorkshopView } from '../flows/workshop/workshop.view';
import { openOwnWindow } from '../platform/presenting';
import { openRoomHost } from '../platform/roomChannel';
import type { WorkshopFlow } from './workshopSession';

/** The address of a room's own window. */
export function roomAddress(room: string): string {
  return `#/room/${room}`;
}

/** Opens the room's own window, or brings it forward. False where the browser blocks it: then a link must do. */
export function openRoomWindow(room: string): boolean {
  return openOwnWindow(roomAddress(room), `draw-the-line-room-${room}`);
}

/** Shows the room what it may see of a workshop, from now on. Returns the way to stop. */
export function showRoom(room: string, flow: WorkshopFlow): () => void {
  const host = openRoomHost(room);
  const show = (snapshot: ReturnType<WorkshopFlow['getSnapshot']>) => {
    host.show(toRoomView(toWorkshopView(snapshot)));
  };
  show(flow.getSnapshot());
  const listening = flow.subscribe(show);
  return () => {
    listening.unsubscribe();
    host.close();
  };
}
