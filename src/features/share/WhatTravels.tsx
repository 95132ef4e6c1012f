import type { SharedPart, Traveller } from '../../document/sharing';
import { useWords } from '../../i18n/Words';
import { Checkbox } from '../../ui/Checkbox';
import styles from './ShareDialog.module.css';

interface Props {
  readonly travellers: readonly Traveller[];
  readonly parts: ReadonlySet<SharedPart>;
  readonly onChange: (part: SharedPart, isSent: boolean) => void;
}

const longestExample = 26;

function shorten(text: string): string {
  const [first = ''] = text.split('\n');
  return first.length > longestExample ? `${first.slice(0, longestExample).trimEnd()}…` : first;
}

/** Every part of the assessment that may be left out of the link, with how much of it there is. */
export function WhatTravels({ travellers, parts, onChange }: Props) {
  const { t, list } = useWords();
  return (
    <fieldset className={styles.parts}>
      <legend className={styles.legend}>{t('share.parts')}</legend>
      {travellers.map(({ part, count, examples }) => (
        <Checkbox
          key={part}
          label={t(`share.part.${part}`)}
          hint={
            parts.has(part)
              ? t('share.part.holds', {
                  count,
                  examples: list(
                    examples.map((example) => t('share.part.example', { text: shorten(example) })),
                  ),
                  more: count - examples.length,
                })
              : t(part === 'names' ? 'share.part.left.names' : 'share.part.left')
          }
          checked={parts.has(part)}
          onChange={(isSent) => onChange(part, isSent)}
        />
      ))}
      <p className={styles.always}>{t('share.always')}</p>
    </fieldset>
  );
}
