import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { newExampleAssessment } from '../../../src/document/exampleAssessment';
import { computeWeights } from '../../../src/domain/weights';
import type { Assessment } from '../../../src/domain/assessment';
import { PlanScreen, type PlanScreenProps } from '../../../src/features/plan/PlanScreen';
import { loadMessages } from '../../../src/i18n/catalogue';
import { wordsIn } from '../../../src/i18n/Words';
import { assessmentOf } from '../../support/assessments';
import { TakeAlongContext, type TakeAlong } from '../../../src/ui/takeAlong';
import { renderScreen } from '../../support/renderScreen';

await loadMessages('en', 'adding');

const weights = computeWeights({ method: 'equal' }, 'outside');
const example: Assessment = newExampleAssessment(wordsIn('en').t, 'example');

function propsWith(given: Partial<PlanScreenProps> = {}): PlanScreenProps {
  return {
    assessment: example,
    weights,
    now: new Date('2026-11-26T12:00:00'),
    firstPart: 'moves',
    onTakeAway: vi.fn(),
    onShare: vi.fn(),
    onOpenItem: vi.fn(),
    onCopy: vi.fn(() => Promise.resolve(true)),
    onPrint: vi.fn(),
    renderSpine: vi.fn(() => <p>The line</p>),
    ...given,
  };
}

async function openPart(name: string) {
  const user = userEvent.setup();
  await user.click(screen.getByRole('tab', { name }));
  return user;
}

const withAllNamed: Assessment = {
  ...example,
  items: example.items.map((item) => ({
    ...item,
    accountable: 'Maya Roy',
    accountableSide: 'inside',
    nameIsMeant: false,
  })),
};

describe('The moves', () => {
  it('stand in three columns, each with its reason and who makes it', () => {
    renderScreen(<PlanScreen {...propsWith()} />);
    for (const days of [30, 60, 90]) {
      expect(screen.getByRole('region', { name: `Within ${String(days)} days` })).toBeVisible();
    }
    const [move] = screen.getAllByRole('listitem').filter((entry) => within(entry).queryByRole('button'));
    if (move === undefined) throw new Error('There is no move');
    expect(within(move).getByText('Why')).toBeVisible();
    expect(within(move).getByText('Who')).toBeVisible();
  });

  it('begin with a name for everything that has none', () => {
    renderScreen(<PlanScreen {...propsWith()} />);
    const first = screen.getByRole('region', { name: 'Within 30 days' });
    expect(within(first).getByText(/^Put one name on each of/)).toBeVisible();
  });

  it('ask for no name where every item has one', () => {
    renderScreen(<PlanScreen {...propsWith({ assessment: withAllNamed })} />);
    expect(screen.queryByText(/^Put one name on/)).not.toBeInTheDocument();
  });

  it('open the item they are about', async () => {
    const props = propsWith();
    renderScreen(<PlanScreen {...props} />);
    await userEvent.setup().click(screen.getByRole('button', { name: 'Finance/ERP care' }));
    expect(props.onOpenItem).toHaveBeenCalledWith('erp');
  });

  it('are copied as a Markdown table, every step of it', async () => {
    const onCopy = vi.fn((text: string) => Promise.resolve(text !== ''));
    renderScreen(<PlanScreen {...propsWith({ onCopy })} />);
    await userEvent.setup().click(screen.getByRole('button', { name: 'Copy as Markdown' }));
    expect(onCopy.mock.calls[0]?.[0]).toContain('| Within 30 days |');
    expect(onCopy.mock.calls[0]?.[0]).toContain('| When | What | Why | Who | Waits for |');
    expect(await screen.findByText('Copied.')).toBeVisible();
  });

  it('say so where the browser refuses the copy', async () => {
    renderScreen(<PlanScreen {...propsWith({ onCopy: () => Promise.resolve(false) })} />);
    await userEvent.setup().click(screen.getByRole('button', { name: 'Copy as text' }));
    expect(await screen.findByText(/does not allow copying/)).toBeVisible();
  });

  it('wait until something is placed', () => {
    renderScreen(<PlanScreen {...propsWith({ assessment: assessmentOf('Backups') })} />);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Nothing to plan yet');
  });
});

describe('The responsibility table', () => {
  it('names exactly one person for each row, or says on which side one is missing', async () => {
    renderScreen(<PlanScreen {...propsWith()} />);
    await openPart('Responsibilities');
    const [, ...rows] = screen.getAllByRole('row');
    expect(rows).toHaveLength(example.items.length);
    expect(
      within(screen.getByRole('row', { name: /Restore tests/ })).getByText('Not named yet (inside)'),
    ).toBeVisible();
    for (const row of rows) expect(within(row).getAllByRole('cell')[0]).not.toBeEmptyDOMElement();
  });

  it('copies one accountable cell for every row', async () => {
    const copyTable = vi.fn<TakeAlong['copyTable']>(() => Promise.resolve(true));
    renderScreen(
      <TakeAlongContext value={{ copyTable, savePicture: vi.fn() }}>
        <PlanScreen {...propsWith()} />
      </TakeAlongContext>,
    );
    const user = await openPart('Responsibilities');
    await user.click(await screen.findByRole('button', { name: 'Take this: Who is what to each item' }));
    await user.click(screen.getByRole('menuitem', { name: 'Copy the table for a spreadsheet' }));
    const rows = copyTable.mock.lastCall?.[0].rows ?? [];
    expect(rows).toHaveLength(example.items.length);
    for (const [, answers] of rows) expect(answers).not.toBe('');
  });
});

describe('The partner brief', () => {
  it('has scope, decisions that stay inside, needs, first response and the way back', async () => {
    renderScreen(<PlanScreen {...propsWith()} />);
    await openPart('Partner brief');
    const headings = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
    expect(headings).toEqual([
      'Scope',
      'Decisions that stay inside',
      'What we are short of',
      'First response',
      'Way back',
    ]);
    expect(screen.getByText(/^Nights and weekends, for/)).toBeVisible();
  });

  it('says that there is nothing to brief where nothing leaves', async () => {
    const kept: Assessment = {
      ...withAllNamed,
      items: withAllNamed.items.map((item) => ({
        ...item,
        decision: 'keepInHouse',
        decisionReason: 'For now',
      })),
    };
    renderScreen(<PlanScreen {...propsWith({ assessment: kept })} />);
    await openPart('Partner brief');
    expect(screen.getByText(/^Nothing goes to a partner/)).toBeVisible();
  });
});

describe('The board page', () => {
  it('says verdict, moves, gaps and what is asked, with boxes and a line to sign', async () => {
    renderScreen(<PlanScreen {...propsWith()} />);
    await openPart('Board page');
    const page = screen.getByRole('article', { name: 'The board page as it prints' });
    for (const words of [
      'Three moves',
      'Three gaps',
      'Decision requested',
      'Approved',
      'Not yet',
      'Name and date',
    ])
      expect(within(page).getByText(words)).toBeVisible();
    expect(page).toHaveTextContent('Thursday, November 26, 2026');
    expect(page).toHaveTextContent('by December 26');
    expect(page).toHaveTextContent('hours reported for 25 of 25 items');
    expect(page).toHaveTextContent('This places work, not people.');
  });

  it('is printed by its button', async () => {
    const props = propsWith();
    renderScreen(<PlanScreen {...props} />);
    const user = await openPart('Board page');
    await user.click(screen.getByRole('button', { name: 'Print the board page' }));
    expect(props.onPrint).toHaveBeenCalledOnce();
  });

  it('draws the items with the most hours where there are more than fit, and says so', async () => {
    const renderSpine = vi.fn<PlanScreenProps['renderSpine']>(() => null);
    const many: Assessment = {
      ...example,
      items: [
        ...example.items,
        ...example.items.map((item) => ({ ...item, id: `${item.id}2`, hoursPerMonth: 1000 })),
      ],
    };
    renderScreen(<PlanScreen {...propsWith({ assessment: many, renderSpine })} />);
    await openPart('Board page');
    expect(screen.getByText(/^Drawn: the 25 with the most hours, of 50/)).toBeVisible();
    const { itemIds } = renderSpine.mock.calls[0]?.[0] ?? {};
    expect(itemIds?.size).toBe(25);
    expect([...(itemIds ?? [])].every((id) => id.endsWith('2'))).toBe(true);
  });
});
