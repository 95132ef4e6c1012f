import type { OperatingModelResult } from '../../domain/operatingModel';
import type { ItemResult } from '../../domain/result';
import type { WorkKind } from '../../domain/workItem';
import { useWords, type Words } from '../../i18n/Words';
import { Button } from '../../ui/Button';
import { ShareRuler } from '../../ui/charts/ShareRuler';
import { DataTable } from '../../ui/DataTable';
import { Disclosure } from '../../ui/Disclosure';
import styles from './ShareOfKind.module.css';

interface Props {
  readonly kind: WorkKind;
  readonly model: OperatingModelResult;
  readonly results: readonly ItemResult[];
  readonly onOpenItem: (itemId: string) => void;
}

interface Counted {
  readonly result: ItemResult;
  readonly amount: number;
}

const thresholds: Readonly<Record<WorkKind, readonly number[]>> = { ongoing: [0.15, 0.35], project: [0.25] };

/** How much of one kind of work a partner delivers, on a ruler, with every item behind the figure. */
export function ShareOfKind({ kind, model, results, onOpenItem }: Props) {
  const words = useWords();
  const { t, percent } = words;
  const { quantities, measure } = model;
  const share = kind === 'ongoing' ? quantities.opsOut : quantities.projectOut;
  const name = kind === 'ongoing' ? 'ops' : 'project';
  const counted = results
    .map((result, position): Counted => ({ result, amount: measure.amounts[position] ?? 0 }))
    .filter(({ result }) => result.item.kind === kind);
  const sum = (some: readonly Counted[]) => some.reduce((total, { amount }) => total + amount, 0);
  const all = sum(counted);
  const out = sum(counted.filter(({ result }) => result.outcome.delivers === 'partner'));
  const inHouse = t('model.zone.inHouse');
  const zones =
    kind === 'ongoing'
      ? [inHouse, t('model.zone.ledInside'), t('model.zone.sharedOut')]
      : [inHouse, t('model.zone.flexible')];
  const values = { out: Math.round(out), all: Math.round(all) };
  return (
    <section className={styles.share}>
      <h2 className={styles.name}>
        {t(`model.${name}`)} <span className={styles.percent}>{percent(share)}</span>
      </h2>
      <ShareRuler
        share={share}
        thresholds={thresholds[kind].map((at) => ({ at, label: percent(at) }))}
        zones={zones}
      />
      {counted.length === 0 ? (
        <p className={styles.aside}>{t('model.of.none')}</p>
      ) : (
        <Disclosure summary={t(`model.of.${measure.unit}`, values)}>
          <p className={styles.aside}>{t(`model.thresholds.${name}`)}</p>
          <DataTable
            caption={t('model.figures')}
            captionHidden
            takeAs={t(`model.${name}`)}
            columns={columnsOf(model, words, onOpenItem)}
            rows={counted.toSorted((a, b) => b.amount - a.amount)}
            rowKey={({ result }) => result.item.id}
          />
        </Disclosure>
      )}
    </section>
  );
}

function columnsOf({ measure }: OperatingModelResult, { t, number }: Words, onOpenItem: Props['onOpenItem']) {
  const hours = {
    key: 'hours',
    header: t('model.figures.hours'),
    numeric: true,
    cell: ({ result, amount }: Counted) => {
      const shown = number(Math.round(amount));
      return measure.estimated.includes(result.item.id)
        ? t('model.figures.estimated', { hours: shown })
        : shown;
    },
  };
  return [
    {
      key: 'item',
      header: t('model.figures.item'),
      cell: ({ result }: Counted) => (
        <Button variant="quiet" size="small" onClick={() => onOpenItem(result.item.id)}>
          {result.item.name}
        </Button>
      ),
    },
    ...(measure.unit === 'hours' ? [hours] : []),
    {
      key: 'delivers',
      header: t('model.figures.delivers'),
      cell: ({ result }: Counted) => t(`delivery.${result.outcome.delivers}`),
    },
  ];
}
