import { useWords } from '../../i18n/Words';
import type { MessageKey } from '../../i18n/messages';
import { Dialog } from '../../ui/Dialog';
import { Kbd } from '../../ui/Kbd';
import styles from './ItemsDialog.module.css';

const rows = [
  { key: 'Space', does: 'stageKeys.next' },
  { key: 'R', does: 'stageKeys.reveal' },
  { key: 'T', does: 'stageKeys.timer' },
  { key: 'P', does: 'stageKeys.park' },
  { key: 'D', does: 'stageKeys.decide' },
  { key: 'B', does: 'stageKeys.blank' },
  { key: 'Ctrl/⌘ Z', does: 'stageKeys.undo' },
  { key: '?', does: 'stageKeys.help' },
] as const satisfies readonly { key: string; does: MessageKey }[];

/** Every key of the stage. */
export function StageKeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  return (
    <Dialog open size="large" onClose={onClose} title={t('stageKeys.title')} closeLabel={t('shell.close')}>
      <dl className={styles.keys}>
        {rows.map(({ key, does }) => (
          <div key={does}>
            <dt>
              <Kbd>{key === 'Space' ? t('onStage.space') : key}</Kbd>
            </dt>
            <dd>{t(does)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.state}>{t('stageKeys.where')}</p>
    </Dialog>
  );
}
