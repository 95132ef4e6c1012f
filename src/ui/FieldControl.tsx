import styles from './Field.module.css';

interface FieldOption {
  value: string;
  label: string;
}

/** What is filled in, and what the form then holds; text unless said otherwise. */
export type FieldKind =
  | { kind?: 'text'; placeholder?: string | undefined; suggestions?: readonly string[] | undefined }
  | { kind: 'textarea'; rows?: number; placeholder?: string | undefined }
  /** The form holds a number, or null when the field is empty. */
  | { kind: 'number'; min?: number; max?: number; step?: number | 'any'; unit?: string | undefined }
  | { kind: 'select'; options: readonly FieldOption[]; placeholder?: string | undefined }
  /** The form holds `YYYY-MM-DD`, or '' when empty. */
  | { kind: 'date'; min?: string | undefined; max?: string | undefined }
  /** The form holds a boolean. */
  | { kind: 'checkbox' };

interface FieldControlProps {
  kind: FieldKind;
  wiring: Record<string, unknown> & { id: string };
  value: unknown;
  onChange: (value: unknown) => void;
}

function shown(value: unknown): string {
  return typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value))
    ? String(value)
    : '';
}

/** The control inside a field, of the kind asked for. A checkbox brings its own. */
export function FieldControl({ kind, wiring, value, onChange }: FieldControlProps) {
  switch (kind.kind) {
    case 'textarea':
      return (
        <textarea
          {...wiring}
          rows={kind.rows ?? 3}
          placeholder={kind.placeholder}
          value={shown(value)}
          onChange={(event) => {
            onChange(event.currentTarget.value);
          }}
        />
      );
    case 'number':
      return (
        <span className={styles.measure}>
          <input
            {...wiring}
            type="number"
            inputMode="decimal"
            min={kind.min}
            max={kind.max}
            step={kind.step ?? 'any'}
            value={shown(value)}
            onChange={(event) => {
              onChange(event.currentTarget.value === '' ? null : event.currentTarget.valueAsNumber);
            }}
          />
          {kind.unit === undefined ? null : <span className={styles.unit}>{kind.unit}</span>}
        </span>
      );
    case 'select':
      return (
        <select
          {...wiring}
          value={shown(value)}
          onChange={(event) => {
            onChange(event.currentTarget.value);
          }}
        >
          {kind.placeholder === undefined ? null : <option value="">{kind.placeholder}</option>}
          {kind.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      );
    case 'date':
      return (
        <input
          {...wiring}
          type="date"
          min={kind.min}
          max={kind.max}
          value={shown(value)}
          onChange={(event) => {
            onChange(event.currentTarget.value);
          }}
        />
      );
    case 'checkbox':
      return null;
    case 'text':
    case undefined:
      return (
        <>
          <input
            {...wiring}
            type="text"
            placeholder={kind.placeholder}
            list={kind.suggestions ? `${wiring.id}-suggestions` : undefined}
            value={shown(value)}
            onChange={(event) => {
              onChange(event.currentTarget.value);
            }}
          />
          {kind.suggestions ? (
            <datalist id={`${wiring.id}-suggestions`}>
              {kind.suggestions.map((suggestion) => (
                <option key={suggestion} value={suggestion} />
              ))}
            </datalist>
          ) : null}
        </>
      );
  }
}
