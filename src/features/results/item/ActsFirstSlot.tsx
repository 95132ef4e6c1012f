import type { ReactNode } from 'react';
import type { Slots } from '../../../domain/accountability';
import type { WorkItem } from '../../../domain/workItem';
import { useWords } from '../../../i18n/Words';
import styles from './Owners.module.css';
import { Slot } from './Slot';

interface Props {
  readonly item: WorkItem;
  readonly first: Slots['actsFirst'];
  readonly children: ReactNode;
}

/** Who acts first where an hour hurts, with what power, and whom they call. */
export function ActsFirstSlot({ item, first, children }: Props) {
  const { t } = useWords();
  if (!first.isNeeded) {
    return (
      <Slot name={t('owner.actsFirst')} value={t('owner.first.notNeeded')}>
        <p className={styles.aside}>{t('owner.first.noHarm')}</p>
        {children}
      </Slot>
    );
  }
  return (
    <Slot name={t('owner.actsFirst')} value={first.name ?? t('owner.nobody')} gap={first.name === null}>
      {first.name === null || first.mayContain === null ? null : (
        <p className={first.mayContain ? styles.aside : styles.gap}>
          {t(first.mayContain ? 'owner.first.mayContain' : 'owner.first.mayNotContain')}
        </p>
      )}
      {item.mayDo === '' ? null : (
        <p className={styles.aside}>{t('owner.first.mayDo', { text: item.mayDo })}</p>
      )}
      {item.callsNext === '' ? null : (
        <p className={styles.aside}>{t('owner.first.callsNext', { name: item.callsNext })}</p>
      )}
      {children}
    </Slot>
  );
}
