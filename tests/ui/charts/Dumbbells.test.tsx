import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ChartTwin } from '../../../src/ui/charts/chartTwin';
import { Dumbbells } from '../../../src/ui/charts/Dumbbells';
import { drawnMarks } from '../../support/drawnMarks';
import { renderScreen } from '../../support/renderScreen';

const twin: ChartTwin = {
  finding: 'One item crossed the line.',
  summary: 'Before and after.',
  columns: [{ key: 'item', header: 'Item' }],
  rows: [{ id: 'a', cells: { item: 'Backups' } }],
};

const words = {
  inHouse: 'In-house',
  partner: 'Partner',
  before: 'before',
  after: 'after',
  crossed: 'crossed',
};

const rows = [
  { id: 'a', name: 'Backups', before: 0.5, after: -0.25, crossed: true },
  { id: 'b', name: 'Roadmap', before: 0.5, after: 0.75, crossed: false },
];

function across(selector: string): number[] {
  return drawnMarks(selector).map((mark) => Number(mark.getAttribute('cx')));
}

describe('The dumbbells', () => {
  it('draw in-house left of the line and the partner right of it, as far as the lean', () => {
    renderScreen(<Dumbbells rows={rows} words={words} twin={twin} />);
    const [before, stayed] = across('[data-part="before"]');
    const [after, further] = across('[data-part="after"]');
    expect(before).toBe(stayed);
    expect(further).toBeLessThan(Number(stayed));
    expect(after).toBeGreaterThan(Number(before));
    const quarter = Number(stayed) - Number(further);
    expect(Number(after) - Number(before)).toBeCloseTo(3 * quarter);
  });

  it('ring what crossed, and only that', () => {
    renderScreen(<Dumbbells rows={rows} words={words} twin={twin} />);
    expect(drawnMarks('[data-part="ring"]')).toHaveLength(1);
    expect(drawnMarks('[data-crossed="true"] [data-part="ring"]')).toHaveLength(1);
  });

  it('carry their finding and their table', () => {
    renderScreen(<Dumbbells rows={rows} words={words} twin={twin} />);
    expect(screen.getByRole('figure', { name: twin.finding })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Show as table' })).toBeVisible();
  });
});
