import { type Control, type FieldPath, type FieldValues, useController } from 'react-hook-form';
import { useWords } from '../../i18n/Words';
import { SegmentedChoice } from '../SegmentedChoice';

interface Props<Values extends FieldValues, Name extends FieldPath<Values>> {
  readonly name: Name;
  readonly control: Control<Values>;
  readonly question: string;
}

/** A question answered with yes or no; the form holds a boolean, or null while it is unanswered. */
export function YesNo<Values extends FieldValues, Name extends FieldPath<Values>>({
  name,
  control,
  question,
}: Props<Values, Name>) {
  const { t } = useWords();
  const { field } = useController<Values, Name>({ name, control });
  const value: unknown = field.value;
  return (
    <SegmentedChoice
      legend={question}
      size="small"
      options={[
        { value: 'yes', label: t('answer.yes') },
        { value: 'no', label: t('answer.no') },
      ]}
      value={value === true ? 'yes' : value === false ? 'no' : null}
      onChange={(answer) => field.onChange(answer === 'yes')}
    />
  );
}
