import { useState } from 'react';
import type { RawEmbedSettings } from '../../document/embedSettings';
import { useWords } from '../../i18n/Words';
import { Button } from '../../ui/Button';
import { Tabs } from '../../ui/Tabs';
import styles from './BuilderScreen.module.css';
import { framedAddress, snippetKinds, writeSnippet, type SnippetKind } from './snippets';

interface Props {
  readonly base: string;
  readonly settings: RawEmbedSettings;
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** A server cuts addresses much longer than this. */
const longestAddress = 8000;

/** The text to paste for each kind of site, what it needs there, and how to check that it arrived. */
export function Snippets({ base, settings, onCopy }: Props) {
  const { t } = useWords();
  const [kind, setKind] = useState<SnippetKind>('html');
  const [said, setSaid] = useState<'done' | 'refused' | null>(null);
  const text = writeSnippet(kind, base, settings, {
    label: t('builder.snippet.buttonLabel'),
    title: t('builder.preview.title'),
  });
  const isLong =
    (kind === 'frame' || kind === 'button') && framedAddress(base, settings).length > longestAddress;
  return (
    <section className={styles.snippets} aria-labelledby="builder-snippets">
      <h2 id="builder-snippets">{t('builder.snippets')}</h2>
      <Tabs
        label={t('builder.snippets')}
        selected={kind}
        onSelect={(chosen) => {
          setKind(chosen);
          setSaid(null);
        }}
        tabs={snippetKinds.map((id) => ({
          id,
          label: t(`builder.snippet.${id}`),
          content: (
            <div className={styles.snippet}>
              <p>{t(`builder.snippet.${id}.note`, { origin: new URL(base).origin })}</p>
              {isLong ? <p>{t('builder.snippet.long')}</p> : null}
              <textarea
                readOnly
                rows={Math.min(16, text.split('\n').length + 2)}
                className={styles.code}
                aria-label={t('builder.snippet.text')}
                translate="no"
                spellCheck={false}
                value={text}
              />
              <p className={styles.copy}>
                <Button
                  variant="primary"
                  onClick={() => {
                    setSaid(null);
                    void onCopy(text).then((done) => setSaid(done ? 'done' : 'refused'));
                  }}
                >
                  {t('builder.snippet.copy')}
                </Button>
                <span role="status">{said === null ? null : t(`builder.snippet.copy.${said}`)}</span>
              </p>
            </div>
          ),
        }))}
      />
      <p>{t('builder.check')}</p>
    </section>
  );
}
