import { explainTopics, ExplainScreen } from '../features/explain/ExplainScreen';
import { arriving } from '../i18n/arriving';

const LazyBuilderPage = arriving(
  ['adding', 'builder'],
  async () => (await import('./builder/BuilderPage')).BuilderPage,
);

const LazyLinkPage = arriving(['linking'], async () => (await import('./LinkPage')).LinkPage);

interface Props {
  readonly page: 'help' | 'embed' | 'link';
  /** The part of the help to begin with, or which link this is. */
  readonly topic: string | undefined;
}

/** What lies beside the questions: how it works, the page that builds the text for other sites, links that came. */
export function AsidePage({ page, topic }: Props) {
  if (page === 'embed') return <LazyBuilderPage />;
  if (page === 'link') return <LazyLinkPage key={topic} place={topic} />;
  return <ExplainScreen topic={explainTopics.find((known) => known === topic) ?? null} />;
}
