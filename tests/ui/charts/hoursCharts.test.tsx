import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { FromTo } from '../../../src/ui/charts/FromTo';
import { layoutFromTo, type FromToFlow } from '../../../src/ui/charts/fromToLayout';
import { HoursBars } from '../../../src/ui/charts/HoursBars';
import { LoadBars } from '../../../src/ui/charts/LoadBars';
import { ShareRuler } from '../../../src/ui/charts/ShareRuler';
import { drawnMarks } from '../../support/drawnMarks';
import { twin } from './spineRows';
import { renderScreen } from '../../support/renderScreen';

function endOf(mark: Element | undefined): number {
  return Number(mark?.getAttribute('data-end'));
}

test('a share ends where it stands on the ruler, between its thresholds', () => {
  renderScreen(
    <ShareRuler
      share={0.32}
      thresholds={[
        { at: 0.15, label: '15%' },
        { at: 0.35, label: '35%' },
      ]}
      zones={['in-house', 'led inside', 'co-managed']}
      width={602}
    />,
  );
  expect(endOf(drawnMarks('[data-part="share"]')[0])).toBe(193);
  expect(drawnMarks('[data-part="threshold"]').map((mark) => Number(mark.getAttribute('data-at')))).toEqual([
    91, 211,
  ]);
  expect(screen.getByText('led inside')).toBeInTheDocument();
});

describe('bars of hours', () => {
  const part = (id: string, hours: number, striped = false) =>
    ({ id, tone: 'inHouse', striped, hours, label: id, valueText: `${String(hours)} h` }) as const;

  test('share one scale and leave out what is empty', () => {
    renderScreen(
      <HoursBars
        rows={[
          {
            id: 'now',
            label: 'Now',
            totalText: '400 h',
            parts: [part('desk', 300), part('moves', 100, true)],
          },
          { id: 'after', label: 'After', totalText: '200 h', parts: [part('rest', 200), part('none', 0)] },
        ]}
        twin={twin}
        width={400}
      />,
    );
    const widthOf = (id: string) => Number(drawnMarks(`rect[data-part="${id}"]`)[0]?.getAttribute('width'));
    expect(widthOf('desk')).toBeCloseTo(298);
    expect(widthOf('moves')).toBeCloseTo(98);
    expect(widthOf('rest')).toBeCloseTo(198);
    expect(drawnMarks('rect[data-part="none"]')).toHaveLength(0);
    expect(screen.getByText('300 h')).toBeInTheDocument();
  });
});

test('loads are drawn against the most one should carry', () => {
  const bar = (name: string, itemShare: number) => ({
    id: name,
    name,
    itemShare,
    hoursShare: itemShare / 2,
    itemText: 'items',
    hoursText: 'hours',
    isOver: itemShare > 0.3,
  });
  renderScreen(
    <LoadBars
      bars={[bar('Head of IT', 0.4), bar('Desk lead', 0.2)]}
      limit={0.3}
      limitLabel="30%"
      twin={twin}
      width={500}
    />,
  );
  expect(drawnMarks('[data-load]').map(endOf)).toEqual([400, 200]);
  expect(drawnMarks('[data-hours]').map(endOf)).toEqual([200, 100]);
  expect(drawnMarks('[data-part="limit"]')[0]?.getAttribute('d')).toMatch(/^M300 /);
});

describe('arrows across the line', () => {
  const flow = (
    from: FromToFlow['from'],
    to: FromToFlow['to'],
    amount: number,
    startsBroken = false,
  ): FromToFlow => ({ id: `${from}-${to}`, from, to, amount, label: '', note: '', startsBroken });

  test('go from side to side, and start or end at the line where there is no side', () => {
    const { arrows, axisX } = layoutFromTo(
      [flow('inHouse', 'partner', 80), flow('partner', 'inHouse', 40), flow('line', 'partner', 10)],
      600,
    );
    expect(arrows.map(({ fromX, toX }) => [fromX < axisX, toX < axisX])).toEqual([
      [true, false],
      [false, true],
      [false, false],
    ]);
    expect(arrows[2]?.fromX).toBeGreaterThan(axisX);
    expect(arrows[0]?.thickness).toBeCloseTo(13);
    expect(arrows[1]?.thickness).toBeCloseTo(6.5);
  });

  test('never lie over each other, with or without a note', () => {
    const { arrows, height } = layoutFromTo(
      [{ ...flow('line', 'partner', 1), note: 'shared today' }, flow('inHouse', 'partner', 9)],
      600,
    );
    const [first, second] = arrows;
    if (first === undefined || second === undefined) throw new Error('There are two flows.');
    expect(second.labelY).toBeGreaterThan(first.noteY + 14);
    expect(height).toBeGreaterThan(second.y + second.thickness);
  });

  test('begin at a broken end where nobody holds the work', () => {
    renderScreen(
      <FromTo
        flows={[flow('line', 'partner', 5, true), flow('inHouse', 'partner', 9)]}
        inHouse="In-house"
        partner="Partner"
        twin={twin}
        width={600}
      />,
    );
    expect(drawnMarks('[data-arrow]')).toHaveLength(2);
    expect(drawnMarks('[data-part="broken"]')).toHaveLength(1);
  });
});
