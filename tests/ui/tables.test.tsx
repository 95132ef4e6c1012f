import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { type DataColumn, DataTable } from '../../src/ui/DataTable';
import { TableTwin } from '../../src/ui/TableTwin';
import { TakeAlongContext, type TakeAlong } from '../../src/ui/takeAlong';
import { VirtualRows } from '../../src/ui/VirtualRows';
import { renderScreen } from '../support/renderScreen';

interface Placed {
  name: string;
  lean: number;
}

const columns: DataColumn<Placed>[] = [
  { key: 'name', header: 'Work', cell: (row) => row.name, sortable: true },
  { key: 'lean', header: 'Lean', cell: (row) => row.lean, numeric: true, sortable: true },
];
const rows: Placed[] = [
  { name: 'Risk exceptions', lean: 75 },
  { name: 'Service desk', lean: 25 },
];
const rowKey = (row: Placed) => row.name;

describe('a table', () => {
  it('is named by its caption and names its rows and columns', () => {
    renderScreen(<DataTable caption="Placements" columns={columns} rows={rows} rowKey={rowKey} />);
    const table = screen.getByRole('table', { name: 'Placements' });
    expect(within(table).getAllByRole('columnheader')).toHaveLength(2);
    expect(within(table).getByRole('row', { name: 'Service desk 25' })).toBeInTheDocument();
    expect(within(table).getByRole('rowheader', { name: 'Service desk' })).toBeInTheDocument();
  });

  it('says how it is sorted and asks for the other direction', async () => {
    const onSort = vi.fn();
    renderScreen(
      <DataTable
        caption="Placements"
        columns={columns}
        rows={rows}
        rowKey={rowKey}
        sort={{ key: 'name', direction: 'ascending' }}
        onSort={onSort}
      />,
    );
    expect(screen.getByRole('columnheader', { name: 'Work' })).toHaveAttribute('aria-sort', 'ascending');
    expect(screen.getByRole('columnheader', { name: 'Lean' })).not.toHaveAttribute('aria-sort');
    await userEvent.click(screen.getByRole('button', { name: 'Work' }));
    await userEvent.click(screen.getByRole('button', { name: 'Lean' }));
    expect(onSort.mock.calls).toEqual([
      [{ key: 'name', direction: 'descending' }],
      [{ key: 'lean', direction: 'ascending' }],
    ]);
  });

  it('has of many rows only those near the window on the page, and says which of all they are', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => ({
      name: `Item ${String(index)}`,
      lean: index,
    }));
    renderScreen(<DataTable caption="Placements" columns={columns} rows={many} rowKey={rowKey} />);
    const table = screen.getByRole('table', { name: 'Placements' });
    expect(table).toHaveAttribute('aria-rowcount', '10001');
    const [, first, ...others] = within(table).getAllByRole('row');
    expect(first).toHaveAttribute('aria-rowindex', '2');
    expect(first).toHaveTextContent('Item 0');
    expect(others.length).toBeGreaterThan(5);
    expect(others.length).toBeLessThan(120);
  });

  it('has all of them where it stands on paper', () => {
    const many = Array.from({ length: 300 }, (_, index) => ({ name: `Item ${String(index)}`, lean: index }));
    renderScreen(<DataTable whole caption="Placements" columns={columns} rows={many} rowKey={rowKey} />);
    expect(screen.getAllByRole('row')).toHaveLength(301);
  });

  it('says so when it has no rows', () => {
    renderScreen(
      <DataTable
        caption="Gaps"
        columns={columns}
        rows={[]}
        rowKey={rowKey}
        empty="Every item has one name."
      />,
    );
    expect(screen.getByRole('cell', { name: 'Every item has one name.' })).toBeInTheDocument();
  });
});

describe('a table to take along', () => {
  const copyTable = vi.fn<TakeAlong['copyTable']>(() => Promise.resolve(true));
  const placements = (
    <DataTable takeAs="Placements" caption="Placements" columns={columns} rows={rows} rowKey={rowKey} />
  );
  const offered = (
    <TakeAlongContext value={{ copyTable, savePicture: vi.fn() }}>{placements}</TakeAlongContext>
  );

  it.each([
    ['Copy the table for a spreadsheet', 'cells', '2 rows copied for a spreadsheet.'],
    ['Copy the table as Markdown', 'markdown', '2 rows copied as Markdown.'],
  ] as const)('%s, and says what was copied', async (entry, as, said) => {
    const user = userEvent.setup();
    renderScreen(offered);
    await user.tab();
    const button = await screen.findByRole('button', { name: 'Take this: Placements' });
    button.focus();
    await user.keyboard('{Enter}');
    expect(screen.getAllByRole('menuitem')).toHaveLength(2);
    await user.click(screen.getByRole('menuitem', { name: entry }));
    expect(await screen.findByText(said)).toBeVisible();
    expect(copyTable).toHaveBeenLastCalledWith(
      {
        header: ['Work', 'Lean'],
        rows: [
          ['Risk exceptions', '75'],
          ['Service desk', '25'],
        ],
      },
      as,
    );
    expect(button).toHaveFocus();
  });

  it('says so where the browser does not allow it', async () => {
    copyTable.mockResolvedValueOnce(false);
    renderScreen(offered);
    await userEvent.click(await screen.findByRole('button', { name: 'Take this: Placements' }));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Copy the table as Markdown' }));
    expect(await screen.findByText('The browser does not allow it.')).toBeVisible();
  });

  it('offers nothing where nothing can be taken', () => {
    renderScreen(placements);
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});

describe('a chart with its twin', () => {
  it('is titled by its finding and told in words, and turns into the table and back', async () => {
    renderScreen(
      <TableTwin
        finding="Two stay inside"
        summary="Risk exceptions leans most."
        table={{ columns, rows, rowKey }}
      >
        <p>the drawing</p>
      </TableTwin>,
    );
    const figure = screen.getByRole('figure', { name: 'Two stay inside' });
    expect(figure).toHaveAccessibleDescription('Risk exceptions leans most.');
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Show as table' }));
    expect(screen.getByRole('table', { name: 'Two stay inside' })).toBeInTheDocument();
    expect(screen.queryByText('the drawing')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Show as picture' }));
    expect(screen.getByText('the drawing')).toBeInTheDocument();
  });
});

describe('a long list', () => {
  const list = (count: number) => (
    <VirtualRows
      label="Items"
      count={count}
      estimatedRowHeight={28}
      rowKey={(index) => `item ${index}`}
      row={(index) => `Item ${index}`}
    />
  );

  it('draws a short one whole', () => {
    renderScreen(list(25));
    expect(within(screen.getByRole('list', { name: 'Items' })).getAllByRole('listitem')).toHaveLength(25);
  });

  it('never puts ten thousand rows on the page', () => {
    renderScreen(list(10_000));
    expect(screen.queryAllByRole('listitem').length).toBeLessThan(200);
  });
});
