import { type Control, type FieldPath, type FieldValues, useController } from 'react-hook-form';
import { useWords } from '../../i18n/Words';
import { SegmentedChoice } from '../SegmentedChoice';
import type { Side } from './person';

interface Props<Values extends FieldValues, Name extends FieldPath<Values>> {
  readonly name: Name;
  readonly control: Control<Values>;
}

/** On which side somebody sits, in a form. */
export function SideChoice<Values extends FieldValues, Name extends FieldPath<Values>>({
  name,
  control,
}: Props<Values, Name>) {
  const { field } = useController<Values, Name>({ name, control });
  const value: unknown = field.value;
  return (
    <SidePicker value={value === 'inside' || value === 'partner' ? value : null} onChange={field.onChange} />
  );
}

interface PickerProps {
  /** `null` while nobody said. */
  readonly value: Side | null;
  readonly onChange: (side: Side) => void;
  /** What to call the question where the place already asks it. */
  readonly hiddenLegend?: string;
}

/** The same without a form. */
export function SidePicker({ value, onChange, hiddenLegend }: PickerProps) {
  const { t } = useWords();
  return (
    <SegmentedChoice
      legend={hiddenLegend ?? t('owner.side')}
      legendHidden={hiddenLegend !== undefined}
      size="small"
      inline
      options={[
        { value: 'inside', label: t('owner.side.inside') },
        { value: 'partner', label: t('owner.side.partner') },
      ]}
      value={value}
      onChange={onChange}
    />
  );
}
