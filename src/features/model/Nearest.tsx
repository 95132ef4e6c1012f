import type { OperatingModelResult, RunnerUp } from '../../domain/operatingModel';
import type { ItemResult } from '../../domain/result';
import { useWords, type Words } from '../../i18n/Words';
import { Button } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import styles from './Nearest.module.css';

interface Props {
  readonly model: OperatingModelResult;
  readonly results: readonly ItemResult[];
  readonly onAddHours: () => void;
}

/** What the verdict is closest to, whose caution the person's own figures speak to, and how it was measured. */
export function Nearest({ model, results, onAddHours }: Props) {
  const words = useWords();
  const { t, number, rich } = words;
  const { runnerUp, measure } = model;
  return (
    <div className={styles.nearest}>
      {runnerUp === null ? (
        <p>{t('model.next.none')}</p>
      ) : (
        <>
          <p>
            <b>{t('model.next', { name: t(`model.name.${runnerUp.verdict}`) })}</b>{' '}
            {nameMove(runnerUp, model, words)}
          </p>
          <Disclosure summary={t('model.next.how')}>
            <p>
              {t('model.next.points', {
                points: number(runnerUp.move.by, { maximumFractionDigits: 1 }),
              })}
            </p>
          </Disclosure>
        </>
      )}
      <p>
        <b>{t('model.caution')}</b> {nameCautions(model, words)}
      </p>
      <Disclosure summary={t('model.caution.how')}>
        <p>{t('model.caution.rule')}</p>
      </Disclosure>
      <p className={styles.aside}>
        {measure.unit === 'hours'
          ? t('model.measure.hours', {
              known: results.length - measure.estimated.length,
              total: results.length,
            })
          : t('model.measure.items', {
              known: results.filter(({ item }) => item.hoursPerMonth !== null).length,
              total: results.length,
            })}{' '}
        {measure.estimated.length > 0 && rich('model.measure.estimated', { count: measure.estimated.length })}{' '}
        {(measure.unit === 'items' || measure.estimated.length > 0) && (
          <Button variant="quiet" size="small" onClick={onAddHours}>
            {t('model.addHours')}
          </Button>
        )}
      </p>
    </div>
  );
}

/** How much of the work each share is measured against. */
function baseOf(quantity: 'opsOut' | 'projectOut' | 'unresolved', model: OperatingModelResult): number {
  const all = model.measure.amounts.reduce((sum, amount) => sum + amount, 0);
  if (quantity === 'unresolved') return all;
  return all * (quantity === 'opsOut' ? model.quantities.opsWeight : model.quantities.projectWeight);
}

/** Two shares as percentages, with a decimal where whole ones would read alike. */
function tellShares(from: number, to: number, { percent, number }: Words): { from: string; to: string } {
  const whole = { from: percent(from), to: percent(to) };
  if (whole.from !== whole.to) return whole;
  const closer = (share: number) => number(share, { style: 'percent', maximumFractionDigits: 1 });
  return { from: closer(from), to: closer(to) };
}

function nameMove({ move }: RunnerUp, model: OperatingModelResult, words: Words): string {
  const { t, number } = words;
  switch (move.quantity) {
    case 'leadership':
      return t('model.next.leadership', {
        from: t(`readiness.${move.from}`),
        to: t(`readiness.${move.to}`),
      });
    case 'readiness':
      return t('model.next.readiness', { from: number(move.from), to: number(move.to) });
    case 'opsOut':
    case 'projectOut':
    case 'unresolved': {
      const moved = Math.abs(move.to - move.from) * baseOf(move.quantity, model);
      return t(`model.next.${move.quantity}`, {
        ...tellShares(move.from, move.to, words),
        lands: move.lands,
        hours: model.measure.unit === 'hours' ? Math.ceil(moved) : 0,
        direction: t(move.to > move.from ? 'model.next.more' : 'model.next.fewer'),
      });
    }
  }
}

function nameCautions({ cautions, quantities }: OperatingModelResult, { t, percent }: Words): string {
  const { opsOut, projectOut, projectWeight } = quantities;
  if (cautions.length === 0) {
    return t('model.caution.none', { ops: percent(opsOut), project: percent(projectOut) });
  }
  return cautions
    .map((caution) => {
      if (caution === 'oneOwnerView') {
        return t('model.caution.oneOwnerView', { out: percent(opsOut), stays: percent(1 - opsOut) });
      }
      return projectWeight === 0
        ? t('model.caution.noProjects')
        : t('model.caution.leverageView', { out: percent(projectOut) });
    })
    .join(' ');
}
