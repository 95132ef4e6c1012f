import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rawSettingsOf, readEmbedSettings } from '../../../src/document/embedSettings';
import { missingIn, settingsOf, usualDraft, type Draft } from '../../../src/features/builder/draft';
import { framedAddress, snippetKinds, writeSnippet } from '../../../src/features/builder/snippets';

const base = 'https://dtl.example/app/';
const words = { label: 'Place "it"', title: 'Draw the Line' };

function draftWith(change: Partial<Draft>): Draft {
  return { ...usualDraft, ...change };
}

function withOffer(label: string, href: string): Draft {
  const { en } = usualDraft.texts;
  const cta = { ...en.cta, general: { label, href } };
  return draftWith({ texts: { ...usualDraft.texts, en: { ...en, cta } } });
}

describe('the settings of the builder', () => {
  it('are none while nothing is changed', () => {
    expect(settingsOf(usualDraft)).toEqual({});
  });

  it('leave out what the page would refuse', () => {
    expect(
      settingsOf(
        draftWith({ accent: 'red', maxItems: 900, leadMode: 'endpoint', leadTo: 'http://plain.example' }),
      ),
    ).toEqual({});
    expect(settingsOf(withOffer('Talk to us', 'javascript:alert(1)'))).toEqual({});
  });

  it('are understood by the page, whatever is typed', () => {
    const text = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(text, text, text, text, (accent, font, leadTo, label) => {
        const draft = {
          ...withOffer(label, 'https://you.example/'),
          accent,
          font,
          leadTo,
          leadMode: 'mailto' as const,
        };
        const settings = settingsOf(draft);
        expect(readEmbedSettings(settings).refused).toEqual([]);
        const { search } = new URL(framedAddress(base, settings));
        expect(readEmbedSettings(rawSettingsOf(search)).settings).toEqual(
          readEmbedSettings(settings).settings,
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('name what one language says and the other does not', () => {
    expect(missingIn(withOffer('Talk to us', 'https://you.example/'), 'fr-CA')).toEqual([
      { kind: 'offer', offer: 'general' },
    ]);
    expect(missingIn(usualDraft, 'fr-CA')).toEqual([]);
    expect(missingIn(draftWith({ leadMode: 'message' }), 'en')).toHaveLength(5);
  });
});

describe('a snippet', () => {
  const hostile = '</script><img src=x onerror=alert(1)>"\'&';

  it.each(snippetKinds)('stays one element whatever the words say: %s', (kind) => {
    const settings = settingsOf({ ...withOffer(hostile, 'https://you.example/'), font: 'Arial' });
    const text = writeSnippet(kind, base, settings, { label: hostile, title: hostile });
    if (kind === 'react') {
      expect(text).toContain('texts={JSON.stringify(texts)}');
      return;
    }
    const page = new DOMParser().parseFromString(text, 'text/html');
    expect(page.querySelectorAll('img')).toHaveLength(0);
    expect(page.querySelectorAll('draw-the-line, iframe, a')).toHaveLength(1);
    const child = page.querySelector('draw-the-line script')?.textContent;
    if (child !== undefined)
      expect(JSON.parse(child)).toMatchObject({ en: { cta: { general: { label: hostile } } } });
  });

  it('is short where nothing was changed', () => {
    expect(writeSnippet('html', base, {}, words)).toBe(
      '<script type="module" src="https://dtl.example/app/embed.js"></script>\n<draw-the-line></draw-the-line>',
    );
    expect(writeSnippet('button', base, { lang: 'fr-CA' }, words)).toBe(
      '<a href="https://dtl.example/app/embed.html?lang=fr-CA" target="_blank" rel="noopener">Place &quot;it&quot;</a>',
    );
  });
});
