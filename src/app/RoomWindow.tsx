import { useEffect, useState } from 'react';
import { useWords } from '../i18n/Words';
import { Button } from '../ui/Button';
import { openRoomWindow, roomAddress, showRoom } from './roomHost';
import type { WorkshopFlow } from './workshopSession';

interface Props {
  readonly room: string;
  readonly flow: WorkshopFlow;
}

/** The way to the room's own window; a link where the browser does not let a window open by itself. */
export function RoomWindow({ room, flow }: Props) {
  const { t } = useWords();
  const [isBlocked, setIsBlocked] = useState(false);
  useEffect(() => showRoom(room, flow), [room, flow]);
  if (isBlocked)
    return (
      <a href={roomAddress(room)} target="_blank" rel="noopener">
        {t('onStage.roomWindow.link')}
      </a>
    );
  return (
    <Button variant="quiet" size="small" onClick={() => setIsBlocked(!openRoomWindow(room))}>
      {t('onStage.roomWindow')}
    </Button>
  );
}
