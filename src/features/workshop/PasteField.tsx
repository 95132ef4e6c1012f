import { useForm } from 'react-hook-form';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import styles from './Voting.module.css';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly readLabel: string;
  readonly onText: (text: string) => void;
}

/** A place to paste votes. What is pasted is taken at once and never stands on the screen. */
export function PasteField({ label, hint, readLabel, onText }: Props) {
  const { control, handleSubmit, reset } = useForm({ defaultValues: { pasted: '' } });
  return (
    <form
      noValidate
      className={styles.paste}
      onSubmit={handleSubmit(({ pasted }) => {
        reset();
        onText(pasted);
      })}
      onPaste={(event) => {
        event.preventDefault();
        reset();
        onText(event.clipboardData.getData('text'));
      }}
    >
      <Field
        kind="textarea"
        rows={2}
        name="pasted"
        control={control}
        label={label}
        hint={hint}
        autoComplete="off"
      />
      <Button type="submit" size="small">
        {readLabel}
      </Button>
    </form>
  );
}
