import { describeLean } from '../../../domain/lean';
import { useWords } from '../../../i18n/Words';
import { nameLean } from '../outcomeWords';
import type { ResultRow } from '../resultRow';
import styles from './ItemHead.module.css';

/** Kind, hours, and which way the answers lean, in one line. */
export function ItemHead({ row }: { readonly row: ResultRow }) {
  const words = useWords();
  const { t, rich } = words;
  const { item, placed, isDecided } = row;
  const { side } = describeLean(placed.lean);
  const lean = (
    <strong className={styles.lean} data-side={side}>
      {nameLean(placed.lean, words)}
    </strong>
  );
  const about = [item.group, item.description].filter((text) => text !== '').join(' · ');
  const facts = [
    t(`kind.${item.kind}`),
    item.hoursPerMonth === null ? t('item.hours.unknown') : t('item.hours', { hours: item.hoursPerMonth }),
  ];
  return (
    <div className={styles.head}>
      <p>
        {facts.join(' · ')}
        {placed.placement === null ? null : (
          <> · {rich(isDecided && !row.overruled ? 'item.decided' : 'item.proposed', { lean })}</>
        )}
      </p>
      {about === '' ? null : <p>{about}</p>}
    </div>
  );
}
