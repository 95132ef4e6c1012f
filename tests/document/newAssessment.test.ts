import { describe, expect, it } from 'vitest';
import { exampleRoles } from '../../src/catalogue/example';
import { leakFinders } from '../../src/catalogue/leakWords';
import { nameWords } from '../../src/catalogue/nameWords';
import { precedents } from '../../src/catalogue/precedents';
import { precedentWords } from '../../src/catalogue/precedentWords';
import { starters } from '../../src/catalogue/starters';
import { computeCapacity } from '../../src/domain/capacity';
import { compareLines } from '../../src/domain/comparison';
import { findGaps, itemGaps } from '../../src/domain/gap';
import { countNamesMissing, oneNameOf } from '../../src/domain/naming';
import { computeOperatingModel } from '../../src/domain/operatingModel';
import { placements, sameOutcome } from '../../src/domain/placement';
import { horizons, planSteps } from '../../src/domain/plan';
import { findPrecedents } from '../../src/domain/precedent';
import { findRedraws } from '../../src/domain/redraw';
import { computeResults } from '../../src/domain/result';
import { computeRetainedDuties } from '../../src/domain/retainedDuty';
import { findPortfolioSymptoms, findSymptoms, symptoms } from '../../src/domain/symptoms';
import { leakStrip } from '../../src/domain/usualLeak';
import { flags, shortages, workKinds } from '../../src/domain/workItem';
import { writeDocument } from '../../src/document/assessmentDocument';
import { newExampleAssessment } from '../../src/document/exampleAssessment';
import { workItemFromStarter } from '../../src/document/newAssessment';
import { readDocument } from '../../src/document/readDocument';
import { example as exampleWords } from '../../src/i18n/messages/en/example';
import { starters as starterNames } from '../../src/i18n/messages/en/starters';
import { startersShown } from '../../src/i18n/messages/en/startersShown';

const words: Readonly<Record<string, string>> = { ...startersShown, ...starterNames, ...exampleWords };
const say = (key: string) => words[key] ?? '';
const example = newExampleAssessment(say, 'example');
const results = computeResults(example);

describe('The example', () => {
  it('has 25 items and shows every placement', () => {
    expect(results).toHaveLength(25);
    const shown = new Set(results.map(({ placed }) => placed.placement));
    for (const placement of placements) expect(shown).toContain(placement);
  });

  it('shows a likely placement, an answer not known that does not matter, work on which nothing pulls hard, and a close call', () => {
    expect(results.some(({ placed }) => placed.likely)).toBe(true);
    expect(results.some(({ placed }) => placed.nothingPullsHard)).toBe(true);
    expect(results.some(({ placed }) => placed.notKnowingMakesNoDifference)).toBe(true);
    expect(results.some(({ closeCall }) => closeCall)).toBe(true);
  });

  it('shows both kinds of work, everybody who may do it today, every flag, and each kind of shortage', () => {
    const { items } = example;
    expect(new Set(items.map(({ kind }) => kind))).toEqual(new Set(workKinds));
    expect(new Set(items.map(({ doneBy }) => doneBy))).toEqual(
      new Set(['inHouse', 'partner', 'shared', 'nobody', 'unknown']),
    );
    for (const flag of flags) expect(items.some((item) => item[flag])).toBe(true);
    expect(new Set(items.flatMap(({ shortOf }) => shortOf))).toEqual(new Set(shortages));
  });

  it('shows what cross-team work decides alone, and sources that do not agree', () => {
    expect(results.some(({ crossTeamAloneDecides }) => crossTeamAloneDecides)).toBe(true);
    const published = example.items.map((item) => findPrecedents(item, precedents, precedentWords.en));
    expect(published.some(({ disagree }) => disagree)).toBe(true);
    expect(published.some((found) => found.precedents.length > 0 && !found.disagree)).toBe(true);
  });

  it('plans moves that can start and moves that wait for a name, a reviewer and a condition', () => {
    const steps = planSteps(computeOperatingModel(example, results, nameWords.en), results, nameWords.en);
    expect(new Set(steps.map(({ kind }) => kind))).toEqual(
      new Set(['condition', 'owners', 'settle', 'move']),
    );
    expect(new Set(steps.map(({ horizon }) => horizon))).toEqual(new Set(horizons));
    const waits = steps.flatMap((step) =>
      step.kind === 'move' ? step.waitsFor.map(({ kind }) => kind) : [],
    );
    expect(new Set(waits)).toEqual(new Set(['owner', 'reviewer', 'condition']));
  });

  it('shows decisions of a partner and of nobody, and one against the answers', () => {
    expect(new Set(results.map(({ outcome }) => outcome.delivers)).size).toBe(3);
    const decided = results.filter(({ isDecided }) => isDecided);
    expect(decided.length).toBeGreaterThan(results.length / 2 - 1);
    expect(decided.filter(({ placed, outcome }) => !sameOutcome(placed, outcome))).toMatchObject([
      { placed: { placement: 'placeWithPartner' }, outcome: { placement: 'keepInHouse' } },
    ]);
  });

  it('shows work that nobody, a team or several are named for, and names most', () => {
    const unnamed = results.filter((result) => oneNameOf(result, nameWords.en) === null);
    expect(unnamed.length).toBeGreaterThanOrEqual(4);
    expect(unnamed.length).toBeLessThan(10);
    const { nobody, team, several } = countNamesMissing(results, nameWords.en);
    expect(Math.min(nobody, team, several)).toBeGreaterThan(0);
  });

  it('shows every symptom of an item and of the whole', () => {
    const shown = results.map((result) => findSymptoms(result, nameWords.en));
    for (const symptom of symptoms) expect(shown.flat()).toContain(symptom);
    expect(findPortfolioSymptoms(results)).toEqual(['trustWearingThin']);
  });

  it('shows every gap, and all five usual leaks in all three states', () => {
    const gaps = findGaps(example, results, nameWords.en);
    const kinds = new Set(gaps.map(({ kind }) => kind));
    for (const kind of [...itemGaps, 'overloadedPerson']) expect(kinds).toContain(kind);
    const states = leakStrip(results, gaps, leakFinders.en).map(({ state }) => state);
    expect(new Set(states)).toEqual(new Set(['owned', 'gap', 'notOnList']));
  });

  it('shows urgent work with and without somebody who acts first, and both sides of the way back', () => {
    const urgent = example.items.filter(({ timeCritical }) => timeCritical);
    expect(new Set(urgent.map(({ actsFirst }) => actsFirst === ''))).toEqual(new Set([true, false]));
    expect(new Set(urgent.map(({ mayContain }) => mayContain))).toEqual(new Set([true, false, null]));
    expect(example.items.some(({ documentsHeldBy }) => documentsHeldBy !== '')).toBe(true);
  });

  it('shows a split, a retained duty that was edited, and lines to be drawn again', () => {
    const split = example.items.filter(({ splitFrom }) => splitFrom !== null);
    expect(split.map(({ splitFrom, partOf }) => [splitFrom, partOf])).toEqual([
      ['backup', 'Backups'],
      ['backup', 'Backups'],
    ]);
    const duties = computeRetainedDuties(results, example.reviewShare);
    expect(new Set(duties.map(({ isEdited }) => isEdited))).toEqual(new Set([true, false]));
    const { due, watched } = findRedraws(example.items, '2026-11-23');
    expect([due.length, watched.length]).toEqual([1, 1]);
  });

  it('has a verdict with a runner-up, answers that the names contradict, and too few hours in the team', () => {
    const model = computeOperatingModel(example, results, nameWords.en);
    expect(model).toMatchObject({ verdict: 'withoutConditions', readiness: { isCapped: true } });
    expect(model.runnerUp).not.toBeNull();
    expect(model.readiness.unanswered).toEqual([]);
    const duties = computeRetainedDuties(results, example.reviewShare);
    const { team } = computeCapacity(results, duties, example.teamHoursPerMonth);
    expect(team.gapNow).toBeGreaterThan(0);
    expect(team.gapAfter).toBeLessThan(0);
  });

  it('was drawn twice before, and crossed by weights, rating, capacity, flag and decision; items came and went', () => {
    const [draft, review] = example.snapshots.map((snapshot) => compareLines(snapshot, example));
    expect(draft?.added.map(({ id }) => id)).toEqual(['databases']);
    expect(draft?.removed.map(({ id }) => id)).toEqual(['rooms']);
    const causes = [...(draft?.crossed ?? []), ...(review?.crossed ?? [])].map(({ cause }) =>
      cause?.kind === 'alone' ? cause.change.kind : cause?.kind,
    );
    for (const kind of ['weights', 'rating', 'capacity', 'flag', 'decision']) expect(causes).toContain(kind);
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
