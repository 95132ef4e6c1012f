import { afterEach, describe, expect, it, vi } from 'vitest';
import { toFileName } from '../../src/platform/files';
import { openTabs, type SavedHint } from '../../src/platform/tabs';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('The name of a saved file', () => {
  it.each([
    ['Our IT', 'Our IT.csv'],
    ['../../etc/passwd', 'etc passwd.csv'],
    ['a<b>:"c"|d?*', 'a b c d.csv'],
    ['\u202Egnp.exe', 'gnp.exe.csv'],
    ['...', 'draw-the-line.csv'],
    ['', 'draw-the-line.csv'],
    ['Équipe TI', 'Équipe TI.csv'],
  ])('is safe when the title is “%s”', (title, name) => {
    expect(toFileName(title, '.csv')).toBe(name);
  });

  it('stays short', () => {
    expect(toFileName('x'.repeat(500), '.csv')).toHaveLength(84);
  });
});

describe('Other tabs', () => {
  const hint: SavedHint = { assessmentId: 'a', itemIds: ['x', 'y'], snapshotIds: ['s'] };

  it('hear what was saved; the tab that saved it does not', async () => {
    const one = openTabs();
    const other = openTabs();
    const own = vi.fn();
    one.onHint(own);
    const heard = new Promise((resolve) => other.onHint(resolve));
    one.tell(hint);
    expect(await heard).toEqual(hint);
    expect(own).not.toHaveBeenCalled();
    one.close();
    other.close();
  });

  it('are not led astray by a message of another shape', () => {
    const channel = new BroadcastChannel('draw-the-line');
    const tabs = openTabs(channel);
    const heard = vi.fn();
    const stop = tabs.onHint(heard);
    for (const data of [
      null,
      'a',
      {},
      { assessmentId: 1, itemIds: [], snapshotIds: [] },
      { assessmentId: 'a', itemIds: [1], snapshotIds: [] },
      { assessmentId: 'a', itemIds: [], snapshotIds: [1] },
      { assessmentId: 'a', itemIds: [] },
    ]) {
      channel.dispatchEvent(new MessageEvent('message', { data }));
    }
    expect(heard).not.toHaveBeenCalled();
    channel.dispatchEvent(new MessageEvent('message', { data: hint }));
    stop();
    channel.dispatchEvent(new MessageEvent('message', { data: hint }));
    expect(heard).toHaveBeenCalledTimes(1);
    tabs.close();
  });

  it('are done without where the browser has no channel', () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const tabs = openTabs();
    expect(() => tabs.tell(hint)).not.toThrow();
    tabs.close();
  });
});
