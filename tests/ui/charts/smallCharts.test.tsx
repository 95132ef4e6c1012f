import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { FlipLadder } from '../../../src/ui/charts/FlipLadder';
import { LineUp } from '../../../src/ui/charts/LineUp';
import { PullMap } from '../../../src/ui/charts/PullMap';
import { Rope } from '../../../src/ui/charts/Rope';
import { drawnMarks } from '../../support/drawnMarks';
import { mapItem } from './mapItems';
import { twin } from './spineRows';
import { renderScreen } from '../../support/renderScreen';

describe('the rope', () => {
  test('lays the pulls head to tail and shows what is left', () => {
    const pulls = [
      { id: 'capacity', name: 'Capacity', contribution: 0, note: '' },
      { id: 'crossTeam', name: 'Cross-team', contribution: 0.125, note: 'one team' },
      { id: 'context', name: 'Context', contribution: -0.125, note: 'a brief is enough' },
      { id: 'continuity', name: 'Continuity', contribution: -0.125, note: 'a short handover' },
    ];
    renderScreen(
      <Rope
        pulls={pulls}
        lean={-0.125}
        leaves="leaves 13"
        pullsNowhere="pulls nowhere"
        twin={twin}
        width={620}
      />,
    );
    const strands = drawnMarks('[data-strand]');
    expect(
      strands.map((strand) => [strand.getAttribute('data-strand'), strand.getAttribute('data-side')]),
    ).toEqual([
      ['crossTeam', 'inHouse'],
      ['context', 'partner'],
      ['continuity', 'partner'],
    ]);
    expect(drawnMarks('[data-part="nowhere"]')).toHaveLength(1);
    expect(screen.getByText('leaves 13')).toBeInTheDocument();
  });
});

describe('the map', () => {
  const words = {
    label: 'Items on the map',
    keepInHouse: 'Keep in-house',
    ownInside: 'Own inside, partner delivers',
    keepLight: 'Keep it light',
    partner: 'Place with a partner',
    insideAxis: 'In-house pull',
    partnerAxis: 'Partner pull',
    block: (count: number) => `${String(count)} items`,
  };
  const legend = {
    unnamed: 'nobody answers',
    guarded: 'decision guarded',
    ownInside: 'own inside',
    onTheLine: 'on the line',
    notSure: 'not sure',
    changed: 'changes with the line',
  };

  test('opens one item, or all of a block; explains only the rings that occur', async () => {
    const onOpen = vi.fn();
    const onOpenMany = vi.fn();
    const crowd = Array.from({ length: 8 }, (_, index) =>
      mapItem({ id: `c${String(index)}`, insidePull: 1 }),
    );
    renderScreen(
      <PullMap
        items={[mapItem({ id: 'a', unnamed: true }), ...crowd]}
        slope={0.5}
        words={words}
        legend={legend}
        twin={twin}
        width={668}
        onOpen={onOpen}
        onOpenMany={onOpenMany}
      />,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Item a' }));
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('a');
    await userEvent.click(screen.getByRole('button', { name: '8 items' }));
    expect(onOpenMany).toHaveBeenCalledExactlyOnceWith(crowd.map(({ id }) => id));
    expect(screen.getByText('nobody answers')).toBeInTheDocument();
    expect(screen.queryByText('decision guarded')).not.toBeInTheDocument();
  });
});

describe('the flip ladder', () => {
  test('says what each answer would make of the item, and tries it', async () => {
    const onTry = vi.fn();
    const cells = ([1, 2, 3, 4, 5] as const).map((level) => ({
      level,
      outcome: level < 3 ? ('partner' as const) : ('inHouse' as const),
      label: `Capacity ${String(level)}: ${level < 3 ? 'partner' : 'in-house'}`,
    }));
    const legend = {
      inHouse: 'in-house',
      partner: 'partner',
      ownInside: 'own inside',
      keepLight: 'keep light',
      onTheLine: 'on the line',
      findOut: 'not known',
      guarded: 'stays inside',
    };
    renderScreen(
      <FlipLadder
        rows={[{ criterion: 'capacity', name: 'Capacity', wording: 'Slips now and then', current: 2, cells }]}
        legend={legend}
        twin={twin}
        onTry={onTry}
      />,
    );
    expect(screen.getByRole('button', { name: 'Capacity 2: partner' })).toHaveAttribute(
      'aria-current',
      'true',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Capacity 4: in-house' }));
    expect(onTry).toHaveBeenCalledExactlyOnceWith('capacity', 4);
    expect(screen.queryByText('keep light')).not.toBeInTheDocument();
  });
});

describe('a line-up', () => {
  const words = {
    levels: ['Not short', 'Slips', 'Late', 'Waits', 'Isn’t done'] as const,
    notSure: 'Not sure',
    chip: (name: string, place: number | 'notSure') => `${name}, ${String(place)}`,
    moveTo: (name: string) => `Move ${name}`,
  };

  test('moves a chip with the arrow keys, half steps to the next whole level, never past the ends', async () => {
    const onMove = vi.fn();
    const items = [
      { id: 'a', name: 'Backup jobs', place: 2.5 },
      { id: 'b', name: 'Website', place: 5 },
    ];
    renderScreen(<LineUp label="Capacity" items={items} words={words} onMove={onMove} />);
    screen.getByRole('button', { name: 'Backup jobs, 2.5' }).focus();
    await userEvent.keyboard('{ArrowLeft}{ArrowRight}');
    screen.getByRole('button', { name: 'Website, 5' }).focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(onMove.mock.calls).toEqual([
      ['a', 2],
      ['a', 3],
    ]);
  });

  test('moves a chip through its buttons, "not sure" included', async () => {
    const onMove = vi.fn();
    renderScreen(
      <LineUp
        label="Capacity"
        items={[{ id: 'a', name: 'Website', place: 4 }]}
        words={words}
        onMove={onMove}
      />,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Website, 4' }));
    const menu = screen.getByRole('group', { name: 'Move Website' });
    expect(within(menu).getByRole('button', { name: '4' })).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(within(menu).getByRole('button', { name: 'Not sure' }));
    expect(onMove).toHaveBeenCalledExactlyOnceWith('a', 'notSure');
  });
});
