import { type ReactNode, useId } from 'react';
import styles from './SegmentedChoice.module.css';

export interface SegmentedOption<Value extends string> {
  value: Value;
  label: string;
  disabled?: boolean;
}

export interface SegmentedChoiceProps<Value extends string> {
  legend: ReactNode;
  /** Keeps the legend for screen readers when something else on the page says it. */
  legendHidden?: boolean;
  options: readonly SegmentedOption<Value>[];
  /** The chosen option; null when nothing is chosen yet. */
  value: Value | null;
  onChange: (value: Value) => void;
  size?: 'small' | 'medium';
  /** Puts the legend beside the options instead of above. */
  inline?: boolean;
}

/** One choice of a few, drawn as buttons in a row: native radios, arrow keys included. */
export function SegmentedChoice<Value extends string>(props: SegmentedChoiceProps<Value>) {
  const { legend, legendHidden = false, options, value, onChange, size = 'medium', inline = false } = props;
  const name = useId();
  return (
    <fieldset className={styles.choice} data-size={size} data-inline={inline}>
      <legend className={legendHidden ? 'visually-hidden' : styles.legend}>{legend}</legend>
      <div className={styles.options}>
        {options.map((option) => (
          <label key={option.value} className={styles.option} data-label={option.label}>
            <input
              type="radio"
              className={styles.radio}
              name={name}
              value={option.value}
              checked={option.value === value}
              disabled={option.disabled ?? false}
              onChange={() => {
                onChange(option.value);
              }}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
