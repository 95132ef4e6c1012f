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
import { FieldControl, type FieldKind } from './FieldControl';

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
