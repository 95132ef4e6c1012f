import { embedLanguages } from '../../document/embedTexts';
import { useWords } from '../../i18n/Words';
import { Banner } from '../../ui/Banner';
import { missingIn, type Draft } from './draft';

/** What one language says and the other does not yet. */
export function MissingWords({ draft }: { readonly draft: Draft }) {
  const { t, list } = useWords();
  return embedLanguages.map((language) => {
    const missing = missingIn(draft, language).map((one) =>
      one.kind === 'sender'
        ? t(`builder.sender.${one.field}`)
        : one.offer === 'general'
          ? t('builder.offer')
          : t(`placement.${one.offer}`),
    );
    return missing.length === 0 ? null : (
      <Banner key={language}>
        {t('builder.missing', { language: t(`builder.language.${language}`), missing: list(missing) })}
      </Banner>
    );
  });
}
