import { render, type RenderResult } from '@testing-library/react';
import type { ReactElement } from 'react';
import { loadMessages } from '../../src/i18n/catalogue';
import { WordsProvider } from '../../src/i18n/Words';

await loadMessages('en', 'asking');
await loadMessages('en', 'adding');
await loadMessages('en', 'answers');
await loadMessages('en', 'importing');
await loadMessages('en', 'owning');
await loadMessages('en', 'embedded');
await loadMessages('en', 'builder');
await loadMessages('en', 'linking');

/** Renders a screen with every English word at hand. */
export function renderScreen(screen: ReactElement): RenderResult {
  return render(screen, { wrapper: ({ children }) => <WordsProvider locale="en">{children}</WordsProvider> });
}
