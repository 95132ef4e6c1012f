import { expect, it } from 'vitest';
import { loadMessages } from '../../src/i18n/catalogue';
import { wordsIn } from '../../src/i18n/Words';

it('says what has arrived in the same words as before, so that nothing on the screen is drawn anew', async () => {
  const words = wordsIn('en');
  expect(() => words.t('room.title')).toThrow('have not arrived');
  await loadMessages('en', 'room');
  expect(words.t('room.title')).toBe('The room’s window');
  expect(wordsIn('en')).toBe(words);
  expect(wordsIn('fr-CA')).not.toBe(words);
});
