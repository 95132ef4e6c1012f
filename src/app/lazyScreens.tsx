import { lazy } from 'react';
import { loadMessages } from '../i18n/catalogue';

/** What comes with the results: their screens, and the words that only they need. */
export const LazyResultsScreen = lazy(async () => {
  const [{ ResultsScreen }] = await Promise.all([
    import('../features/results/ResultsScreen'),
    loadMessages('en', 'answers'),
  ]);
  return { default: ResultsScreen };
});

export const LazySettingsScreen = lazy(async () => {
  const [{ SettingsScreen }] = await Promise.all([
    import('../features/settings/SettingsScreen'),
    loadMessages('en', 'answers'),
  ]);
  return { default: SettingsScreen };
});

export const LazyExplainScreen = lazy(async () => {
  const [{ ExplainScreen, explainTopics }] = await Promise.all([
    import('../features/explain/ExplainScreen'),
    loadMessages('en', 'answers'),
  ]);
  return {
    default: ({ topic }: { readonly topic: string | undefined }) => (
      <ExplainScreen topic={explainTopics.find((known) => known === topic) ?? null} />
    ),
  };
});

export const LazyCheckScreen = lazy(async () => ({
  default: (await import('../features/check/CheckScreen')).CheckScreen,
}));
