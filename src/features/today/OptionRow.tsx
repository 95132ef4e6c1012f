import styles from './OptionRow.module.css';

interface OptionRowProps<Value extends string> {
  /** Names the choice, as in the column's header. */
  readonly label: string;
  readonly options: readonly Value[];
  readonly words: (value: Value) => string;
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

/** A choice inside a grid row, for the pointer: the keyboard speaks to the row, so nothing here takes the focus. */
export function OptionRow<Value extends string>(props: OptionRowProps<Value>) {
  const { label, options, words, value, onChoose } = props;
  return (
    <div role="group" aria-label={label} className={styles.options}>
      {options.map((option) => (
        <button
          key={option}
          type="button"
          tabIndex={-1}
          className={styles.option}
          data-label={words(option)}
          data-unsure={option === 'unknown' ? true : undefined}
          aria-pressed={option === value}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(option)}
        >
          {words(option)}
        </button>
      ))}
    </div>
  );
}
