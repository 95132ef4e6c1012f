import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useSelector } from '@xstate/store-react';
import { expect, it, vi } from 'vitest';
import { createAssessmentStore } from '../../../src/document/assessmentStore';
import type { Assessment } from '../../../src/domain/assessment';
import type { Ratings } from '../../../src/domain/rating';
import { computeWeights } from '../../../src/domain/weights';
import type { WorkItem } from '../../../src/domain/workItem';
import { ModelScreen } from '../../../src/features/model/ModelScreen';
import { assessmentOf, item } from '../../support/assessments';
import { renderScreen } from '../../support/renderScreen';

const inside: Ratings = { context: 5, continuity: 5, capacity: 1, crossTeam: 1 };
const outside: Ratings = { context: 1, continuity: 1, capacity: 5, crossTeam: 5 };
const undecided: Ratings = { context: 4, continuity: 2, capacity: 3, crossTeam: 3 };

function kept(name: string, hoursPerMonth: number | null, said: Partial<WorkItem> = {}): WorkItem {
  return item(name, { ...inside, hoursPerMonth, accountable: 'Head of IT', doneBy: 'inHouse', ...said });
}

function leaving(name: string, hoursPerMonth: number | null, said: Partial<WorkItem> = {}): WorkItem {
  return item(name, { ...outside, hoursPerMonth, accountable: 'Vendor lead', doneBy: 'inHouse', ...said });
}

const ready = {
  leadership: 'inPlace',
  documentation: 'inPlace',
  sharedTooling: 'inPlace',
  enforcedAccountability: 'inPlace',
} as const;
const notLed = { ...ready, leadership: 'notYet' } as const;
const someMissing = { ...ready, documentation: 'notYet', sharedTooling: 'partly' } as const;

const weights = computeWeights({ method: 'equal' }, 'outside');

function show(items: readonly WorkItem[], said: Partial<Assessment> = {}) {
  const store = createAssessmentStore({
    ...assessmentOf(),
    ...said,
    items: items.map((one, order) => ({ ...one, order })),
  });
  const onOpenItem = vi.fn();
  const onAddHours = vi.fn();
  function Model() {
    const assessment = useSelector(store, ({ context }) => context.assessment);
    return (
      <ModelScreen
        assessment={assessment}
        weights={weights}
        edit={store.trigger}
        onOpenItem={onOpenItem}
        onAddHours={onAddHours}
      />
    );
  }
  renderScreen(<Model />);
  const now = () => store.getSnapshot().context.assessment;
  return { user: userEvent.setup(), onOpenItem, onAddHours, now };
}

const half = [kept('Service desk', 50), leaving('Server patching', 50)];

it.each<[string, readonly WorkItem[], Partial<Assessment>, string]>([
  [
    'too much is open',
    [kept('Desk', 10), item('Network', { ...undecided, hoursPerMonth: 90 })],
    {},
    'Too early to call.',
  ],
  ['nearly all stays', [kept('Desk', 90), leaving('Phones', 10)], {}, 'In-house: your work, your hands.'],
  ['some leaves', [kept('Desk', 75), leaving('Phones', 25)], {}, 'In-house led, with flexible hands.'],
  ['much leaves and nothing is said', half, {}, 'Answer four statements to finish this.'],
  [
    'most leaves and nobody leads',
    [kept('Desk', 30), leaving('Phones', 70)],
    notLed,
    'Fully managed, but the decisions are yours.',
  ],
  ['the conditions hold', half, ready, 'Co-managed, and ready for it.'],
  ['conditions are missing', half, someMissing, 'Co-managed, without the conditions.'],
])('gives a verdict when %s', (_when, items, said, verdict) => {
  show(items, said);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(verdict);
});

/** The paragraph that begins with the words. */
const paragraph = (words: string) =>
  screen.getByText((_text, element) => element?.tagName === 'P' && element.textContent.startsWith(words));

it('shows both shares and every item behind a figure', async () => {
  const { user, onOpenItem } = show([...half, leaving('Cloud migration', 30, { kind: 'project' })]);
  expect(screen.getByRole('heading', { name: /Daily work a partner delivers\s*50%/ })).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: /Project work a partner delivers\s*100%/ })).toBeInTheDocument();
  await user.click(screen.getByText('50 of 100 hours a month'));
  const [figures] = screen.getAllByRole('table', { name: 'Items behind this figure' });
  if (figures === undefined) throw new Error('There are no figures.');
  expect(within(figures).getAllByRole('row')).toHaveLength(3);
  await user.click(within(figures).getByRole('button', { name: 'Server patching' }));
  expect(onOpenItem).toHaveBeenCalledWith('Server patching');
});

it('names the next nearest verdict with its move', () => {
  show([kept('Desk', 75), leaving('Phones', 25)]);
  expect(paragraph('Next nearest: ')).toHaveTextContent(/instead of 25%: 10 more hours a month/);
});

it('tells a share apart from the boundary it almost reaches', () => {
  show([kept('Desk', 853), leaving('Phones', 147)]);
  expect(paragraph('Next nearest: ')).toHaveTextContent(/It takes 15% of daily work .* instead of 14\.7%/);
});

it('says whose caution the figures speak to', () => {
  show(half);
  expect(paragraph('Which caution is yours?')).toHaveTextContent(
    'The one-owner view’s: 50% of your daily work leaves and 50% stays',
  );
});

it('always shows both views with what each sells, and what they agree on', () => {
  show(half);
  const [leverage, oneOwner] = screen.getAllByRole('definition');
  expect(leverage).toHaveTextContent('Inside owns why and what; partners deliver how.');
  expect(oneOwner).toHaveTextContent(/breeds gaps/);
  expect(screen.getByText('Smartt, sells flexible hours')).toBeInTheDocument();
  expect(screen.getByText('FIT, sells fully managed')).toBeInTheDocument();
  expect(paragraph('Both agree:')).toHaveTextContent('unclear ownership is what goes wrong');
});

it('takes the four answers in place and finishes the verdict', async () => {
  const { user, now } = show(half);
  for (const name of ['Leadership', 'Documentation', 'Shared tooling', 'Enforced accountability']) {
    await user.click(within(screen.getByRole('group', { name })).getByRole('radio', { name: 'In place' }));
  }
  expect(now()).toMatchObject(ready);
  expect(screen.getByRole('heading', { name: 'Ready for co-managed? Yes.' })).toBeInTheDocument();
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Co-managed, and ready for it.');
});

it('holds what is said about accountability against the names on the list', async () => {
  const { user, onOpenItem } = show([...half, kept('Backups', 5, { accountable: '' })], ready);
  expect(
    screen.getByText('You said “in place”; 1 of 3 have no single name. It counts half.'),
  ).toBeInTheDocument();
  expect(screen.getByText('3.5 of 4 count, 3.5 are needed.')).toBeInTheDocument();
  const names = screen.getAllByText('Show which').at(-1);
  if (names === undefined) throw new Error('The items without a name are not offered.');
  await user.click(names);
  const [backups] = screen.getAllByRole('button', { name: 'Backups' }).slice(-1);
  if (backups === undefined) throw new Error('The item without a name is not listed.');
  await user.click(backups);
  expect(onOpenItem).toHaveBeenCalledWith('Backups');
});

it('keeps what shows that a condition holds', async () => {
  const { user, now } = show(half);
  await user.click(screen.getByRole('button', { name: 'Note what shows it: Documentation' }));
  await user.type(screen.getByRole('textbox', { name: 'What shows it: Documentation' }), 'The run book');
  await user.click(screen.getByRole('button', { name: 'Keep the note' }));
  expect(now().documentationEvidence).toBe('The run book');
  expect(screen.getByText('The run book')).toBeInTheDocument();
});

it('lays both routes side by side where conditions are missing', () => {
  show([kept('Desk', 50, { group: 'People' }), leaving('Phones', 50, { group: 'People' })], someMissing);
  expect(screen.getByRole('heading', { name: 'Meet the conditions' })).toBeInTheDocument();
  expect(screen.getByText('Documentation: Not yet')).toBeInTheDocument();
  expect(screen.getByText('People: 1 in-house, 1 with a partner')).toBeInTheDocument();
});

it('lists the decisions that stay when nearly everything leaves', () => {
  show(
    [kept('Desk', 30), leaving('Phones', 70), kept('Roadmap', 0, { direction: true, handsOn: false })],
    notLed,
  );
  const stays = screen
    .getAllByRole('group')
    .filter((group) => within(group).queryByText('One decision stays yours whoever delivers') !== null);
  expect(stays).toHaveLength(1);
  for (const group of stays) {
    expect(group).toHaveAttribute('open');
    expect(within(group).getByRole('button', { name: 'Roadmap' })).toBeVisible();
  }
});

it('sizes flexible hands in hours a month', () => {
  show([kept('Desk', 75), leaving('Phones', 25), leaving('Migration', 12, { kind: 'project' })]);
  expect(paragraph('The size of it:')).toHaveTextContent(
    'about 37 hours a month of flexible work, 25 daily and 12 on projects',
  );
});

it('compares the team’s hours with the work, reviewing included', async () => {
  const { user, now } = show(half);
  await user.type(screen.getByRole('spinbutton', { name: 'Hours a month your team has' }), '40');
  await user.click(screen.getByRole('button', { name: 'Keep these' }));
  expect(now().teamHoursPerMonth).toBe(40);
  expect(screen.getByText(/Today the work asks 100 of your 40 hours: 60 too many\./)).toHaveTextContent(
    'After, it asks 58, reviewing included: 18 more than there are.',
  );
  expect(screen.getByText('One item no longer fits: 50 hours a month too many.')).toBeInTheDocument();
});

it('tries other team hours: says what no longer fits, and changes nothing until they are kept', async () => {
  const { user, now } = show([kept('Desk', 50), kept('Phones', 20)]);
  const before = now();
  fireEvent.change(screen.getByRole('slider', { name: 'Team hours to try' }), { target: { value: '60' } });
  expect(screen.getByText('One item no longer fits: 20 hours a month too many.')).toBeInTheDocument();
  expect(now()).toBe(before);
  await user.click(screen.getByRole('button', { name: 'Keep 60 as the team’s hours' }));
  expect(now()).toEqual({ ...before, teamHoursPerMonth: 60 });
});

it('refuses a share of reviewing beyond the whole', async () => {
  const { user, now } = show(half);
  const share = screen.getByRole('spinbutton', { name: 'Reviewing takes' });
  await user.clear(share);
  await user.type(share, '101');
  await user.click(screen.getByRole('button', { name: 'Keep these' }));
  expect(screen.getByText('A number from 0 to 100')).toBeInTheDocument();
  expect(now().reviewShare).toBe(0.15);
});

it('asks for hours where there are none, and counts items instead', async () => {
  const { user, onAddHours } = show([kept('Desk', null), leaving('Phones', null)]);
  expect(screen.getByText(/Counted in items, because hours are given for 0 of 2/)).toBeInTheDocument();
  const [add] = screen.getAllByRole('button', { name: 'Add hours' });
  if (add === undefined) throw new Error('Nothing offers to add hours.');
  await user.click(add);
  expect(onAddHours).toHaveBeenCalledOnce();
});

it('says that hours which are missing take the median of their kind', () => {
  show([10, 20, 30, 40, null].map((hours, at) => kept(`Work ${String(at)}`, hours)));
  expect(screen.getByText(/One item takes the median of its kind\./)).toBeInTheDocument();
});

it('names who answers for more than one person should', async () => {
  const { user } = show([
    ...half,
    ...['Backups', 'Phones', 'Network'].map((name) => kept(name, 10)),
    leaving('Website', 5),
  ]);
  const load = screen.getByRole('figure', { name: '2 people answer for more than 30% each' });
  await user.click(within(load).getByRole('button', { name: 'Show as table' }));
  expect(within(load).getByRole('row', { name: /^Head of IT 4 67% 80/ })).toBeInTheDocument();
});

it('tells what changes place as a table of today and result', async () => {
  const { user } = show([...half, leaving('Phones', 8, { doneBy: 'nobody' })]);
  const moves = screen.getByRole('figure', { name: '2 items change place, 58 hours a month' });
  await user.click(within(moves).getByRole('button', { name: 'Show as table' }));
  expect(within(moves).getByRole('row', { name: 'In-house Partner 1 50 0' })).toBeInTheDocument();
  expect(
    within(moves).getByRole('row', { name: 'Nobody, or nobody knows Partner 1 8 0' }),
  ).toBeInTheDocument();
});
