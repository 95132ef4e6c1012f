import type { OperatingModel } from '../../domain/operatingModel';
import type { Portfolio } from '../../domain/result';
import type { Weighting, CrossTeamRole } from '../../domain/weights';
import { isDefaultWeighting } from '../../domain/weights';
import { tellNamesMissing } from '../../i18n/namesMissingWords';
import { useWords } from '../../i18n/Words';
import { Button } from '../../ui/Button';
import styles from './Verdict.module.css';
import { countInside, nameVerdict, nameWeighting, verdictIsCalled } from './verdictWords';

interface Props {
  readonly portfolio: Portfolio;
  /** What the portfolio adds up to. */
  readonly model: OperatingModel;
  readonly weighting: Weighting;
  readonly crossTeamRole: CrossTeamRole;
  /** Goes to where the weights can be turned; `null` where somebody else chose them and says so. */
  readonly onShowWeights: (() => void) | null;
  /** Rates the first item that is not rated yet. */
  readonly onGoOnRating: () => void;
}

/** The portfolio in one sentence, then its counts and hours, its breaks, and the weights where somebody chose them. */
export function Verdict(props: Props) {
  const { portfolio, model, weighting, crossTeamRole, onShowWeights, onGoOnRating } = props;
  const words = useWords();
  const { t } = words;
  const { unnamed } = portfolio;
  const isCalled = verdictIsCalled(portfolio, model);
  return (
    <header className={styles.verdict}>
      <h1>{nameVerdict(portfolio, model, words)}</h1>
      {isCalled ? <Counts portfolio={portfolio} /> : <Hours portfolio={portfolio} />}
      {unnamed.items > 0 && (
        <p className={styles.gap}>
          {unnamed.nobody === portfolio.total.items
            ? t('results.unnamed.all')
            : t('results.unnamed', { count: unnamed.items })}{' '}
          {tellNamesMissing(unnamed, words)}
        </p>
      )}
      {portfolio.unplaced.items > 0 && (
        <p className={styles.aside}>
          {t('results.unrated', { count: portfolio.unplaced.items })}{' '}
          <Button variant="quiet" size="small" onClick={onGoOnRating}>
            {t('results.empty.go')}
          </Button>
        </p>
      )}
      {onShowWeights === null || isDefaultWeighting(weighting, crossTeamRole) ? null : (
        <p className={styles.aside}>
          {t('results.weighting', { weighting: nameWeighting(weighting, crossTeamRole, words) })}{' '}
          <Button variant="quiet" size="small" onClick={onShowWeights}>
            {t('results.weighting.change')}
          </Button>
        </p>
      )}
    </header>
  );
}

function Counts({ portfolio }: { readonly portfolio: Portfolio }) {
  const { rich } = useWords();
  const { items, hours } = portfolio.byDelivery.partner;
  return (
    <p className={styles.lead}>
      {rich('results.answers', {
        inside: countInside(portfolio),
        total: portfolio.total.items,
        partner: items,
        hours: Math.round(hours),
      })}
    </p>
  );
}

function Hours({ portfolio: { byDelivery, itemsWithHours, total } }: { readonly portfolio: Portfolio }) {
  const { t, rich } = useWords();
  if (itemsWithHours === 0) return <p className={styles.lead}>{t('results.hours.none')}</p>;
  return (
    <p className={styles.lead}>
      {rich('results.hours', {
        total: Math.round(total.hours),
        partner: Math.round(byDelivery.partner.hours),
        undecided: Math.round(byDelivery.undecided.hours),
      })}
      {itemsWithHours < total.items &&
        ` ${t('results.hours.known', { known: itemsWithHours, total: total.items })}`}
    </p>
  );
}
