import { useForm } from 'react-hook-form';
import { longestPerson, type WorkItemFields } from '../../../document/workItemFields';
import type { WorkItem } from '../../../domain/workItem';
import { useWords } from '../../../i18n/Words';
import { Field } from '../../../ui/Field';
import styles from './Sections.module.css';

interface Props {
  readonly item: WorkItem;
  readonly people: readonly string[];
  readonly onChange: (fields: Partial<WorkItemFields>) => void;
}

const held = ['documents', 'adminAccess', 'dataExport'] as const;

/** Who here holds what it takes to bring the work back from a partner. Saved when the person moves on. */
export function WayBack({ item, people, onChange }: Props) {
  const { t } = useWords();
  const { documentsHeldBy, adminAccessHeldBy, dataExportHeldBy } = item;
  const { control, handleSubmit } = useForm({
    values: { documentsHeldBy, adminAccessHeldBy, dataExportHeldBy },
  });
  const save = handleSubmit((draft) => {
    for (const what of held) {
      const name = draft[`${what}HeldBy`].trim();
      if (name !== item[`${what}HeldBy`]) onChange({ [`${what}HeldBy`]: name });
    }
  });
  return (
    <section className={styles.section}>
      <h3>{t('wayBack.title')}</h3>
      <p className={styles.aside}>{t('wayBack.lead')}</p>
      <form className={styles.three} onSubmit={save} onBlur={save}>
        {held.map((what) => (
          <Field
            key={what}
            control={control}
            name={`${what}HeldBy`}
            label={t(`wayBack.${what}`)}
            placeholder={t('owner.nobody')}
            suggestions={people}
            autoComplete="off"
            rules={{ maxLength: { value: longestPerson, message: t('owner.tooLong') } }}
          />
        ))}
      </form>
    </section>
  );
}
