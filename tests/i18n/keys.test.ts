import { describe, expect, it } from 'vitest';
import { findsNamedKeys } from '../support/messageKeys';
import { writtenTexts } from '../support/writtenTexts';

const isNamed = findsNamedKeys();

describe('the keys of the texts', () => {
  it('are all asked for somewhere: a text that nothing shows does not stay', () => {
    expect([...writtenTexts('en').keys()].filter((key) => !isNamed(key))).toEqual([]);
  });

  it('would be missed if nothing asked for them', () => {
    expect(['shell.nobodyAsks', 'criterion.context.nobodyAsks'].filter(isNamed)).toEqual([]);
  });
});
