import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { Spine } from '../../../src/ui/charts/Spine';
import { drawnMarks } from '../../support/drawnMarks';
import { spineRow, spineWords, twin } from './spineRows';
import { renderScreen } from '../../support/renderScreen';

const rows = [
  spineRow({ id: 'a', lean: 0.75, mark: 'guarded' }),
  spineRow({ id: 'b', lean: 0.25, looseEnd: true }),
  spineRow({ id: 'c', lean: 0, mark: 'findOut', range: { from: -0.25, to: 0.25 }, accountable: null }),
  spineRow({ id: 'd', lean: -0.5, certainty: 'proposed' }),
];

function draw(shown = rows, onOpen?: (id: string) => void) {
  return renderScreen(<Spine rows={shown} words={spineWords} twin={twin} width={1344} onOpen={onOpen} />);
}

/** Px between the line and where the drawn bar ends. */
function barEnd(id: string): number {
  const [bar] = drawnMarks(`[data-row="${id}"] [data-part="bar"]`);
  return Number(bar?.getAttribute('data-end')) - 1344 / 2;
}

describe('the spine', () => {
  test('draws bars as long as the lean, in-house left and partner right', () => {
    draw();
    expect(barEnd('a')).toBeCloseTo(-0.75 * 540);
    expect(barEnd('d')).toBeCloseTo(0.5 * 540);
  });

  test('takes a loose end out of the bar, so that its block ends at the lean', () => {
    draw();
    const [block] = drawnMarks('[data-row="b"] [data-part="loose-end"]');
    expect(Number(block?.getAttribute('x')) - 0.75 - 672).toBeCloseTo(-0.25 * 540);
    expect(Math.abs(barEnd('b'))).toBeLessThan(0.25 * 540 - 7);
  });

  test('spans the exact range of what is not known', () => {
    draw();
    const [range] = drawnMarks('[data-row="c"] [data-part="range"]');
    expect(Number(range?.getAttribute('data-from'))).toBeCloseTo(672 - 135);
    expect(Number(range?.getAttribute('data-to'))).toBeCloseTo(672 + 135);
  });

  test('is one stop for Tab; arrows walk, Enter opens', async () => {
    const onOpen = vi.fn();
    draw(rows, onOpen);
    const user = userEvent.setup();
    await user.tab();
    await user.tab();
    expect(screen.getByRole('option', { name: /Item a/ })).toHaveFocus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(screen.getByRole('option', { name: /Item c/ })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('c');
    await user.tab();
    expect(document.body).toHaveFocus();
  });

  test('is snapped once by a decision, and by nothing else', () => {
    const { rerender } = draw();
    const motion = () => drawnMarks('[data-motion]').map((line) => line.getAttribute('data-motion'));
    const show = (shown: typeof rows) =>
      rerender(<Spine rows={shown} words={spineWords} twin={twin} width={1344} />);
    const said = (id: string, change: Partial<(typeof rows)[number]>) =>
      rows.map((row) => (row.id === id ? { ...row, ...change } : row));
    expect(motion()).toEqual([]);
    show(said('a', { accountable: 'Somebody else' }));
    show(said('a', { certainty: 'proposed' }));
    expect(motion()).toEqual([]);
    show(said('d', { certainty: 'decided' }));
    const [snapped] = drawnMarks('[data-motion="snap"]');
    expect(snapped).toBeDefined();
    show(said('d', { certainty: 'decided', accountable: 'Somebody else' }));
    expect(drawnMarks('[data-motion="snap"]')).toEqual([snapped]);
  });

  test('keeps only the rows near the window in the document', () => {
    draw(Array.from({ length: 2000 }, (_, index) => spineRow({ id: `r${String(index)}`, lean: 0.1 })));
    const options = screen.getAllByRole('option');
    expect(options.length).toBeLessThan(100);
    expect(options[0]).toHaveAttribute('aria-setsize', '2000');
  });

  test('turns into its table', async () => {
    draw();
    await userEvent.click(screen.getByRole('button', { name: 'Show as table' }));
    expect(screen.getByRole('cell', { name: '25' })).toBeVisible();
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
  });
});
