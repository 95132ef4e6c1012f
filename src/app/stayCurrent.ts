import { bringWords } from '../i18n/language';
import { stayOffline } from '../platform/offline/offline';
import { NewerNotice } from './NewerNotice';

/** Keeps the page for offline, and gives what says so once a newer version of it is ready. */
export async function stayCurrent(onNewer: (notice: typeof NewerNotice) => void): Promise<void> {
  await stayOffline(() => {
    bringWords('answers').then(
      () => onNewer(NewerNotice),
      // Without its words there is nothing to say; the newer version comes by itself once every tab is closed.
      () => undefined,
    );
  });
}
