import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Button } from '../../src/ui/Button';
import { Checkbox } from '../../src/ui/Checkbox';
import { Chip } from '../../src/ui/Chip';
import { Menu } from '../../src/ui/Menu';
import { SegmentedChoice } from '../../src/ui/SegmentedChoice';
import { TabNav, Tabs } from '../../src/ui/Tabs';

describe('a button', () => {
  it('keeps the key it hints at out of its name, and does not submit by itself', () => {
    render(<Button keyHint="Enter">Next item</Button>);
    expect(screen.getByRole('button', { name: 'Next item' })).toHaveAttribute('type', 'button');
  });
});

describe('a chip', () => {
  it('says whether it is pressed and asks for the opposite', async () => {
    const onChange = vi.fn();
    render(<Chip label="Skills" pressed onChange={onChange} />);
    const chip = screen.getByRole('button', { name: 'Skills', pressed: true });
    await userEvent.click(chip);
    expect(onChange).toHaveBeenCalledExactlyOnceWith(false);
  });
});

describe('a checkbox', () => {
  it('is named by its label, described by its hint, and can stand for some of many', async () => {
    const onChange = vi.fn();
    render(
      <Checkbox label="Risk" hint="which risks to live with" mixed checked={false} onChange={onChange} />,
    );
    const box = screen.getByRole('checkbox', { name: 'Risk' });
    expect(box).toHaveAccessibleDescription('which risks to live with');
    expect(box).toBePartiallyChecked();
    await userEvent.click(box);
    expect(onChange).toHaveBeenCalledExactlyOnceWith(true);
  });
});

describe('a segmented choice', () => {
  it('is a named radio group that reports the option chosen', async () => {
    const onChange = vi.fn();
    render(
      <SegmentedChoice
        legend="Weights"
        options={[
          { value: 'equal', label: 'Equal' },
          { value: 'rank', label: 'By rank' },
        ]}
        value="equal"
        onChange={onChange}
      />,
    );
    expect(screen.getByRole('group', { name: 'Weights' })).toBeInTheDocument();
    expect(screen.getByRole('radio', { name: 'Equal' })).toBeChecked();
    await userEvent.click(screen.getByRole('radio', { name: 'By rank' }));
    expect(onChange).toHaveBeenCalledExactlyOnceWith('rank');
  });
});

describe('a menu', () => {
  it('opens by arrow key, moves round, runs the item and gives the focus back', async () => {
    const rename = vi.fn();
    render(
      <Menu
        label="More"
        items={[
          { id: 'rename', label: 'Rename', onSelect: rename },
          { id: 'delete', label: 'Delete', onSelect: () => undefined },
        ]}
      />,
    );
    const button = screen.getByRole('button', { name: 'More', expanded: false });
    button.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(screen.getByRole('menuitem', { name: 'Rename' })).toHaveFocus();
    await userEvent.keyboard('{ArrowUp}');
    expect(screen.getByRole('menuitem', { name: 'Delete' })).toHaveFocus();
    await userEvent.keyboard('{Home}{Enter}');
    expect(rename).toHaveBeenCalledOnce();
    expect(screen.queryByRole('menu')).not.toBeInTheDocument();
    expect(button).toHaveFocus();
  });

  it('closes by Esc and by pressing elsewhere', async () => {
    render(<Menu label="More" items={[{ id: 'a', label: 'Rename', onSelect: () => undefined }]} />);
    await userEvent.click(screen.getByRole('button', { name: 'More' }));
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('menu')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'More' }));
    expect(screen.getByRole('menu', { name: 'More' })).toBeInTheDocument();
    await userEvent.click(document.body);
    expect(screen.queryByRole('menu')).not.toBeInTheDocument();
  });
});

function ThreeTabs() {
  const [selected, setSelected] = useState<'paste' | 'csv' | 'starter'>('paste');
  return (
    <Tabs
      label="Ways to add"
      selected={selected}
      onSelect={setSelected}
      tabs={[
        { id: 'paste', label: 'Paste', content: 'One per line' },
        { id: 'csv', label: 'CSV', content: 'Choose a file' },
        { id: 'starter', label: 'Starter list', content: 'Eight groups' },
      ]}
    />
  );
}

describe('tabs', () => {
  it('are walked by arrows, and only the chosen panel is on the page', async () => {
    render(<ThreeTabs />);
    await userEvent.tab();
    expect(screen.getByRole('tab', { name: 'Paste', selected: true })).toHaveFocus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(screen.getByRole('tab', { name: 'Starter list', selected: true })).toHaveFocus();
    expect(screen.getByRole('tabpanel', { name: 'Starter list' })).toHaveTextContent('Eight groups');
    expect(screen.queryByText('One per line')).not.toBeInTheDocument();
  });

  it('as links say which page is the current one', () => {
    render(
      <TabNav
        label="Results"
        items={[
          { href: '#/line', label: 'Line', current: true },
          { href: '#/map', label: 'Map', current: false },
        ]}
      />,
    );
    expect(screen.getByRole('link', { name: 'Line' })).toHaveAttribute('aria-current', 'page');
    expect(screen.getByRole('link', { name: 'Map' })).not.toHaveAttribute('aria-current');
  });
});
