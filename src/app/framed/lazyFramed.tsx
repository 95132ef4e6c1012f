import { arriving } from '../../i18n/arriving';

/** Arrives with the first results. */
export const LazyFramedResultStage = arriving(
  ['answers'],
  async () => (await import('./FramedResultStage')).FramedResultStage,
);

/** Arrives where somebody checks their page. */
export const LazyCheckReport = arriving([], async () => (await import('./CheckReport')).CheckReport);
