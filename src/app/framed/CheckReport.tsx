import { useSyncExternalStore } from 'react';
import type { EmbedReading } from '../../document/embedSettings';
import { embedLanguages, missingFromSender } from '../../document/embedTexts';
import { useWords, type Words } from '../../i18n/Words';
import type { Host } from '../../platform/hostWindow';
import { checkColors } from '../../ui/colour/hostLook';
import styles from './FramedApp.module.css';
import type { Keeping } from './framedSession';

interface Props {
  readonly host: Host;
  readonly reading: EmbedReading;
  readonly keeping: Keeping;
}

/** What the web person sees who checks the finished page: what works and what does not, in plain words. */
export function CheckReport({ host, reading, keeping }: Props) {
  const words = useWords();
  const { t } = words;
  const isKnown = useSyncExternalStore((listener) => host.onSettings(listener), host.isKnown);
  return (
    <aside className={styles.check} aria-labelledby="check-title">
      <h2 id="check-title">{t('framed.check.title')}</h2>
      <ul>
        <li>{t('framed.check.loaded')}</li>
        <li>{t(`framed.check.host.${isKnown ? 'known' : 'unknown'}`)}</li>
        <li>{t(`framed.check.storage.${keeping}`)}</li>
        {linesOn(reading, words).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{t('framed.check.aside')}</p>
    </aside>
  );
}

function linesOn({ settings, refused }: EmbedReading, { t, list }: Words): readonly string[] {
  const { lead, texts, callToAction } = settings;
  const missing = missingFromSender(texts).map(({ language, field }) =>
    t('framed.inLanguage', {
      thing: t(`framed.sender.${field}`),
      language: t(`framed.language.${language}`),
    }),
  );
  const calls = embedLanguages.filter((language) => texts[language].cta.general === undefined);
  const leadLine = () => {
    if (lead.mode === 'none') return t('framed.check.lead.none');
    if (missing.length > 0) return t('framed.check.lead.missing', { missing: list(missing) });
    return t('framed.check.lead.fine', { mode: lead.mode });
  };
  return [
    refused.length === 0
      ? t('framed.check.settings.fine')
      : t('framed.check.settings.refused', { names: list(refused) }),
    t(`framed.check.colors.${checkColors(settings).length === 0 ? 'fine' : 'changed'}`),
    leadLine(),
    ...(callToAction === null
      ? calls.map((language) =>
          t('framed.check.calls.missing', { language: t(`framed.language.${language}`) }),
        )
      : []),
  ];
}
