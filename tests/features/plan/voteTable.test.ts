import { beforeAll, describe, expect, it } from 'vitest';
import { computeWeights } from '../../../src/domain/weights';
import { readPlanContext } from '../../../src/features/plan/planContext';
import { decisionRecord } from '../../../src/features/plan/takeAway/decisionRecord';
import { writeMarkdown } from '../../../src/document/report';
import { loadMessages } from '../../../src/i18n/catalogue';
import { wordsIn } from '../../../src/i18n/Words';
import { item, assessmentOf } from '../../support/assessments';

const weights = computeWeights({ method: 'equal' }, 'outside');
const votes = [2, 2, 3, 3].map((context, seat) => ({
  voterId: `p${String(seat)}`,
  context,
  continuity: 2,
  capacity: 5,
  crossTeam: 'notSure' as const,
}));

const recordOf = (isVoted: boolean) => {
  const patching = item('Server patching', {
    context: 2.5,
    continuity: 2,
    capacity: 5,
    crossTeam: 'notSure',
    discussion: isVoted ? { rounds: [{ votes, isRevealed: true }], settlement: null, seconds: 60 } : null,
  });
  const assessment = { ...assessmentOf(), items: [patching] };
  return writeMarkdown(
    decisionRecord(
      readPlanContext(assessment, weights, 'en'),
      new Date('2026-11-25T12:00:00Z'),
      wordsIn('en'),
    ),
  );
};

describe('The decision record', () => {
  beforeAll(async () => {
    for (const part of ['asking', 'answers', 'owning', 'copying', 'taking'] as const)
      await loadMessages('en', part);
  });

  it('says what the room answered, half steps and all, and how far it agreed', () => {
    const record = recordOf(true);
    expect(record).toContain('## What the room answered');
    expect(record).toContain('| Server patching | 2.5 | 2 | 5 | Not sure | agreed: 0 of 4 elsewhere |');
    expect(record).not.toContain('p0');
  });

  it('says nothing of a room where none voted', () => {
    expect(recordOf(false)).not.toContain('the room');
  });
});
