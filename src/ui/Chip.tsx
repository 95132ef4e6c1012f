import styles from './Chip.module.css';

export interface ChipProps {
  label: string;
  pressed: boolean;
  onChange: (pressed: boolean) => void;
  /** `large` fills its place with a 48 px target, as on a phone. */
  size?: 'small' | 'large';
  disabled?: boolean;
}

/** An answer that can be pressed and released; several may stand pressed beside each other. */
export function Chip({ label, pressed, onChange, size = 'small', disabled = false }: ChipProps) {
  return (
    <button
      type="button"
      className={styles.chip}
      data-size={size}
      data-label={label}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={() => {
        onChange(!pressed);
      }}
    >
      {label}
    </button>
  );
}
