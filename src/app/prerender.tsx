import { renderToString } from 'react-dom/server';
import { StartScreen } from '../features/start/StartScreen';
import { loadMessages, type Locale } from '../i18n/catalogue';
import { WordsProvider } from '../i18n/Words';
import { Shell } from './Shell';

const nothing = () => undefined;

/** The start page as somebody sees it who has never been here, for the built page to show before any script runs. */
export async function prerenderStart(locale: Locale): Promise<string> {
  await loadMessages(locale, 'asking');
  return renderToString(
    <WordsProvider locale={locale}>
      <Shell>
        <StartScreen
          saved={[]}
          binned={[]}
          problem={null}
          onWorkshop={nothing}
          onBegin={nothing}
          onExample={nothing}
          onOpenFile={nothing}
          onOpen={nothing}
          onRename={nothing}
          onDuplicate={nothing}
          onDelete={nothing}
          onRestore={nothing}
        />
      </Shell>
    </WordsProvider>,
  );
}
