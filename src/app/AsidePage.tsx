import { explainTopics, ExplainScreen } from '../features/explain/ExplainScreen';
import { arriving } from '../i18n/arriving';

const LazyBuilderPage = arriving(
  ['adding', 'builder'],
  async () => (await import('./builder/BuilderPage')).BuilderPage,
);

interface Props {
  readonly page: string | undefined;
  /** The part of the help to begin with. */
  readonly topic: string | undefined;
}

/** What lies beside the questions: how it works, and the page that builds the text for other sites. */
export function AsidePage({ page, topic }: Props) {
  if (page === 'embed') return <LazyBuilderPage />;
  return <ExplainScreen topic={explainTopics.find((known) => known === topic) ?? null} />;
}
