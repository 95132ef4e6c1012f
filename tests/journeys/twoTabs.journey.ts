import fc from 'fast-check';
import { assessmentOf, item } from '../support/assessments';
import { longRun } from '../support/longRun';
import { expect, test } from './journey';
import { Person } from './models/Person';
import { questions, type Answer, type Question } from './models/RatePage';

test('what one tab changes shows in the other, and what both change of one item survives', async ({
  I,
  page,
  context,
}) => {
  await I.beginList('Backups', 'Patching');
  const other = new Person(await context.newPage());
  await other.page.goto(page.url());
  await other.list.seeItems(['Backups', 'Patching']);
  await I.list.rename('Backups', 'Backup jobs');
  await other.list.seeItems(['Backup jobs', 'Patching']);

  await I.frame.goTo('Rate');
  await other.frame.goTo('Rate');
  await I.rate.seeItem('Backup jobs');
  await other.rate.seeItem('Backup jobs');
  await Promise.all([I.rate.answer('context', 4), other.rate.answer('crossTeam', 2)]);
  for (const person of [I, other]) {
    await person.rate.seeRadioIsChecked('context', 4);
    await person.rate.seeRadioIsChecked('crossTeam', 2);
  }
  // Undo takes back what this tab did, not what the other did since.
  await I.frame.undo();
  for (const person of [I, other]) {
    await person.rate.seeQuestionIsOpen('context');
    await person.rate.seeRadioIsChecked('crossTeam', 2);
  }
  await I.frame.seeSaved();
  await page.reload();
  await I.rate.seeItem('Backup jobs');
  await I.rate.seeRadioIsChecked('crossTeam', 2);
  await I.rate.seeQuestionIsOpen('context');
});

const runs = longRun ? 200 : 20;

const anyQuestion = fc.constantFrom<Question[]>('context', 'continuity', 'capacity', 'crossTeam');
const anyAnswer = fc.constantFrom<Answer[]>(1, 2, 3, 4, 5, 'Not sure');
/** What two people answer about one item at the same time, each in a tab of their own. */
const bothAnswer = fc.tuple(
  fc.array(fc.tuple(anyQuestion, anyAnswer), { minLength: 1, maxLength: 5 }),
  fc.array(fc.tuple(anyQuestion, anyAnswer), { minLength: 1, maxLength: 5 }),
);

test(`${runs} times two tabs answer the same item at once: both show the same in the end, and nothing is lost`, async ({
  I,
  page,
  context,
}) => {
  test.setTimeout(runs * 15_000);
  const seed = Date.now();
  const items = Array.from({ length: runs }, (_, order) =>
    item(`Work ${order + 1}`, { id: `w${order}`, order, doneBy: 'inHouse' }),
  );
  await I.keepAssessment({ ...assessmentOf(), items });
  await I.frame.goTo('Rate');
  const other = new Person(await context.newPage());
  await other.page.goto(page.url());
  const agreed: Readonly<Record<string, Answer | null>>[] = [];
  for (const [run, [mine, theirs]] of fc.sample(bothAnswer, { numRuns: runs, seed }).entries()) {
    const where = `run ${run}, seed ${seed}`;
    for (const person of [I, other]) await person.rate.openItem(items[run]!);
    const answer = async (person: Person, given: typeof mine) => {
      for (const one of given) await person.rate.answer(...one);
    };
    await Promise.all([answer(I, mine), answer(other, theirs)]);
    const last = [new Map(mine), new Map(theirs)];
    await expect
      .poll(async () => {
        const [here, there] = await Promise.all([I.rate.answers(), other.rate.answers()]);
        return JSON.stringify(here) === JSON.stringify(there) ? 'the same' : JSON.stringify([here, there]);
      }, where)
      .toBe('the same');
    const shown = await I.rate.answers();
    for (const question of Object.keys(questions) as Question[]) {
      const given = last.flatMap((answers) => answers.get(question) ?? []);
      expect(given.length === 0 ? [null] : given, `${question} in ${where}`).toContain(shown[question]);
    }
    agreed.push(shown);
  }
  await I.frame.seeSaved();
  await other.frame.seeSaved();
  await other.page.close();
  await page.reload();
  for (const [run, shown] of agreed.entries()) {
    await I.rate.openItem(items[run]!);
    expect(await I.rate.answers(), `run ${run}, seed ${seed}, after loading again`).toEqual(shown);
  }
});
