import { useEffect, useState } from 'react';
import type { RoomView } from '../domain/roomView';
import { RoomScreen } from '../features/room/RoomScreen';
import { useWords } from '../i18n/Words';
import { fillScreen, keepAwake, mayFillScreen, onScreenFilled } from '../platform/presenting';
import { openRoomGuest } from '../platform/roomChannel';

/** The room's own window, on the second screen: shows what the facilitator's window says it may, and stays awake. */
export function RoomPage({ room }: { readonly room: string }) {
  const { t } = useWords();
  const [view, setView] = useState<RoomView | null>(null);
  const [isFilled, setIsFilled] = useState(false);
  useEffect(() => openRoomGuest(room, setView), [room]);
  useEffect(keepAwake, []);
  useEffect(() => onScreenFilled(setIsFilled), []);
  useEffect(() => {
    document.title = t('app.page', { page: t('room.title') });
  }, [t]);
  return <RoomScreen view={view} onFillScreen={isFilled || !mayFillScreen() ? null : fillScreen} />;
}
