import { useState } from 'react';
import type { ItemResult } from '../../domain/result';
import { useWords } from '../../i18n/Words';
import { Button } from '../../ui/Button';
import styles from './GapGroups.module.css';
import type { EditOwners } from './gapsScreenProps';
import { Repair } from './Repair';

interface Props {
  readonly person: string;
  /** The items this person answers for. */
  readonly results: readonly ItemResult[];
  readonly people: readonly string[];
  readonly edit: EditOwners;
  readonly onEnd: () => void;
}

/** One person who answers for too much, and their items to give away. */
export function OverloadRow({ person, results, people, edit, onEnd }: Props) {
  const { t } = useWords();
  const [spreading, setSpreading] = useState(false);
  const [renaming, setRenaming] = useState<string | null>(null);
  const repair = t('repair.spreadLoad');
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <strong>{person}</strong>
        <span className={styles.named}>{t('gap.overloadedPerson.items', { items: results.length })}</span>
      </div>
      <div className={styles.ways}>
        <Button
          size="small"
          aria-label={t('shell.pair', { name: repair, value: person })}
          aria-expanded={spreading}
          onClick={() => setSpreading(!spreading)}
        >
          {repair}
        </Button>
      </div>
      {spreading && (
        <ul role="list" className={styles.repair}>
          {results.map((result) => (
            <li key={result.item.id} className={styles.row}>
              <span className={styles.what}>{result.item.name}</span>
              <span className={styles.ways}>
                <Button
                  variant="quiet"
                  size="small"
                  aria-label={t('shell.pair', { name: t('repair.other'), value: result.item.name })}
                  aria-expanded={renaming === result.item.id}
                  onClick={() => setRenaming(renaming === result.item.id ? null : result.item.id)}
                >
                  {t('repair.other')}
                </Button>
              </span>
              {renaming === result.item.id && (
                <div className={styles.repair}>
                  <Repair
                    kind="unnamed"
                    result={result}
                    people={people}
                    edit={edit}
                    onEnd={() => {
                      setRenaming(null);
                      onEnd();
                    }}
                  />
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
