import { describe, expect, it } from 'vitest';
import { findRedraws } from '../../src/domain/redraw';
import { anItem } from './given';

describe('What is to be drawn again', () => {
  const items = [
    anItem({ id: 'later', redrawOn: '2026-01-01' }),
    anItem({ id: 'never' }),
    anItem({ id: 'today', redrawOn: '2025-11-23', redrawIf: 'A second site opens' }),
    anItem({ id: 'over', redrawOn: '2024-02-29' }),
    anItem({ id: 'next', redrawOn: '2025-11-24' }),
    anItem({ id: 'watched', redrawIf: 'We lose Sam' }),
  ];
  const found = findRedraws(items, '2025-11-23');

  it('is due on its day and after, the longest overdue first', () => {
    expect(found.due).toEqual([
      { itemId: 'over', on: '2024-02-29' },
      { itemId: 'today', on: '2025-11-23' },
    ]);
  });

  it('comes later otherwise, the next first, or when something happens', () => {
    expect(found.later.map(({ itemId }) => itemId)).toEqual(['next', 'later']);
    expect(found.watched).toEqual(['today', 'watched']);
  });
});
