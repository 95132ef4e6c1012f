import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { QuestionRuler, type QuestionRulerProps } from '../../src/ui/QuestionRuler';
import type { RulerAnswer } from '../../src/ui/rulerAnswer';

const levels = [
  { value: 1, wording: 'Almost nothing' },
  { value: 2, wording: 'A one-page brief' },
  { value: 3, wording: 'A few weeks with us' },
  { value: 4, wording: 'Easy to get wrong' },
  { value: 5, wording: 'Our own trade-offs' },
] as const;

const asked: QuestionRulerProps = {
  name: 'context',
  question: 'How much must someone know?',
  help: 'Judge the decisions',
  levels,
  notSure: { label: 'Not sure' },
  lowExample: 'like laptop batteries',
  highExample: 'like the order after an outage',
  value: null,
  focused: true,
  onChange: () => undefined,
};

function Answering({ onChange, ...rest }: Partial<QuestionRulerProps>) {
  const [value, setValue] = useState<RulerAnswer | null>(null);
  return (
    <QuestionRuler
      {...asked}
      {...rest}
      value={value}
      onChange={(answer) => {
        setValue(answer);
        onChange?.(answer);
      }}
    />
  );
}

describe('a question on the ruler', () => {
  it('is a named group of five levels and "not sure", none of them chosen to begin with', () => {
    render(<QuestionRuler {...asked} />);
    expect(screen.getByRole('group', { name: 'How much must someone know?' })).toBeInTheDocument();
    const radios = screen.getAllByRole('radio');
    expect(radios).toHaveLength(6);
    radios.forEach((radio) => {
      expect(radio).not.toBeChecked();
    });
    expect(screen.getByRole('radio', { name: '3, A few weeks with us' })).toHaveAccessibleDescription(
      'Judge the decisions',
    );
  });

  it('is answered by pressing a level', async () => {
    const onChange = vi.fn();
    render(<Answering onChange={onChange} />);
    await userEvent.click(screen.getByRole('radio', { name: '4, Easy to get wrong' }));
    expect(onChange).toHaveBeenCalledExactlyOnceWith(4);
    expect(screen.getByRole('radio', { name: '4, Easy to get wrong' })).toBeChecked();
  });

  it('is answered by a digit, and by 0 when not sure, and takes the focus there', async () => {
    render(<Answering shortcuts />);
    await userEvent.tab();
    await userEvent.keyboard('5');
    expect(screen.getByRole('radio', { name: '5, Our own trade-offs' })).toBeChecked();
    expect(screen.getByRole('radio', { name: '5, Our own trade-offs' })).toHaveFocus();
    await userEvent.keyboard('0');
    expect(screen.getByRole('radio', { name: 'Not sure' })).toBeChecked();
  });

  it('leaves the question upwards and downwards when shortcuts are on', async () => {
    const onMove = vi.fn();
    render(<Answering shortcuts onMove={onMove} />);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}{ArrowUp}');
    expect(onMove.mock.calls).toEqual([[1], [-1]]);
  });

  it('ignores digits when shortcuts are off, and digits meant for a field', async () => {
    const onChange = vi.fn();
    const { rerender } = render(<Answering onChange={onChange} />);
    await userEvent.tab();
    await userEvent.keyboard('5');
    rerender(
      <Answering onChange={onChange} shortcuts>
        <input aria-label="Note" />
      </Answering>,
    );
    await userEvent.type(screen.getByRole('textbox', { name: 'Note' }), '3');
    expect(onChange).not.toHaveBeenCalled();
  });

  it('shows examples and follow-ups only while it has the focus', () => {
    const { rerender } = render(<QuestionRuler {...asked}>What is missing?</QuestionRuler>);
    expect(screen.getByText('like laptop batteries')).toBeInTheDocument();
    expect(screen.getByText('What is missing?')).toBeInTheDocument();
    rerender(
      <QuestionRuler {...asked} focused={false}>
        What is missing?
      </QuestionRuler>,
    );
    expect(screen.queryByText('like laptop batteries')).not.toBeInTheDocument();
    expect(screen.queryByText('What is missing?')).not.toBeInTheDocument();
  });

  it('marks a group’s answer between two levels without choosing either', () => {
    render(<QuestionRuler {...asked} value={2.5} betweenWording="Between a brief and a few weeks" />);
    expect(screen.getByText('2.5')).toBeInTheDocument();
    expect(screen.getByText('Between a brief and a few weeks')).toBeInTheDocument();
    screen.getAllByRole('radio').forEach((radio) => {
      expect(radio).not.toBeChecked();
    });
  });

  it('says when the person comes to it', async () => {
    const onFocus = vi.fn();
    render(<QuestionRuler {...asked} onFocus={onFocus} />);
    await userEvent.tab();
    expect(onFocus).toHaveBeenCalled();
  });
});
