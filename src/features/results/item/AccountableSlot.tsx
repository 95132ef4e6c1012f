import type { ReactNode } from 'react';
import { readName, type NameWords } from '../../../domain/nameCheck';
import { useWords } from '../../../i18n/Words';
import type { ResultRow } from '../resultRow';
import styles from './Owners.module.css';
import { Slot } from './Slot';

interface Props {
  readonly row: ResultRow;
  readonly nameWords: NameWords;
  readonly children: ReactNode;
}

/** The one who answers, on which side, and what is odd about the name. */
export function AccountableSlot({ row: { item, accountable }, nameWords, children }: Props) {
  const { t } = useWords();
  const sitsElsewhere = accountable.name === null && item.accountable.trim() !== '';
  const reading = accountable.name === null ? 'one' : readName(accountable.name, nameWords);
  return (
    <Slot
      name={t('owner.accountable')}
      value={accountable.name ?? t('owner.nobody')}
      gap={accountable.name === null}
    >
      {sitsElsewhere && (
        <p className={styles.aside}>
          {item.accountable}: {t('owner.sideGap')}
        </p>
      )}
      {accountable.side === null || sitsElsewhere ? null : (
        <p className={styles.aside}>{t(`owner.side.${accountable.side}`)}</p>
      )}
      {reading === 'one' ? null : item.nameIsMeant ? (
        <p className={styles.aside}>{t('owner.doubt.meant')}</p>
      ) : (
        <p className={styles.gap}>{t(`owner.doubt.${reading}`)}</p>
      )}
      {children}
    </Slot>
  );
}
