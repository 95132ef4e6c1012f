import { useId } from 'react';
import { type Control, useFieldArray, useForm, useWatch } from 'react-hook-form';
import { useWords } from '../../i18n/Words';
import { Button } from '../Button';
import { Dialog } from '../Dialog';
import formStyles from './Forms.module.css';
import styles from './SplitDialog.module.css';
import type { SplitDraft, SplitDraftRow } from './splitDraft';
import { SplitRowFields } from './SplitRowFields';

interface Props {
  readonly itemName: string;
  /** Hours a month to be divided; `null` where none are known. */
  readonly hours: number | null;
  /** The rows to begin with, at least two. */
  readonly rows: readonly SplitDraftRow[];
  readonly isSuggested: boolean;
  /** It is answered for inside, whatever is said. */
  readonly insideOnly: boolean;
  readonly people: readonly string[];
  readonly onSplit: (rows: readonly SplitDraftRow[]) => void;
  readonly onClose: () => void;
}

const fewest = 2;

/** Divides an item into rows that each have one owner. No hour is lost: what is left to place runs along. */
export function SplitDialog(props: Props) {
  const { itemName, hours, rows, isSuggested, insideOnly, people, onSplit, onClose } = props;
  const { t } = useWords();
  const formId = useId();
  const { control, handleSubmit } = useForm<SplitDraft>({ defaultValues: { rows: [...rows] } });
  const { fields, append, remove } = useFieldArray({ control, name: 'rows' });
  return (
    <Dialog
      open
      size="large"
      onClose={onClose}
      title={t('splitting.title', { item: itemName })}
      closeLabel={t('shell.close')}
      actions={
        <>
          <Button type="submit" form={formId} variant="primary">
            {t('splitting.save', { rows: fields.length })}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {t('owner.cancel')}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        noValidate
        className={formStyles.form}
        onSubmit={handleSubmit((draft) => onSplit(draft.rows))}
      >
        <p className={formStyles.aside}>{t(isSuggested ? 'splitting.lead.suggested' : 'splitting.lead')}</p>
        <ol role="list" className={styles.rows}>
          {fields.map((field, index) => (
            <SplitRowFields
              key={field.id}
              control={control}
              index={index}
              insideOnly={insideOnly}
              withHours={hours !== null}
              people={people}
              onRemove={fields.length > fewest ? () => remove(index) : null}
            />
          ))}
        </ol>
        <div className={formStyles.actions}>
          <Button
            size="small"
            onClick={() =>
              append(
                { name: '', accountable: '', accountableSide: null, hours: hours === null ? null : 0 },
                { focusName: `rows.${fields.length}.name` },
              )
            }
          >
            {t('splitting.add')}
          </Button>
          {hours === null ? null : <Rest control={control} whole={hours} />}
        </div>
      </form>
    </Dialog>
  );
}

function Rest({ control, whole }: { readonly control: Control<SplitDraft>; readonly whole: number }) {
  const { t } = useWords();
  const rows = useWatch({ control, name: 'rows' });
  const placed = rows.reduce((sum, { hours }) => sum + (Number.isFinite(hours) ? (hours ?? 0) : 0), 0);
  const left = Math.round((whole - placed) * 100) / 100;
  const shares = rows.filter(({ hours }) => hours === null).length;
  const key =
    left === 0
      ? 'splitting.rest.none'
      : left < 0
        ? 'splitting.rest.over'
        : shares > 0
          ? 'splitting.rest.shared'
          : 'splitting.rest.left';
  return <p aria-live="polite">{t(key, { whole, hours: Math.abs(left) })}</p>;
}
