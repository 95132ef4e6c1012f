import { flags } from '../../domain/workItem';
import type { ItemResult } from '../../domain/result';
import { useWords } from '../../i18n/Words';
import { Button } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import styles from './ItemLinks.module.css';

interface Props {
  readonly summary: string;
  readonly results: readonly ItemResult[];
  readonly isOpen?: boolean;
  readonly onOpenItem: (itemId: string) => void;
}

/** Items behind a sentence, folded until asked for; each can be opened. Without items only the sentence. */
export function ItemLinks({ summary, results, isOpen = false, onOpenItem }: Props) {
  const { t } = useWords();
  if (results.length === 0) return <p className={styles.aside}>{summary}</p>;
  return (
    <Disclosure summary={summary} defaultOpen={isOpen}>
      <ul className={styles.items} role="list">
        {results.map(({ item }) => (
          <li key={item.id}>
            <Button variant="quiet" size="small" onClick={() => onOpenItem(item.id)}>
              {item.name}
            </Button>{' '}
            <span className={styles.aside}>
              {flags
                .filter((flag) => item[flag])
                .map((flag) => t(`flag.${flag}`))
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
