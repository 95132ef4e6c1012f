import { arriving } from '../i18n/arriving';

/** Everything that can be seen once answers are there. */
export const LazyResultStage = arriving([], async () => (await import('./ResultStage')).ResultStage);

export const LazyCheckScreen = arriving(
  ['answers'],
  async () => (await import('../features/check/CheckScreen')).CheckScreen,
);

/** The room's own window, by the id of its workshop in the address. */
export const LazyRoomPage = arriving(
  ['answers', 'votes', 'room'],
  async () => (await import('./RoomPage')).RoomPage,
);

export const LazySettingsPage = arriving(
  ['answers'],
  async () => (await import('./SettingsPage')).SettingsPage,
);

export const LazyWorkshopPage = arriving(
  ['answers', 'votes', 'workshop'],
  async () => (await import('./WorkshopPage')).WorkshopPage,
);

export const LazyAsidePage = arriving(['answers'], async () => (await import('./AsidePage')).AsidePage);
