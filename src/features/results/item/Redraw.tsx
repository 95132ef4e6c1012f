import { useForm } from 'react-hook-form';
import { isDate, longestText, type WorkItemFields } from '../../../document/workItemFields';
import type { WorkItem } from '../../../domain/workItem';
import { useWords } from '../../../i18n/Words';
import { Field } from '../../../ui/Field';
import styles from './Sections.module.css';

interface Props {
  readonly item: WorkItem;
  readonly onChange: (fields: Partial<WorkItemFields>) => void;
}

/** When this is to be looked at again: on a day, or as soon as something happens. Saved when the person moves on. */
export function Redraw({ item, onChange }: Props) {
  const { t } = useWords();
  const { redrawOn, redrawIf } = item;
  const { control, handleSubmit } = useForm({ values: { redrawOn, redrawIf } });
  const save = handleSubmit((draft) => {
    const said = { redrawOn: draft.redrawOn, redrawIf: draft.redrawIf.trim() };
    if (said.redrawOn !== redrawOn && isDate(said.redrawOn)) onChange({ redrawOn: said.redrawOn });
    if (said.redrawIf !== redrawIf) onChange({ redrawIf: said.redrawIf });
  });
  return (
    <section className={styles.section}>
      <h3>{t('redraw.title')}</h3>
      <form className={styles.pair} onSubmit={save} onBlur={save}>
        <Field control={control} kind="date" name="redrawOn" label={t('redraw.on')} />
        <Field
          control={control}
          name="redrawIf"
          label={t('redraw.if')}
          placeholder={t('redraw.if.hint')}
          autoComplete="off"
          rules={{ maxLength: longestText }}
        />
      </form>
    </section>
  );
}
