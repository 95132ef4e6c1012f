import { useId, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useWords } from '../../i18n/Words';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Field } from '../../ui/Field';
import styles from './SettingsScreen.module.css';

interface Props {
  readonly onForgetEverything: () => void;
}

/** The one thing here that cannot be undone: it asks for a typed word first. */
export function ForgetSection({ onForgetEverything }: Props) {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  return (
    <section>
      <h2>{t('settings.forget')}</h2>
      <p className={styles.aside}>{t('settings.forget.what')}</p>
      <Button onClick={() => setAsking(true)}>{t('settings.forget.start')}</Button>
      {asking && <ForgetDialog onClose={() => setAsking(false)} onForgetEverything={onForgetEverything} />}
    </section>
  );
}

function ForgetDialog({ onClose, onForgetEverything }: Props & { readonly onClose: () => void }) {
  const { t, locale } = useWords();
  const formId = useId();
  const { control, handleSubmit } = useForm({ defaultValues: { typed: '' } });
  const word = t('settings.forget.word');
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('settings.forget.title')}
      closeLabel={t('shell.close')}
      actions={
        <>
          <Button type="submit" form={formId} variant="primary">
            {t('settings.forget.confirm')}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {t('settings.forget.cancel')}
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} onSubmit={handleSubmit(() => onForgetEverything())}>
        <p>{t('settings.forget.what')}</p>
        <Field
          name="typed"
          control={control}
          label={t('settings.forget.typed', { word })}
          autoComplete="off"
          rules={{
            validate: (typed) =>
              typed.trim().toLocaleLowerCase(locale) === word || t('settings.forget.wrong', { word }),
          }}
        />
      </form>
    </Dialog>
  );
}
