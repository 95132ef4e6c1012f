import { nameWordsIn } from '../../catalogue/nameWords';
import { oneNameOf } from '../../domain/naming';
import type { OperatingModelResult } from '../../domain/operatingModel';
import type { Condition } from '../../domain/readiness';
import type { ItemResult } from '../../domain/result';
import { tellNamesMissing } from '../../i18n/namesMissingWords';
import { useWords } from '../../i18n/Words';
import { ItemLinks } from './ItemLinks';
import styles from './ListSays.module.css';

interface Props {
  readonly condition: Condition;
  readonly model: OperatingModelResult;
  readonly results: readonly ItemResult[];
  readonly onOpenItem: (itemId: string) => void;
}

/** What the list itself shows about one condition; where it shows nothing, it says so. */
export function ListSays({ condition, model, results, onOpenItem }: Props) {
  const { t } = useWords();
  switch (condition) {
    case 'leadership':
      return <Direction results={results} onOpenItem={onOpenItem} />;
    case 'documentation':
      return <Documents results={results} onOpenItem={onOpenItem} />;
    case 'sharedTooling':
      return <p>{t('model.evidence.onlyYou')}</p>;
    case 'enforcedAccountability':
      return <Names model={model} results={results} onOpenItem={onOpenItem} />;
  }
}

type EvidenceProps = Pick<Props, 'results' | 'onOpenItem'>;

function Direction({ results, onOpenItem }: EvidenceProps) {
  const { t, locale } = useWords();
  const decisions = results.filter(({ item }) => item.direction);
  const nameless = decisions.filter((result) => oneNameOf(result, nameWordsIn(locale)) === null);
  const total = decisions.length;
  if (total === 0) return <p>{t('model.evidence.onlyYou')}</p>;
  if (nameless.length === 0) return <p>{t('model.evidence.direction.all', { total })}</p>;
  return (
    <>
      <p>{t('model.evidence.direction', { named: total - nameless.length, total })}</p>
      <ItemLinks summary={t('model.evidence.which')} results={nameless} onOpenItem={onOpenItem} />
    </>
  );
}

function Documents({ results, onOpenItem }: EvidenceProps) {
  const { t } = useWords();
  const leaving = results.filter(({ outcome }) => outcome.delivers === 'partner');
  const without = leaving.filter(({ item }) => item.documentsHeldBy.trim() === '');
  if (leaving.length === 0) return <p>{t('model.evidence.onlyYou')}</p>;
  const held = leaving.length - without.length;
  return (
    <>
      <p>{t('model.evidence.documents', { held, total: leaving.length })}</p>
      {without.length > 0 && (
        <ItemLinks summary={t('model.evidence.which')} results={without} onOpenItem={onOpenItem} />
      )}
    </>
  );
}

function Names({ model, results, onOpenItem }: Omit<Props, 'condition'>) {
  const words = useWords();
  const { t, locale } = words;
  const { unnamed, readiness } = model;
  if (unnamed.items === 0) return <p>{t('model.evidence.names.all')}</p>;
  const nameless = results.filter((result) => oneNameOf(result, nameWordsIn(locale)) === null);
  const values = { unnamed: unnamed.items, total: results.length };
  return (
    <>
      <p className={styles.gap}>
        {t(readiness.isCapped ? 'model.evidence.cross' : 'model.evidence.names', values)}{' '}
        {tellNamesMissing(unnamed, words)}
      </p>
      <ItemLinks summary={t('model.evidence.which')} results={nameless} onOpenItem={onOpenItem} />
    </>
  );
}
