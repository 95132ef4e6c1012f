import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import type { RawEmbedSettings } from '../../document/embedSettings';
import { embedLanguages, type EmbedLanguage } from '../../document/embedTexts';
import { useWords } from '../../i18n/Words';
import { Disclosure } from '../../ui/Disclosure';
import { SegmentedChoice } from '../../ui/SegmentedChoice';
import styles from './BuilderScreen.module.css';
import { ColorChecks } from './ColorChecks';
import { settingsOf, usualDraft, type Draft } from './draft';
import { LeadFields } from './LeadFields';
import { LookFields } from './LookFields';
import { MissingWords } from './MissingWords';
import { OfferFields } from './OfferFields';
import { Snippets } from './Snippets';
import { WeightFields } from './WeightFields';
import { WorkFields } from './WorkFields';

/** How the preview is looked at; none of it is part of what is built. */
export interface PreviewView {
  readonly width: 'phone' | 'desktop';
  readonly language: EmbedLanguage;
  readonly theme: 'light' | 'dark';
}

interface Props {
  /** The folder that the product is served from, with a `/` at its end. */
  readonly base: string;
  /** Puts text on the clipboard; false where the browser refuses. */
  readonly onCopy: (text: string) => Promise<boolean>;
  /** The framed page itself, under these settings. */
  readonly preview: (settings: RawEmbedSettings, title: string) => ReactNode;
}

/** Builds the page for somebody else's site: the form on one side, what it comes to on the other, the text to paste below. */
export function BuilderScreen({ base, onCopy, preview }: Props) {
  const { t, locale } = useWords();
  const { control, setValue } = useForm<Draft>({ defaultValues: usualDraft, mode: 'onBlur' });
  const draft = useWatch({ control, compute: (values: Draft) => values });
  const settled = useDeferredValue(draft);
  const settings = useMemo(() => settingsOf(settled), [settled]);
  const [view, setView] = useState<PreviewView>({ width: 'desktop', language: locale, theme: 'light' });
  const [writing, setWriting] = useState<EmbedLanguage>(locale);
  return (
    <div className={styles.screen}>
      <header className={styles.intro}>
        <h1>{t('builder.title')}</h1>
        <p className={styles.lead}>{t('builder.lead')}</p>
      </header>
      <form
        className={styles.form}
        aria-label={t('builder.form')}
        onSubmit={(event) => event.preventDefault()}
      >
        <section>
          <h2>{t('builder.work')}</h2>
          <WorkFields control={control} />
        </section>
        <section>
          <h2>{t('builder.look')}</h2>
          <LookFields control={control} />
          <ColorChecks
            draft={settled}
            onTake={(color, hex) => setValue(color, hex, { shouldDirty: true, shouldValidate: true })}
          />
        </section>
        <section>
          <h2>{t('builder.words')}</h2>
          <SegmentedChoice
            legend={t('builder.words.language')}
            options={embedLanguages.map((value) => ({ value, label: t(`builder.language.${value}`) }))}
            value={writing}
            onChange={setWriting}
          />
          <OfferFields key={`offer-${writing}`} control={control} language={writing} />
          <LeadFields key={`lead-${writing}`} control={control} language={writing} mode={draft.leadMode} />
          <MissingWords draft={settled} />
        </section>
        <Disclosure summary={t('builder.weights')}>
          <WeightFields control={control} />
        </Disclosure>
      </form>
      <section className={styles.preview} aria-labelledby="builder-preview">
        <h2 id="builder-preview">{t('builder.preview')}</h2>
        <div className={styles.views}>
          <SegmentedChoice
            legend={t('builder.preview.width')}
            legendHidden
            size="small"
            options={[
              { value: 'desktop', label: t('builder.preview.desktop') },
              { value: 'phone', label: t('builder.preview.phone') },
            ]}
            value={view.width}
            onChange={(width) => setView({ ...view, width })}
          />
          <SegmentedChoice
            legend={t('builder.preview.language')}
            legendHidden
            size="small"
            options={embedLanguages.map((value) => ({ value, label: t(`builder.language.${value}`) }))}
            value={view.language}
            onChange={(language) => setView({ ...view, language })}
          />
          <SegmentedChoice
            legend={t('builder.preview.theme')}
            legendHidden
            size="small"
            options={[
              { value: 'light', label: t('builder.preview.light') },
              { value: 'dark', label: t('builder.preview.dark') },
            ]}
            value={view.theme}
            onChange={(theme) => setView({ ...view, theme })}
          />
        </div>
        <div className={styles.stage} data-width={view.width}>
          {preview({ ...settings, lang: view.language, theme: view.theme }, t('builder.preview.title'))}
        </div>
      </section>
      <Snippets base={base} settings={settings} onCopy={onCopy} />
    </div>
  );
}
