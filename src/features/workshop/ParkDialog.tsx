import { useForm } from 'react-hook-form';
import { longestPerson } from '../../document/workItemFields';
import type { StageView } from '../../flows/workshop/workshop.view';
import { useWords } from '../../i18n/Words';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Field } from '../../ui/Field';
import type { WorkshopProps } from './workshopScreenProps';
import styles from './Deciding.module.css';

interface Props extends WorkshopProps<StageView> {
  readonly onClose: () => void;
  /** Today as `2025-11-23`. */
  readonly today: string;
}

/** An item waits, with one name on it and a day: a car park without tickets fills up. */
export function ParkDialog({ view, send, onClose, today }: Props) {
  const { t } = useWords();
  const { control, handleSubmit } = useForm({ defaultValues: { owner: '', until: '' } });
  return (
    <Dialog
      open
      title={t('park.title', { name: view.item.name })}
      closeLabel={t('shell.close')}
      onClose={onClose}
    >
      <form
        noValidate
        className={styles.park}
        onSubmit={handleSubmit(({ owner, until }) => {
          send({ type: 'item.parked', settlement: { kind: 'parked', owner: owner.trim(), until } });
          onClose();
        })}
      >
        <Field
          name="owner"
          control={control}
          label={t('park.owner')}
          suggestions={view.seats.map(({ name }) => name)}
          autoComplete="off"
          rules={{
            maxLength: longestPerson,
            validate: (owner) => owner.trim() !== '' || t('park.owner.needed'),
          }}
        />
        <Field
          kind="date"
          name="until"
          control={control}
          label={t('park.until')}
          min={today}
          rules={{ validate: (until) => until !== '' || t('park.until.needed') }}
        />
        <Button type="submit" variant="primary" size="large">
          {t('park.do')}
        </Button>
      </form>
    </Dialog>
  );
}
