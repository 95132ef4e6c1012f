import { arriving } from '../i18n/arriving';

export const LazyResultsScreen = arriving(
  ['answers'],
  async () => (await import('../features/results/ResultsScreen')).ResultsScreen,
);

export const LazyGapsScreen = arriving(
  ['answers', 'owning'],
  async () => (await import('../features/gaps/GapsScreen')).GapsScreen,
);

export const LazyModelScreen = arriving(
  ['answers', 'owning'],
  async () => (await import('../features/model/ModelScreen')).ModelScreen,
);

export const LazyPlanScreen = arriving(
  ['answers', 'owning'],
  async () => (await import('../features/plan/PlanScreen')).PlanScreen,
);

export const LazyBoardSpine = arriving(
  ['answers', 'owning'],
  async () => (await import('../features/results/BoardSpine')).BoardSpine,
);

export const LazyEvolveScreen = arriving(
  ['answers', 'owning'],
  async () => (await import('../features/evolve/EvolveScreen')).EvolveScreen,
);
