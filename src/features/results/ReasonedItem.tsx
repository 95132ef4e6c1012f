import { Fragment } from 'react';
import { useForm } from 'react-hook-form';
import { longestPerson } from '../../document/workItemFields';
import type { Weights } from '../../domain/weights';
import { useWords } from '../../i18n/Words';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { explainPlacement } from './item/rationale';
import { asSentence, nameLean } from './outcomeWords';
import styles from './FramedResults.module.css';
import type { ResultRow } from './resultRow';
import type { EditAssessment } from './resultsScreenProps';

interface Props {
  readonly row: ResultRow;
  readonly weights: Weights;
  readonly edit: Pick<EditAssessment, 'item.changed'>;
  readonly onRate: (itemId: string) => void;
}

/** One piece of work where nothing else stands beside it: its lean, why it lands there, and whose name is on it. */
export function ReasonedItem({ row, weights, edit, onRate }: Props) {
  const words = useWords();
  const { t } = words;
  const { item } = row;
  const { control, handleSubmit } = useForm({ values: { accountable: item.accountable } });
  const keep = handleSubmit(({ accountable }) => {
    if (accountable.trim() !== item.accountable)
      edit['item.changed']({
        id: item.id,
        fields: { accountable: accountable.trim().slice(0, longestPerson) },
      });
  });
  return (
    <li className={styles.item} tabIndex={-1} data-item={item.id} aria-label={item.name}>
      <h4>{item.name}</h4>
      <p className={styles.lean}>
        {asSentence(nameLean(row.placed.lean, words), words)}
        {row.closeCall ? ` · ${t('framed.closeCall')}` : null}
      </p>
      <p>
        {explainPlacement(row, weights, words).map((sentence, position) => (
          <Fragment key={position}>{sentence} </Fragment>
        ))}
      </p>
      <div className={styles.owner}>
        <form onBlur={() => void keep()} onSubmit={(event) => void keep(event)}>
          <Field
            control={control}
            name="accountable"
            label={t('framed.name', { item: item.name })}
            autoComplete="off"
          />
        </form>
        <Button
          variant="quiet"
          size="small"
          aria-label={t('framed.rateAgainNamed', { item: item.name })}
          onClick={() => onRate(item.id)}
        >
          {t('framed.rateAgain')}
        </Button>
      </div>
    </li>
  );
}
