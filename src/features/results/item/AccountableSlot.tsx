import type { ReactNode } from 'react';
import { useWords } from '../../../i18n/Words';
import type { ResultRow } from '../resultRow';
import styles from './Owners.module.css';
import { Slot } from './Slot';

interface Props {
  readonly row: ResultRow;
  readonly children: ReactNode;
}

/** The one who answers, on which side, and what is odd about the name. */
export function AccountableSlot({ row: { item, accountable, naming }, children }: Props) {
  const { t } = useWords();
  const sitsElsewhere = accountable.name === null && item.accountable.trim() !== '';
  return (
    <Slot
      name={t('owner.accountable')}
      value={accountable.name ?? t('owner.nobody')}
      gap={accountable.name === null}
    >
      {sitsElsewhere && <p className={styles.aside}>{t('owner.sideGap', { name: item.accountable })}</p>}
      {accountable.side === null || sitsElsewhere ? null : (
        <p className={styles.aside}>{t(`owner.side.${accountable.side}`)}</p>
      )}
      {item.nameIsMeant && <p className={styles.aside}>{t('owner.doubt.meant')}</p>}
      {(naming === 'several' || naming === 'team') && (
        <p className={styles.gap}>{t(`owner.doubt.${naming}`)}</p>
      )}
      {children}
    </Slot>
  );
}
