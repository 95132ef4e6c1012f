import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { leakFinders } from '../../catalogue/leakWords';
import { usualLeakOf } from '../../domain/usualLeak';
import type { UsualLeak, WorkItem } from '../../domain/workItem';
import { useWords } from '../../i18n/Words';
import { Button } from '../../ui/Button';
import { Checkbox } from '../../ui/Checkbox';
import { Dialog } from '../../ui/Dialog';
import { Field } from '../../ui/Field';
import type { EditOwners } from './gapsScreenProps';
import styles from './LeakDialog.module.css';

interface Props {
  readonly leak: UsualLeak;
  readonly items: readonly WorkItem[];
  readonly edit: Pick<EditOwners, 'item.changed'>;
  readonly onClose: () => void;
}

/** So many matches are shown at once. */
const matchesShown = 6;

/** Which items are a usual leak, corrected by the person who knows. */
export function LeakDialog({ leak, items, edit, onClose }: Props) {
  const { t, locale } = useWords();
  const isThis = (item: WorkItem) => usualLeakOf(item, leakFinders[locale]) === leak;
  // What was unticked stays in sight, to be ticked again.
  const [atFirst] = useState(() => new Set(items.filter(isThis).map(({ id }) => id)));
  const { control } = useForm({ defaultValues: { find: '' } });
  const find = useWatch({ control, name: 'find' }).trim().toLowerCase();
  const counted = items.filter((item) => atFirst.has(item.id) || isThis(item));
  const matches =
    find === ''
      ? []
      : items
          .filter((item) => !counted.includes(item) && item.name.toLowerCase().includes(find))
          .slice(0, matchesShown);
  const box = (item: WorkItem) => (
    <li key={item.id}>
      <Checkbox
        label={item.name}
        checked={isThis(item)}
        onChange={(checked) =>
          edit['item.changed']({ id: item.id, fields: { usualLeak: checked ? leak : 'none' } })
        }
      />
    </li>
  );
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('leak.correct.title', { leak: t(`leak.${leak}`) })}
      closeLabel={t('shell.close')}
      actions={
        <Button variant="primary" onClick={onClose}>
          {t('leak.correct.done')}
        </Button>
      }
    >
      <div className={styles.inside}>
        <p className={styles.lead}>{t('leak.correct.lead')}</p>
        {counted.length === 0 ? (
          <p>{t('leak.correct.none')}</p>
        ) : (
          <ul role="list" aria-label={t('leak.correct.counted')}>
            {counted.map(box)}
          </ul>
        )}
        <Field
          control={control}
          name="find"
          label={t('leak.correct.find')}
          hint={t('leak.correct.find.hint')}
          autoComplete="off"
        />
        {matches.length > 0 && (
          <ul role="list" aria-label={t('leak.correct.find')}>
            {matches.map(box)}
          </ul>
        )}
      </div>
    </Dialog>
  );
}
