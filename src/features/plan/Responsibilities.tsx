import { useState } from 'react';
import { tellNamesMissing } from '../../i18n/namesMissingWords';
import { useWords } from '../../i18n/Words';
import { Button } from '../../ui/Button';
import { DataTable, type DataColumn } from '../../ui/DataTable';
import { TakeRow } from '../../ui/TakeMenu';
import type { PlanContext } from './planContext';
import styles from './PlanScreen.module.css';
import { responsibilityTable, tellResponsibility, type ToldResponsibility } from './responsibilityWords';

interface Props {
  readonly context: PlanContext;
  readonly onOpenItem: (itemId: string) => void;
}

const rowsAtOnce = 100;

/** Who is what to each item. One cell of each row says who answers, also where nobody is named yet. */
export function Responsibilities({ context, onOpenItem }: Props) {
  const words = useWords();
  const { t } = words;
  const [shown, setShown] = useState(rowsAtOnce);
  const { responsibilities } = context;
  const { unnamed } = context.model;
  const rows = responsibilities.slice(0, shown).map((row) => tellResponsibility(row, context, words));
  const columns: readonly DataColumn<ToldResponsibility>[] = [
    {
      key: 'item',
      header: t('plan.table.item'),
      cell: ({ item, itemId }) => (
        <Button variant="quiet" size="small" onClick={() => onOpenItem(itemId)}>
          {item}
        </Button>
      ),
    },
    { key: 'accountable', header: t('plan.table.accountable'), cell: (told) => <Answers told={told} /> },
    { key: 'responsible', header: t('plan.table.responsible'), cell: ({ responsible }) => responsible },
    { key: 'consulted', header: t('plan.table.consulted'), cell: ({ consulted }) => consulted },
    { key: 'informed', header: t('plan.table.informed'), cell: ({ informed }) => informed },
  ];
  return (
    <section className={styles.part} aria-labelledby="plan-responsibilities">
      <TakeRow title={t('plan.responsibilities.title')} table={() => responsibilityTable(context, words)}>
        <h2 id="plan-responsibilities">{t('plan.responsibilities.title')}</h2>
      </TakeRow>
      <p className={styles.aside}>
        {t('plan.responsibilities.lead', { unnamed: unnamed.items })} {tellNamesMissing(unnamed, words)}
      </p>
      <DataTable
        caption={t('plan.responsibilities.title')}
        captionHidden
        columns={columns}
        rows={rows}
        rowKey={({ itemId }) => itemId}
      />
      {shown < responsibilities.length && (
        <p className={styles.aside}>
          {t('plan.table.shown', { shown, total: responsibilities.length })}{' '}
          <Button variant="quiet" size="small" onClick={() => setShown(shown + rowsAtOnce)}>
            {t('plan.table.more')}
          </Button>
        </p>
      )}
    </section>
  );
}

function Answers({ told: { accountable, isNamed, entered } }: { readonly told: ToldResponsibility }) {
  if (isNamed) return accountable;
  return (
    <>
      <span className={styles.gap}>{accountable}</span>
      {entered === '' ? null : <span className={styles.entered}>{entered}</span>}
    </>
  );
}
