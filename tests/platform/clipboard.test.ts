import { afterEach, describe, expect, it, vi } from 'vitest';
import { copyText } from '../../src/platform/clipboard';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('The clipboard', () => {
  it('says whether the browser let the text in', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    expect(await copyText('a')).toBe(true);
    expect(writeText).toHaveBeenCalledWith('a');
    writeText.mockRejectedValue(new DOMException('denied', 'NotAllowedError'));
    expect(await copyText('a')).toBe(false);
    vi.stubGlobal('navigator', {});
    expect(await copyText('a')).toBe(false);
  });
});
