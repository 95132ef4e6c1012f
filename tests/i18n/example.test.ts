import { describe, expect, it } from 'vitest';
import { nameWordsIn } from '../../src/catalogue/nameWords';
import { newExampleAssessment } from '../../src/document/exampleAssessment';
import { findGaps } from '../../src/domain/gap';
import { computeResults } from '../../src/domain/result';
import { loadMessages, type Locale } from '../../src/i18n/catalogue';
import { wordsIn } from '../../src/i18n/Words';

async function gapsIn(locale: Locale) {
  await loadMessages(locale, 'asking');
  await loadMessages(locale, 'adding');
  const example = newExampleAssessment(wordsIn(locale).t, 'example');
  const gaps = findGaps(example, computeResults(example), nameWordsIn(locale));
  return gaps.map(({ kind, itemIds }) => ({ kind, itemIds }));
}

describe('the example', () => {
  it('has the same gaps in French as in English: its roles read as one person, several or a team in both', async () => {
    const english = await gapsIn('en');
    expect(english).not.toEqual([]);
    expect(await gapsIn('fr-CA')).toEqual(english);
  });
});
