import { type ReactNode, useId } from 'react';
import {
  type Control,
  type FieldPath,
  type FieldValues,
  useController,
  type UseControllerProps,
} from 'react-hook-form';
import { Checkbox } from './Checkbox';
import styles from './Field.module.css';

interface FieldOption {
  value: string;
  label: string;
}

type FieldKind =
  | { kind?: 'text'; placeholder?: string | undefined; suggestions?: readonly string[] | undefined }
  | { kind: 'textarea'; rows?: number; placeholder?: string | undefined }
  /** The form holds a number, or null when the field is empty. */
  | { kind: 'number'; min?: number; max?: number; step?: number | 'any'; unit?: string | undefined }
  | { kind: 'select'; options: readonly FieldOption[]; placeholder?: string | undefined }
  /** The form holds `YYYY-MM-DD`, or '' when empty. */
  | { kind: 'date'; min?: string | undefined; max?: string | undefined }
  /** The form holds a boolean. */
  | { kind: 'checkbox' };

export type FieldProps<
  Values extends FieldValues,
  Name extends FieldPath<Values> = FieldPath<Values>,
> = FieldKind & {
  name: Name;
  control: Control<Values>;
  label: ReactNode;
  hint?: ReactNode;
  rules?: UseControllerProps<Values, Name>['rules'];
  /** Turns a validation message (a message key, say) into words; shown as it is when left out. */
  errorWords?: ((message: string) => ReactNode) | undefined;
  /** Keeps the label for screen readers only. */
  labelHidden?: boolean;
  autoComplete?: string;
  disabled?: boolean;
  /** Below the control, inside the field: chips that fill it, for instance. */
  children?: ReactNode;
};

/** The one form field: it owns the label, the hint, the error and how assistive technology finds them. */
export function Field<Values extends FieldValues, Name extends FieldPath<Values>>(
  props: FieldProps<Values, Name>,
) {
  const { name, control, rules, label, hint, errorWords, labelHidden = false, children } = props;
  const id = useId();
  const { field, fieldState } = useController<Values, Name>({ name, control, ...(rules ? { rules } : {}) });
  const message = fieldState.error?.message;
  const invalid = fieldState.error !== undefined;
  const describedBy = [hint === undefined ? null : `${id}-hint`, invalid ? `${id}-error` : null]
    .filter((part) => part !== null)
    .join(' ');

  const error = invalid ? (
    <p id={`${id}-error`} className={styles.error}>
      {message === undefined || errorWords === undefined ? message : errorWords(message)}
    </p>
  ) : null;

  if (props.kind === 'checkbox') {
    return (
      <div className={styles.field} data-invalid={invalid}>
        <Checkbox
          label={label}
          hint={hint}
          name={field.name}
          checked={field.value === true}
          disabled={props.disabled ?? false}
          invalid={invalid}
          errorId={invalid ? `${id}-error` : undefined}
          boxRef={field.ref}
          onChange={field.onChange}
          onBlur={field.onBlur}
        />
        {error}
        {children}
      </div>
    );
  }

  const wiring = {
    id,
    className: styles.control,
    'aria-invalid': invalid || undefined,
    'aria-describedby': describedBy === '' ? undefined : describedBy,
    'aria-required': rules?.required === undefined ? undefined : true,
    disabled: props.disabled ?? false,
    autoComplete: props.autoComplete,
    ref: field.ref,
    name: field.name,
    onBlur: field.onBlur,
  };

  return (
    <div className={styles.field} data-invalid={invalid}>
      <label htmlFor={id} className={labelHidden ? 'visually-hidden' : styles.label}>
        {label}
      </label>
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <FieldControl kind={props} wiring={wiring} value={field.value} onChange={field.onChange} />
      {error}
      {children}
    </div>
  );
}

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

function FieldControl({ kind, wiring, value, onChange }: FieldControlProps) {
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
