import { describe, expect, it } from 'vitest';
import { exampleRoles } from '../../src/catalogue/example';
import { starters } from '../../src/catalogue/starters';
import { placements } from '../../src/domain/placement';
import { computeResults } from '../../src/domain/result';
import { findPortfolioSymptoms, symptoms } from '../../src/domain/symptoms';
import { writeDocument } from '../../src/document/assessmentDocument';
import { newExampleAssessment } from '../../src/document/exampleAssessment';
import { workItemFromStarter } from '../../src/document/newAssessment';
import { readDocument } from '../../src/document/readDocument';
import { example as exampleWords } from '../../src/i18n/messages/en/example';
import { starters as starterWords } from '../../src/i18n/messages/en/starters';

const words: Readonly<Record<string, string>> = { ...starterWords, ...exampleWords };
const say = (key: string) => words[key] ?? '';
const example = newExampleAssessment(say, 'example');
const results = computeResults(example);

describe('The example', () => {
  it('has 25 items and shows every placement', () => {
    expect(results).toHaveLength(25);
    const shown = new Set(results.map(({ placed }) => placed.placement));
    for (const placement of placements) expect(shown).toContain(placement);
  });

  it('shows a likely placement, an answer that is not known and does not matter, and a close call', () => {
    expect(results.some(({ placed }) => placed.likely)).toBe(true);
    expect(results.some(({ placed }) => placed.notKnowingMakesNoDifference)).toBe(true);
    expect(results.some(({ closeCall }) => closeCall)).toBe(true);
  });

  it('shows decisions of a partner and of nobody, and one against the answers', () => {
    expect(new Set(results.map(({ outcome }) => outcome.delivers)).size).toBe(3);
    expect(results.filter(({ isDecided }) => isDecided)).toMatchObject([
      { placed: { placement: 'placeWithPartner' }, outcome: { placement: 'keepInHouse' } },
    ]);
  });

  it('shows work that nobody is named for, and names most', () => {
    const unnamed = results.filter(({ accountable }) => accountable.name === null);
    expect(unnamed.length).toBeGreaterThanOrEqual(4);
    expect(unnamed.length).toBeLessThan(10);
  });

  it('shows every symptom of an item and of the whole', () => {
    const shown = results.map((result) => result.symptoms);
    for (const symptom of symptoms) expect(shown.flat()).toContain(symptom);
    expect(findPortfolioSymptoms(shown)).toEqual(['trustWearingThin']);
  });

  it('uses every role and every sentence of its own', () => {
    const text = JSON.stringify(example);
    for (const key of Object.keys(exampleWords)) expect(text).toContain(say(key));
    expect(Object.keys(exampleWords).filter((key) => key.startsWith('example.role.'))).toHaveLength(
      exampleRoles.length,
    );
  });

  it('can be saved as a file and opened again', () => {
    expect(readDocument(writeDocument(example))).toMatchObject({ kind: 'read', assessment: example });
  });
});

describe('A starter picked from the list', () => {
  it('brings its kind and its hurry, but never a flag', () => {
    const alerts = starters.find(({ id }) => id === 'alerts')!;
    const picked = workItemFromStarter(
      alerts,
      { name: 'Alerts', description: '', group: 'Security' },
      () => 'x',
    );
    expect(alerts.suggestedFlags).toEqual(['risk']);
    expect(picked).toMatchObject({ id: 'x', starterId: 'alerts', timeCritical: true, risk: false });
  });
});
