import { describe, expect, it } from 'vitest';
import { resultViews, toPage, toPath, toPlace } from '../../src/app/paths';

describe('The address', () => {
  it.each([
    ['', { page: 'start' }],
    ['/', { page: 'start' }],
    ['/a', { page: 'start' }],
    ['/nowhere/at/all', { page: 'start' }],
    ['/a/one', { page: 'assessment', id: 'one' }],
    ['/a/one/results/line/item', { page: 'assessment', id: 'one' }],
    ['/room', { page: 'start' }],
    ['/room/r1', { page: 'room', room: 'r1' }],
    ['/help', { page: 'help', topic: undefined }],
    ['/help/line', { page: 'help', topic: 'line' }],
    ['/embed', { page: 'embed', topic: undefined }],
    ['/link/2', { page: 'link', topic: '2' }],
  ])('%s names its page', (path, page) => {
    expect(toPage(path)).toEqual(page);
  });

  it('of a place leads back to that place, on the page of its assessment', () => {
    const places = [
      ...(['listing', 'describing', 'checking', 'settings'] as const).map(
        (stage) => ({ stage, itemId: null, view: 'line' }) as const,
      ),
      { stage: 'rating', itemId: 'item', view: 'line' } as const,
      ...resultViews.flatMap((view) => [
        { stage: 'results', itemId: null, view } as const,
        { stage: 'results', itemId: 'item', view } as const,
      ]),
    ];
    for (const place of places) {
      const path = toPath('one', place);
      expect(toPage(path)).toEqual({ page: 'assessment', id: 'one' });
      expect(toPlace(path)).toEqual(place);
    }
  });
});
