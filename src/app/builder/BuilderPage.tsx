import { BuilderScreen } from '../../features/builder/BuilderScreen';
import { copyText } from '../../platform/clipboard';
import { Preview } from './Preview';

/** The builder, served from wherever the product is. */
export function BuilderPage() {
  return (
    <BuilderScreen
      base={new URL('./', location.href.split('#')[0]).href}
      onCopy={copyText}
      preview={(settings, title) => <Preview settings={settings} title={title} />}
    />
  );
}
