import type { Capacity } from '../../domain/capacity';
import type { OperatingModelResult } from '../../domain/operatingModel';
import type { ItemResult } from '../../domain/result';
import { useWords } from '../../i18n/Words';
import { ItemLinks } from './ItemLinks';
import styles from './VerdictOfModel.module.css';

interface Props {
  readonly model: OperatingModelResult;
  readonly results: readonly ItemResult[];
  readonly capacity: Capacity;
  readonly onOpenItem: (itemId: string) => void;
}

/** The verdict in words one remembers, what it means, and what it asks for next. */
export function VerdictOfModel({ model, results, capacity, onOpenItem }: Props) {
  const { t, percent } = useWords();
  const { verdict, quantities } = model;
  const open = results.filter(({ outcome }) => outcome.delivers === 'undecided');
  return (
    <header className={styles.verdict}>
      <h1>{t(`model.verdict.${verdict}`)}</h1>
      <p className={styles.means}>{t(`model.means.${verdict}`, { share: percent(quantities.unresolved) })}</p>
      {verdict === 'inHouseLed' && <Size capacity={capacity} />}
      {open.length > 0 && (
        <ItemLinks
          summary={t('model.open', { count: open.length })}
          results={open}
          isOpen={verdict === 'tooEarly'}
          onOpenItem={onOpenItem}
        />
      )}
    </header>
  );
}

/** How many hours a month of flexible work the verdict asks for. */
function Size({ capacity: { partnerHours } }: { readonly capacity: Capacity }) {
  const { t, rich, number } = useWords();
  const { ongoing, project } = partnerHours;
  if (ongoing + project === 0) return <p>{t('model.size.none')}</p>;
  return (
    <p>
      {rich('model.size', {
        hours: Math.round(ongoing + project),
        ongoing: number(Math.round(ongoing)),
        project: number(Math.round(project)),
      })}
    </p>
  );
}
