import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useSyncExternalStore } from 'react';
import { describe, expect, it } from 'vitest';
import { newWorkItem } from '../../../src/document/workItemFields';
import type { WorkItem } from '../../../src/domain/workItem';
import { RateScreen } from '../../../src/features/rate/RateScreen';
import { toRateView } from '../../../src/flows/questionnaire/questionnaire.view';
import { Announcer } from '../../../src/ui/Announcer';
import { renderScreen } from '../../support/renderScreen';
import { assessmentOf, walkQuestionnaire, type Walk } from '../../support/walkQuestionnaire';

const rated = { context: 2, continuity: 1, capacity: 5, crossTeam: 3 } as const;

function Rated({ walk, shortcuts }: { readonly walk: Walk; readonly shortcuts: boolean }) {
  const snapshot = useSyncExternalStore(
    (listener) => {
      const listening = walk.flow.subscribe(listener);
      return () => listening.unsubscribe();
    },
    () => walk.flow.getSnapshot(),
  );
  const view = toRateView(snapshot);
  return (
    <Announcer>
      {view ? <RateScreen view={view} send={walk.flow.send} shortcuts={shortcuts} /> : <p>Elsewhere</p>}
    </Announcer>
  );
}

function rate(fields: readonly Partial<WorkItem>[], shortcuts = true) {
  const walk = walkQuestionnaire(
    assessmentOf(
      fields.map((field, order) =>
        newWorkItem({ id: `i${order}`, name: `Item ${order + 1}`, order, doneBy: 'nobody', ...field }),
      ),
    ),
  );
  renderScreen(<Rated walk={walk} shortcuts={shortcuts} />);
  return {
    user: userEvent.setup(),
    item: (index = 0) => walk.store.getSnapshot().context.assessment.items[index]!,
    flow: walk.flow,
  };
}

const question = (name: RegExp) => screen.getByRole('group', { name });

describe('rating by keyboard', () => {
  it('answers four questions and goes on with five keys', async () => {
    const { user, item } = rate([{}, {}]);
    await user.keyboard('3450');
    expect(item()).toMatchObject({ context: 3, continuity: 4, capacity: 5, crossTeam: 'notSure' });
    expect(screen.getByRole('button', { name: 'Next item' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Item 2');
    expect(within(question(/How much must someone know/)).getByRole('radio', { name: /^1/ })).toHaveFocus();
  });

  it('says which item has come up', async () => {
    const { user } = rate([{}, {}]);
    await user.keyboard(']');
    expect(screen.getAllByRole('status').at(-1)).toHaveTextContent('Item 2. Item 2 of 2.');
  });

  it('moves between questions, to the flags and back', async () => {
    const { user } = rate([{}]);
    await user.keyboard('{ArrowDown}2');
    expect(within(question(/What would we lose/)).getByRole('radio', { name: /^2/ })).toBeChecked();
    await user.keyboard('f');
    expect(screen.getByRole('checkbox', { name: 'Risk' })).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(within(question(/How much must someone know/)).getByRole('radio', { name: /^1/ })).toHaveFocus();
  });

  it('never takes what is typed into the note for an answer', async () => {
    const { user, item } = rate([{}]);
    await user.keyboard('n');
    expect(await screen.findByRole('textbox', { name: /^Note/ })).toHaveFocus();
    await user.keyboard('Takes 5 [[days] f');
    expect(item()).toMatchObject({ note: 'Takes 5 [days] f', context: null, risk: false });
  });

  it('shows all keys', async () => {
    const { user } = rate([{}]);
    await user.keyboard('?');
    expect(await screen.findByRole('dialog', { name: 'Keys on this page' })).toBeInTheDocument();
  });

  it('leaves digits alone when shortcuts are off', async () => {
    const { user, item } = rate([{}], false);
    await user.keyboard('3]f');
    expect(item()).toMatchObject({ context: null });
    expect(screen.queryByText('answer')).not.toBeInTheDocument();
  });
});

describe('flags', () => {
  it('ask for hands-on work once one is set, and make the questions optional without it', async () => {
    const { user, item } = rate([{}]);
    expect(screen.queryByRole('group', { name: /hands-on work/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole('checkbox', { name: 'Risk' }));
    await user.click(within(question(/hands-on work/)).getByRole('radio', { name: 'No' }));
    expect(item()).toMatchObject({ risk: true, handsOn: false });
    expect(screen.getByText(/questions below are optional/)).toBeVisible();
  });

  it('are suggested by the starter list, never preset', async () => {
    const { item } = rate([{ starterId: 'access-review' }]);
    expect(await screen.findByText('Risk and Compliance')).toBeVisible();
    expect(item()).toMatchObject({ risk: false, compliance: false });
  });

  it('are questioned when more than four in ten items carry one', () => {
    rate([{ risk: true }, { risk: true }, { risk: true }, rated, rated]);
    expect(screen.getByText(/Flag decisions, not importance/)).toBeVisible();
  });
});

describe('what an answer leads to', () => {
  it('asks what is missing where capacity is short', async () => {
    const { user, item } = rate([{ capacity: 4 }]);
    await user.click(screen.getByRole('button', { name: 'Skills' }));
    expect(item().shortOf).toEqual(['skills']);
    expect(screen.getByRole('button', { name: 'Skills' })).toHaveAttribute('aria-pressed', 'true');
  });

  it('explains why crossing teams points outward', () => {
    rate([{ crossTeam: 5 }]);
    expect(screen.getByText(/Crossing teams points outward/)).toBeVisible();
  });
});

describe('results while rating', () => {
  it('show for the first item only, once it is answered', async () => {
    const { user } = rate([{ ...rated, crossTeam: null }, rated]);
    expect(screen.queryByRole('region', { name: 'How your answers work' })).not.toBeInTheDocument();
    await user.click(within(question(/How many teams/)).getByRole('radio', { name: /^3/ }));
    expect(screen.getByRole('region', { name: 'How your answers work' })).toHaveTextContent(
      'Item 1: a partner can take it. Why: little is lost when people change and it isn’t getting the time or skill it needs.',
    );
    await user.keyboard('{Enter}');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Item 2');
    expect(screen.queryByRole('region', { name: 'How your answers work' })).not.toBeInTheDocument();
  });

  it('are offered once three items are answered', async () => {
    const { user } = rate([rated, rated, { ...rated, context: null }, {}]);
    expect(screen.queryByRole('button', { name: 'See results' })).not.toBeInTheDocument();
    await user.keyboard('1');
    await user.click(screen.getByRole('button', { name: 'See results' }));
    expect(screen.getByText('Elsewhere')).toBeVisible();
  });
});

describe('the list beside the page', () => {
  it('names every item, marks the answered ones and opens any of them', async () => {
    const { user } = rate([rated, {}, {}]);
    const list = screen.getByRole('navigation', { name: 'Items' });
    expect(within(list).getByRole('button', { name: 'Item 1, done' })).toBeVisible();
    expect(within(list).getByRole('button', { current: 'step' })).toHaveTextContent('Item 2');
    await user.click(within(list).getByRole('button', { name: 'Item 3' }));
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Item 3');
  });

  it('keeps ten thousand items off the page but for those in sight', () => {
    rate(Array.from({ length: 10_000 }, () => ({})));
    const list = screen.getByRole('navigation', { name: 'Items' });
    expect(within(list).queryAllByRole('button').length).toBeLessThan(100);
  });
});

it('asks whether six identical sets of answers are meant', async () => {
  const { user, flow } = rate([...Array.from({ length: 6 }, () => rated), {}, {}]);
  flow.send({ type: 'item.opened', itemId: 'i5' });
  await user.click(await screen.findByRole('button', { name: 'Next item' }));
  expect(await screen.findByRole('dialog', { name: 'True, or a long evening?' })).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Look again' }));
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Item 1');
});
