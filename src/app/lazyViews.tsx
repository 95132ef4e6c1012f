import type { ComponentProps } from 'react';
import { arriving } from '../i18n/arriving';
import { useWords } from '../i18n/Words';

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

export const LazyTakeAway = arriving(
  ['answers', 'owning', 'taking', 'copying'],
  async () => (await import('./takeAway/TakeAway')).TakeAway,
);

/** The reasons come from the results; here they meet the report that tells them. */
export const LazyReportScreen = arriving(['answers', 'owning', 'taking', 'copying'], async () => {
  const [{ ReportScreen }, { explainItem }] = await Promise.all([
    import('../features/plan/report/ReportScreen'),
    import('../features/results/item/explainItem'),
  ]);
  return (given: Omit<ComponentProps<typeof ReportScreen>, 'explain'>) => {
    const words = useWords();
    return <ReportScreen {...given} explain={(item) => explainItem(item, given.weights, words)} />;
  };
});

export const LazyBoardMap = arriving(
  ['answers'],
  async () => (await import('../features/results/BoardMap')).BoardMap,
);

export const LazyEvolveScreen = arriving(
  ['answers', 'owning'],
  async () => (await import('../features/evolve/EvolveScreen')).EvolveScreen,
);

export const LazyShare = arriving(['linking'], async () => (await import('./Share')).Share);
