import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useForm } from 'react-hook-form';
import { describe, expect, it, vi } from 'vitest';
import { Button } from '../../src/ui/Button';
import { Field } from '../../src/ui/Field';

interface Draft {
  name: string;
  hours: number | null;
  kind: string;
  redraw: string;
  note: string;
  urgent: boolean;
}

const empty: Draft = { name: '', hours: null, kind: '', redraw: '', note: '', urgent: false };

function DraftForm({ onSave }: { onSave: (draft: Draft) => void }) {
  const { control, handleSubmit } = useForm<Draft>({ defaultValues: empty });
  return (
    <form noValidate onSubmit={handleSubmit(onSave)}>
      <Field
        control={control}
        name="name"
        label="Name of the work"
        hint="One line"
        rules={{ required: 'name.missing' }}
        errorWords={(message) => `Words for ${message}`}
      />
      <Field control={control} kind="number" name="hours" label="Hours a month" min={0} unit="hours" />
      <Field
        control={control}
        kind="select"
        name="kind"
        label="Kind"
        placeholder="Choose"
        options={[{ value: 'project', label: 'Project' }]}
      />
      <Field control={control} kind="date" name="redraw" label="Redraw on" />
      <Field control={control} kind="textarea" name="note" label="Note" />
      <Field control={control} kind="checkbox" name="urgent" label="An hour hurts" />
      <Button type="submit">Save</Button>
    </form>
  );
}

describe('a field', () => {
  it('is found by its label and described by its hint', () => {
    render(<DraftForm onSave={() => undefined} />);
    const name = screen.getByRole('textbox', { name: 'Name of the work' });
    expect(name).toHaveAccessibleDescription('One line');
    expect(name).toBeRequired();
    expect(name).toBeValid();
  });

  it('says what is wrong, takes the focus, and falls silent once mended', async () => {
    const onSave = vi.fn();
    render(<DraftForm onSave={onSave} />);
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    const name = screen.getByRole('textbox', { name: 'Name of the work' });
    expect(name).toBeInvalid();
    expect(name).toHaveAccessibleDescription('One line Words for name.missing');
    expect(name).toHaveFocus();
    expect(onSave).not.toHaveBeenCalled();
    await userEvent.type(name, 'Restore tests');
    expect(name).toBeValid();
    expect(screen.queryByText('Words for name.missing')).not.toBeInTheDocument();
  });

  it('gives each kind its own sort of value', async () => {
    const onSave = vi.fn<(draft: Draft) => void>();
    render(<DraftForm onSave={onSave} />);
    await userEvent.type(screen.getByRole('textbox', { name: 'Name of the work' }), 'Backups');
    await userEvent.type(screen.getByRole('spinbutton', { name: 'Hours a month' }), '7.5');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'Project');
    await userEvent.type(screen.getByLabelText('Redraw on'), '2026-11-26');
    await userEvent.type(screen.getByRole('textbox', { name: 'Note' }), 'Ask Ana');
    await userEvent.click(screen.getByRole('checkbox', { name: 'An hour hurts' }));
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(onSave.mock.calls[0]?.[0]).toEqual({
      name: 'Backups',
      hours: 7.5,
      kind: 'project',
      redraw: '2026-11-26',
      note: 'Ask Ana',
      urgent: true,
    });
  });

  it('holds null, not zero, when a number is taken away', async () => {
    const onSave = vi.fn<(draft: Draft) => void>();
    render(<DraftForm onSave={onSave} />);
    await userEvent.type(screen.getByRole('textbox', { name: 'Name of the work' }), 'Backups');
    await userEvent.type(screen.getByRole('spinbutton', { name: 'Hours a month' }), '7');
    await userEvent.clear(screen.getByRole('spinbutton', { name: 'Hours a month' }));
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(onSave.mock.calls[0]?.[0].hours).toBeNull();
  });
});
