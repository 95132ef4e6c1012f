import { useWords } from '../../i18n/Words';
import { SegmentedChoice } from '../SegmentedChoice';
import { RankInput } from './RankInput';
import { WeightRow } from './WeightRow';
import {
  startMethod,
  weightingMethods,
  withShare,
  type WeighedOption,
  type WeightingValue,
} from './weightingValue';
import styles from './WeightingInput.module.css';

export interface WeightingInputProps<Id extends string> {
  readonly options: readonly WeighedOption<Id>[];
  readonly value: WeightingValue<Id>;
  readonly onChange: (value: WeightingValue<Id>) => void;
  /** The weights that follow from the value, summing to 1. */
  readonly shares: Readonly<Record<Id, number>>;
  /** The weights nobody chose, summing to 1: the mark on the bars. */
  readonly equalShares: Readonly<Record<Id, number>>;
  /** `ink` while answering, so that no colour steers; `sides` beside a result. */
  readonly tone: 'ink' | 'sides';
}

/** Says how much each question counts, in one of four ways; the bars always show what follows. */
export function WeightingInput<Id extends string>(props: WeightingInputProps<Id>) {
  const { options, value, onChange, shares, equalShares, tone } = props;
  const { t } = useWords();
  return (
    <div className={styles.input}>
      <SegmentedChoice
        legend={t('weighting.method')}
        legendHidden
        options={weightingMethods.map((method) => ({ value: method, label: t(`weighting.${method}`) }))}
        value={value.method}
        onChange={(method) => {
          if (method !== value.method) onChange(startMethod(method, options, shares));
        }}
      />
      <p className={styles.help}>{t(`weighting.${value.method}.help`)}</p>
      {value.method === 'rank' && (
        <RankInput
          options={options}
          rank={value.rank}
          onChange={(rank) => onChange({ method: 'rank', rank })}
        />
      )}
      <div className={styles.rows}>
        {options.map((option) => (
          <WeightRow
            key={option.id}
            name={option.name}
            side={tone === 'sides' ? option.side : 'ink'}
            share={shares[option.id]}
            equalShare={equalShares[option.id]}
            {...setterFor(option.id, props)}
          />
        ))}
      </div>
    </div>
  );
}

function setterFor<Id extends string>(id: Id, { options, value, onChange }: WeightingInputProps<Id>) {
  if (value.method === 'swing')
    return {
      amount: value.swing[id],
      onSet: (amount: number) => onChange({ method: 'swing', swing: { ...value.swing, [id]: amount } }),
    };
  if (value.method === 'direct')
    return {
      amount: value.direct[id],
      onSet: (amount: number) =>
        onChange({ method: 'direct', direct: withShare(id, amount, options, value.direct) }),
    };
  return {};
}
