import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState, useSyncExternalStore } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { createAssessmentStore, type AssessmentStore } from '../../../src/document/assessmentStore';
import { writeDocument } from '../../../src/document/assessmentDocument';
import { newAssessment } from '../../../src/document/newAssessment';
import type { Reader } from '../../../src/document/readBroughtFile';
import { newWorkItem } from '../../../src/document/workItemFields';
import type { FilePanelProps } from '../../../src/features/list/FilePanel';
import { workInSlices } from '../../../src/platform/slices';
import { ListScreen } from '../../../src/features/list/ListScreen';
import { PageFileDrop } from '../../../src/ui/PageFileDrop';
import { Toaster } from '../../../src/ui/Toast';
import { directReader } from '../../support/directReader';
import { renderScreen } from '../../support/renderScreen';

interface ConnectedProps {
  readonly store: AssessmentStore;
  readonly onNext: () => void;
  readonly reader: Reader;
  readonly onAssessment: FilePanelProps['onAssessment'];
}

function Connected({ store, ...given }: ConnectedProps) {
  const [file, setFile] = useState<File | null>(null);
  const { assessment } = useSyncExternalStore(
    (listener) => {
      const subscription = store.subscribe(listener);
      return () => subscription.unsubscribe();
    },
    () => store.getSnapshot().context,
  );
  return (
    <Toaster label="Messages" dismissLabel="Close">
      <ListScreen
        {...given}
        workInSlices={workInSlices}
        assessment={assessment}
        edit={store.trigger}
        file={file}
        onFileTaken={() => setFile(null)}
      />
      <PageFileDrop onFile={setFile}>Drop it</PageFileDrop>
    </Toaster>
  );
}

function openWith(...names: readonly string[]) {
  return openReading(directReader, names);
}

function openReading(reader: Reader, names: readonly string[]) {
  const items = names.map((name, order) => newWorkItem({ name, order }));
  const store = createAssessmentStore({ ...newAssessment('IT work'), items });
  const onNext = vi.fn();
  const onAssessment = vi.fn<FilePanelProps['onAssessment']>();
  renderScreen(<Connected store={store} reader={reader} onNext={onNext} onAssessment={onAssessment} />);
  const listed = () => store.getSnapshot().context.assessment.items;
  return {
    store,
    onNext,
    onAssessment,
    user: userEvent.setup(),
    items: listed,
    names: () => listed().map(({ name }) => name),
  };
}

const csv = [
  'Summary,Hours,Done by,Priority',
  'Backups,"7,5",MSP,High',
  'Restore tests,lots,nobody,',
  ',3,,',
  'Website,4,in-house,Low',
].join('\n');

function drop(file: File) {
  fireEvent.drop(document.body, { dataTransfer: { types: ['Files'], files: [file] } });
}

describe('the list of work', () => {
  it('says what is missing before one can go on', async () => {
    const { user, onNext } = openWith();
    expect(screen.getByText(/woke them up last month/)).toBeVisible();
    const next = screen.getByRole('button', { name: 'Next: who does it today' });
    expect(next).toHaveAccessibleDescription('Add at least one item to go on.');
    await user.click(next);
    expect(onNext).not.toHaveBeenCalled();
  });

  it('takes pasted lines, counts them first, merges duplicates, and takes it all back at once', async () => {
    const { user, names } = openWith('Service desk');
    await user.click(screen.getByLabelText('One item a line'));
    await user.paste('- Backups\n2. service  desk\n• Printers');
    expect(await screen.findByText('2 new items')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Add 2 items' }));
    expect(names()).toEqual(['Service desk', 'Backups', 'Printers']);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(names()).toEqual(['Service desk']);
  });

  it('takes back only its own step once something else has happened', async () => {
    const { store, user, names, items } = openWith('Service desk');
    await user.click(screen.getByLabelText('One item a line'));
    await user.paste('Backups');
    await user.click(await screen.findByRole('button', { name: 'Add 1 item' }));
    store.trigger['item.changed']({ id: items()[0]!.id, fields: { name: 'Help desk' } });
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(names()).toEqual(['Help desk']);
  });

  it('offers the starter list by group, suggests flags and sets none', async () => {
    const { user, items } = openWith('Risk exceptions');
    await user.click(screen.getByRole('tab', { name: 'Starter list' }));
    expect(await screen.findByRole('checkbox', { name: 'Risk exceptions' })).toBeDisabled();
    await user.click(screen.getByRole('checkbox', { name: 'All of Security' }));
    await user.click(screen.getByRole('button', { name: 'Add 6 items' }));
    expect(items()).toHaveLength(7);
    expect(items().some(({ risk, compliance, direction }) => risk || compliance || direction)).toBe(false);
  });

  it('shows a dropped CSV before it adds it: meanings, first rows, every bad row by line, column and reason', async () => {
    const { user, items, names } = openWith('Website');
    drop(new File([csv], 'work.csv', { type: 'text/csv' }));
    expect(await screen.findByText('Line 3, Hours: “lots” is not a number of hours')).toBeVisible();
    expect(screen.getByText(/^Line 4, Summary: there is no name/)).toBeVisible();
    expect(screen.getByText(/mean nothing here: Priority/)).toBeVisible();
    expect(await screen.findByText('1 new · 1 to update · none the same · 2 rows refused')).toBeVisible();
    expect(names()).toEqual(['Website']);
    await user.click(screen.getByRole('button', { name: 'Take in 2 rows' }));
    expect(items().map(({ name, hoursPerMonth, doneBy }) => [name, hoursPerMonth, doneBy])).toEqual([
      ['Website', 4, 'inHouse'],
      ['Backups', 7.5, 'partner'],
    ]);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(items().map(({ name, hoursPerMonth }) => [name, hoursPerMonth])).toEqual([['Website', null]]);
  });

  it('reads the file anew when the meaning of a column is corrected', async () => {
    const { user, items } = openWith();
    drop(new File(['Thing,What\nBackups,Run them'], 'odd.csv'));
    expect(await screen.findByRole('alert')).toHaveTextContent('Say which column holds the names');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Column “Thing” means' }), 'Name');
    await user.click(await screen.findByRole('button', { name: 'Take in 1 row' }));
    expect(items().map(({ name }) => name)).toEqual(['Backups']);
  });

  it('refuses what is no text, names the place, and leaves the list as it was', async () => {
    const { names } = openWith('Website');
    drop(new File([new Uint8Array([0x61, 0x0a, 0xc3, 0x28])], 'work.xlsx'));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'work.xlsx was not read. Line 2 is not text in UTF-8.',
    );
    expect(names()).toEqual(['Website']);
  });

  it('says what is the same, and leaves what an empty cell would take away unless asked', async () => {
    const { store, user, items } = openWith('Website', 'Backups');
    store.trigger['item.changed']({ id: items()[0]!.id, fields: { note: 'Ours', hoursPerMonth: 4 } });
    drop(new File(['name,hours,note\nwebsite,4,\nBackups,2,Nightly\nBackups,3,'], 'work.csv'));
    expect(await screen.findByText('nothing new · 1 to update · 1 the same · no row refused')).toBeVisible();
    expect(screen.getByText('One row has the name of a row further up and adds to it.')).toBeVisible();
    await user.click(screen.getByRole('checkbox', { name: /^Where a cell is empty/ }));
    expect(
      await screen.findByText('nothing new · 2 to update · none the same · no row refused'),
    ).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Take in 3 rows' }));
    expect(items().map(({ note, hoursPerMonth }) => [note, hoursPerMonth])).toEqual([
      ['', 4],
      ['Nightly', 3],
    ]);
    store.trigger.undo();
    expect(items().map(({ note, hoursPerMonth }) => [note, hoursPerMonth])).toEqual([
      ['Ours', 4],
      ['', null],
    ]);
  });

  it('adds second ones where that is wanted', async () => {
    const { user, names } = openWith('Website');
    drop(new File(['name\nWebsite'], 'work.csv'));
    expect(await screen.findByRole('button', { name: 'Nothing to take in' })).toBeDisabled();
    await user.click(screen.getByRole('radio', { name: 'Add a second one' }));
    await user.click(await screen.findByRole('button', { name: 'Take in 1 row' }));
    expect(names()).toEqual(['Website', 'Website']);
  });

  it('compares anew what changes in the list while a file is looked at, and takes nothing of that back', async () => {
    const { user, names } = openWith('Website');
    drop(new File(['name\nWebsite\nPhones'], 'work.csv'));
    expect(await screen.findByText(/^1 new · nothing to update · 1 the same/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Rename Website' }));
    await user.keyboard('Site{Enter}');
    expect(await screen.findByText(/^2 new · nothing to update · none the same/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Take in 2 rows' }));
    expect(names()).toEqual(['Site', 'Website', 'Phones']);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(names()).toEqual(['Site']);
  });

  it('shows how far it has read and can be stopped; nothing comes in then', async () => {
    const stopped = vi.fn();
    const slowly: Reader['readFile'] = (_file, _choice, { signal, onProgress }) => {
      onProgress?.(0.25);
      signal.addEventListener('abort', stopped);
      return new Promise(() => undefined);
    };
    const { user, names } = openReading({ ...directReader, readFile: slowly }, []);
    drop(new File(['name\nWebsite'], 'long.csv'));
    expect(
      await screen.findByRole('progressbar', { name: 'How much of long.csv has been read' }),
    ).toHaveValue(0.25);
    await user.click(screen.getByRole('button', { name: 'Stop' }));
    expect(stopped).toHaveBeenCalledOnce();
    expect(screen.getByRole('button', { name: 'Choose a file' })).toBeVisible();
    expect(names()).toEqual([]);
  });

  it('hands a whole assessment over instead of taking it for a list', async () => {
    const { onAssessment } = openWith();
    drop(new File([writeDocument(newAssessment('Theirs', 't'))], 'not a list.csv'));
    await vi.waitFor(() => expect(onAssessment).toHaveBeenCalledOnce());
    expect(onAssessment.mock.lastCall?.[0].assessment.title).toBe('Theirs');
  });

  it('takes cells copied from a spreadsheet by their headers', async () => {
    const { user, items } = openWith();
    await user.click(screen.getByLabelText('One item a line'));
    await user.paste('Task\tOwner\nBackups\tSam\nPatching\tKim');
    await user.click(await screen.findByRole('button', { name: 'Add 2 items' }));
    expect(items().map(({ name, accountable }) => [name, accountable])).toEqual([
      ['Backups', 'Sam'],
      ['Patching', 'Kim'],
    ]);
  });

  it('adds by hand, and asks for a name', async () => {
    const { user, items } = openWith();
    await user.click(screen.getByRole('tab', { name: 'By hand' }));
    await user.click(await screen.findByRole('button', { name: 'Add to the list' }));
    expect(await screen.findByText('It needs a name.')).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: 'Name' }), 'Backups');
    await user.click(screen.getByRole('button', { name: '15' }));
    await user.click(screen.getByRole('button', { name: 'Add to the list' }));
    expect(items().map(({ name, hoursPerMonth }) => [name, hoursPerMonth])).toEqual([['Backups', 15]]);
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveValue('');
  });

  it('renames where the name stands and moves an item by keyboard', async () => {
    const { user, names } = openWith('Backups', 'Website');
    await user.click(screen.getByRole('button', { name: 'Rename Backups' }));
    await user.keyboard('Backup jobs{Enter}');
    expect(names()).toEqual(['Backup jobs', 'Website']);
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(names()).toEqual(['Website', 'Backup jobs']);
    expect(screen.getByRole('button', { name: 'Rename Backup jobs' })).toHaveFocus();
  });

  it('changes the details of an item in a dialog', async () => {
    const { user, items } = openWith('Backups');
    await user.click(screen.getByRole('button', { name: 'Edit Backups' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Edit item' }));
    await user.selectOptions(dialog.getByRole('combobox', { name: 'Kind' }), 'Project');
    await user.click(dialog.getByRole('button', { name: 'Keep' }));
    expect(items()[0]?.kind).toBe('project');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('deletes several at once and brings them back to their places', async () => {
    const { user, names } = openWith('Backups', 'Website', 'Printers');
    await user.click(screen.getByRole('button', { name: 'Select several' }));
    await user.click(screen.getByRole('checkbox', { name: 'Select Backups' }));
    await user.click(screen.getByRole('checkbox', { name: 'Select Printers' }));
    await user.click(screen.getByRole('button', { name: 'Delete 2' }));
    expect(names()).toEqual(['Website']);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(names()).toEqual(['Backups', 'Website', 'Printers']);
  });

  it('tells people with more than 40 items that fewer do, and sorts by hours', async () => {
    const many = Array.from({ length: 41 }, (_, at) => `Work ${at}`);
    const { store, user, items, names } = openWith(...many);
    store.trigger['item.changed']({ id: items()[40]!.id, fields: { hoursPerMonth: 50 } });
    await user.click(await screen.findByRole('button', { name: 'Sort by hours' }));
    expect(names()[0]).toBe('Work 40');
  });
});
