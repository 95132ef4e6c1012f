import { useWords } from '../../i18n/Words';
import type { MessageKey } from '../../i18n/messages';
import { Dialog } from '../../ui/Dialog';
import { Kbd } from '../../ui/Kbd';
import styles from './KeysDialog.module.css';

const rows = [
  { keys: ['1', '2', '3', '4', '5'], does: 'rate.keys.answer' },
  { keys: ['0'], does: 'rate.keys.notSure' },
  { keys: ['←', '→'], does: 'rate.keys.within' },
  { keys: ['↑', '↓'], does: 'rate.keys.between' },
  { keys: ['Enter'], does: 'rate.keys.next' },
  { keys: ['[', ']'], does: 'rate.keys.items' },
  { keys: ['F'], does: 'rate.keys.flags' },
  { keys: ['N'], does: 'rate.keys.note' },
  { keys: ['Ctrl/⌘ Z'], does: 'rate.keys.undo' },
  { keys: ['?'], does: 'rate.keys.help' },
] as const satisfies readonly { keys: readonly string[]; does: MessageKey }[];

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** Every key of the page of one item. */
export function KeysDialog({ open, onClose }: Props) {
  const { t } = useWords();
  return (
    <Dialog open={open} onClose={onClose} title={t('rate.keys.title')} closeLabel={t('rate.keys.close')}>
      <dl className={styles.keys}>
        {rows.map(({ keys, does }) => (
          <div key={does} className={styles.row}>
            <dt className={styles.caps}>
              {keys.map((key) => (
                <Kbd key={key}>{key === 'Enter' ? t('rate.key.enter') : key}</Kbd>
              ))}
            </dt>
            <dd>{t(does)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.where}>{t('rate.keys.where')}</p>
    </Dialog>
  );
}
