import { describe, expect, it } from 'vitest';
import { loadMessages, locales, messagesOf } from '../../src/i18n/catalogue';
import { wordsIn } from '../../src/i18n/Words';

const parts = ['asking', 'adding', 'answers', 'owning', 'votes'] as const;

describe.each(locales)('A percentage in %s', (locale) => {
  it('is written in texts as the language writes it everywhere else', async () => {
    await Promise.all(parts.flatMap((part) => [loadMessages('en', part), loadMessages(locale, part)]));
    const english = messagesOf('en');
    const own = Object.entries(messagesOf(locale)).filter(
      ([key, text]) => locale === 'en' || text !== english[key],
    );
    const written = JSON.stringify(own).match(/\d+[\s\u00a0\u202f]?%/gu) ?? [];
    if (locale === 'en') expect(written.length).toBeGreaterThan(10);
    const { percent } = wordsIn(locale);
    for (const one of written) expect(one).toBe(percent(Number.parseInt(one, 10) / 100));
  });
});
