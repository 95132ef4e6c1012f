import { useWords } from '../../i18n/Words';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';

interface Props {
  /** How many sets of answers are the same, or `null` when nothing is in question. */
  readonly count: number | null;
  readonly onKeep: () => void;
  readonly onLookAgain: () => void;
}

/** Asks whether many identical sets of answers in a row are meant. Closing it keeps them. */
export function AlikeDialog({ count, onKeep, onLookAgain }: Props) {
  const { t } = useWords();
  return (
    <Dialog
      open={count !== null}
      onClose={onKeep}
      title={t('rate.alike.title')}
      closeLabel={t('rate.keys.close')}
      actions={
        <>
          <Button variant="primary" onClick={onKeep}>
            {t('rate.alike.keep')}
          </Button>
          <Button onClick={onLookAgain}>{t('rate.alike.look')}</Button>
        </>
      }
    >
      <p>{t('rate.alike.body', { count: count ?? 0 })}</p>
    </Dialog>
  );
}
