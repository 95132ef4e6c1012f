import { BuilderScreen } from '../../features/builder/BuilderScreen';
import { useWords } from '../../i18n/Words';
import { copyText } from '../../platform/clipboard';
import { isOneFile } from '../../platform/oneFile';
import { Preview } from './Preview';

/** The builder, served from wherever the product is; one file brings nothing that another site could include. */
export function BuilderPage() {
  const { t } = useWords();
  if (isOneFile)
    return (
      <>
        <h1>{t('builder.title')}</h1>
        <p>{t('builder.oneFile')}</p>
      </>
    );
  return (
    <BuilderScreen
      base={new URL('./', location.href.split('#')[0]).href}
      onCopy={copyText}
      preview={(settings, title) => <Preview settings={settings} title={title} />}
    />
  );
}
