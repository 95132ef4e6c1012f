import { useRef, useState } from 'react';
import { nameWordsIn } from '../../catalogue/nameWords';
import { oneNameOf } from '../../domain/naming';
import type { ItemResult } from '../../domain/result';
import { useWords } from '../../i18n/Words';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import type { EditOwners } from './gapsScreenProps';
import styles from './NamingDialog.module.css';
import { NamingRow } from './NamingRow';

interface Props {
  /** Whom to ask about, in this order; the list stays as it was when the dialog opened. */
  readonly ids: readonly string[];
  readonly resultOf: ReadonlyMap<string, ItemResult>;
  readonly people: readonly string[];
  readonly edit: Pick<EditOwners, 'item.changed'>;
  readonly onClose: () => void;
}

/** So many rows are shown at once. */
const shownAtOnce = 40;

/** Names for everything that has none, one after another. The line beside them is made of the names. */
export function NamingDialog({ ids, resultOf, people, edit, onClose }: Props) {
  const { t, number, locale } = useWords();
  const [limit, setLimit] = useState(shownAtOnce);
  const list = useRef<HTMLOListElement>(null);
  const results = ids.map((id) => resultOf.get(id)).filter((result) => result !== undefined);
  const isNamed = (result: ItemResult) => oneNameOf(result, nameWordsIn(locale)) !== null;
  const named = results.filter(isNamed).length;
  const isWhole = named === results.length;
  const goOnFrom = (index: number) => {
    const next = list.current?.children[index + 1]?.querySelector('input');
    const end = list.current?.closest('dialog')?.querySelector<HTMLElement>('footer button');
    (next ?? end)?.focus();
  };
  return (
    <Dialog
      open
      size="large"
      onClose={onClose}
      title={t('owner.question')}
      closeLabel={t('shell.close')}
      actions={
        <Button variant="primary" onClick={onClose}>
          {t('naming.done')}
        </Button>
      }
    >
      <p className={styles.lead}>{t('naming.lead', { hint: t('owner.hint') })}</p>
      <p className={styles.progress} aria-live="polite">
        {isWhole
          ? t('naming.whole')
          : t('naming.progress', { named: number(named), total: number(results.length) })}
      </p>
      <ol role="list" ref={list} className={styles.rows}>
        {results.slice(0, limit).map((result, index) => (
          <NamingRow
            key={result.item.id}
            result={result}
            isNamed={isNamed(result)}
            seed={index}
            snaps={isWhole}
            people={people}
            onName={(fields) => edit['item.changed']({ id: result.item.id, fields })}
            onNext={() => goOnFrom(index)}
          />
        ))}
      </ol>
      {results.length <= limit ? null : (
        <Button variant="quiet" size="small" onClick={() => setLimit(limit + shownAtOnce)}>
          {t('naming.more', { count: number(Math.min(shownAtOnce, results.length - limit)) })}
        </Button>
      )}
    </Dialog>
  );
}
