import { horizons, type Horizon } from '../../domain/plan';
import { useWords } from '../../i18n/Words';
import { Button } from '../../ui/Button';
import { CopyBar } from './CopyBar';
import type { PlanContext } from './planContext';
import styles from './Moves.module.css';
import { movesReport, tellStep, type ToldStep } from './stepWords';

interface Props {
  readonly context: PlanContext;
  readonly onOpenItem: (itemId: string) => void;
  readonly onCopy: (text: string) => Promise<boolean>;
}

const mostShown = 25;

/** What to do within 30, 60 and 90 days: each step with its reason, who does it and what it waits for. */
export function Moves({ context, onOpenItem, onCopy }: Props) {
  const words = useWords();
  const { t } = words;
  return (
    <section className={styles.moves} aria-labelledby="plan-moves">
      <div className={styles.head}>
        <h2 id="plan-moves">{t('plan.moves.title')}</h2>
        <CopyBar report={movesReport(context, words)} onCopy={onCopy} />
      </div>
      <div className={styles.horizons}>
        {horizons.map((horizon) => (
          <HorizonColumn key={horizon} horizon={horizon} context={context} onOpenItem={onOpenItem} />
        ))}
      </div>
    </section>
  );
}

interface ColumnProps extends Omit<Props, 'onCopy'> {
  readonly horizon: Horizon;
}

function HorizonColumn({ horizon, context, onOpenItem }: ColumnProps) {
  const words = useWords();
  const { t } = words;
  const steps = context.steps.filter((step) => step.horizon === horizon);
  const rest = steps.length - mostShown;
  return (
    <section className={styles.horizon} aria-labelledby={`plan-within-${String(horizon)}`}>
      <h3 id={`plan-within-${String(horizon)}`}>{t('plan.horizon', { days: horizon })}</h3>
      {steps.length === 0 ? (
        <p className={styles.aside}>{t('plan.horizon.none')}</p>
      ) : (
        <ol role="list" className={styles.steps}>
          {steps.slice(0, mostShown).map((step) => {
            const told = tellStep(step, context, words);
            return <Step key={told.key} told={told} onOpenItem={onOpenItem} />;
          })}
        </ol>
      )}
      {rest > 0 && <p className={styles.aside}>{t('plan.more', { count: rest })}</p>}
    </section>
  );
}

function Step({ told, onOpenItem }: { readonly told: ToldStep; readonly onOpenItem: Props['onOpenItem'] }) {
  const { t } = useWords();
  const { what, aside, why, who, waitsFor, itemId } = told;
  return (
    <li className={styles.step}>
      <p className={styles.what}>
        {itemId === null || aside === '' ? (
          <strong>{what}</strong>
        ) : (
          <Button variant="quiet" onClick={() => onOpenItem(itemId)}>
            {what}
          </Button>
        )}
        {aside === '' ? null : <span>{aside}</span>}
      </p>
      <dl className={styles.terms}>
        <div>
          <dt>{t('plan.step.why')}</dt>
          <dd>{why}</dd>
        </div>
        <div>
          <dt>{t('plan.step.who')}</dt>
          <dd>{who}</dd>
        </div>
        {waitsFor === '' ? null : (
          <div>
            <dt>{t('plan.step.waitsFor')}</dt>
            <dd>{waitsFor}</dd>
          </div>
        )}
      </dl>
    </li>
  );
}
