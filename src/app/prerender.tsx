import { renderToString } from 'react-dom/server';
import { StartScreen } from '../features/start/StartScreen';
import { WordsProvider } from '../i18n/Words';
import { Shell } from './Shell';

const nothing = () => undefined;

/** The start page as somebody sees it who has never been here, for the built page to show before any script runs. */
export function prerenderStart(): string {
  return renderToString(
    <WordsProvider locale="en">
      <Shell>
        <StartScreen
          saved={[]}
          binned={[]}
          problem={null}
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
