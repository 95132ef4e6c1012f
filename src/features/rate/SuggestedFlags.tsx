import { starters } from '../../catalogue/starters';
import { useWords } from '../../i18n/Words';
import styles from './FlagRow.module.css';

/** The flags that often belong to an item of the starter list. A suggestion: only a person sets a flag. */
export function SuggestedFlags({ starterId }: { readonly starterId: string }) {
  const { t, rich, list } = useWords();
  const suggested = starters.find(({ id }) => id === starterId)?.suggestedFlags ?? [];
  return suggested.length === 0 ? null : (
    <p className={styles.hint}>
      {rich('rate.flags.often', { flags: list(suggested.map((flag) => t(`flag.${flag}`))) })}
    </p>
  );
}
