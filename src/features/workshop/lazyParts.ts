import { arriving } from '../../i18n/arriving';

/** What is behind a press: it arrives when it is first shown. */
export const LazyBallotVote = arriving([], async () => (await import('./BallotVote')).BallotVote);
export const LazyChatVote = arriving([], async () => (await import('./ChatVote')).ChatVote);
export const LazyLaptopVote = arriving([], async () => (await import('./LaptopVote')).LaptopVote);
export const LazyDeciding = arriving([], async () => (await import('./Deciding')).Deciding);
export const LazyParkDialog = arriving([], async () => (await import('./ParkDialog')).ParkDialog);
export const LazyItemsDialog = arriving([], async () => (await import('./ItemsDialog')).ItemsDialog);
export const LazyStageKeysDialog = arriving(
  [],
  async () => (await import('./StageKeysDialog')).StageKeysDialog,
);
