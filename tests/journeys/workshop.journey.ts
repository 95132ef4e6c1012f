import { writeBallotCode } from '../../src/document/ballotCode';
import { readBallotPaper, writeFilledBallot } from '../../src/document/ballotLink';
import { ratingsOf } from '../../src/document/ballot';
import { newAssessment } from '../../src/document/newAssessment';
import { newWorkItem } from '../../src/document/workItemFields';
import { expect, expectAccessible, test } from './journey';

const people = ['Ana', 'Ben', 'Chloé', 'Dev', 'Eve', 'Finn'];

const names = [
  'Server patching',
  'Backup jobs',
  'Service desk',
  'Alert triage',
  'Contract renewals',
  'Retention',
  'Cloud migration',
  'Escalation path',
];

const list = {
  ...newAssessment('Our IT', 'workshop'),
  items: names.map((name, order) => newWorkItem({ id: `i${String(order)}`, name, order })),
};

const agreeing = ['2252', '2152', '2252', '1242', '2252', '2252'];
const opposed = ['5511', '5511', '1155', '1155', '5555', '3333'];
const calmer = ['5512', '4511', '4411', '4512', '5511', '2222'];

function chatOf(votes: readonly string[]): string {
  return people.map((name, seat) => `10:0${String(seat)} ${name}: ${votes[seat] ?? ''} 👍`).join('\n');
}

/** The codes of six filled ballots. */
async function fillBallots(payload: string): Promise<readonly string[]> {
  const reading = await readBallotPaper(payload);
  if (reading.kind === 'refused') throw new Error(`The ballot's link is ${reading.reason}`);
  const { session, edition, asked, items } = reading.paper;
  return people.map((voter, seat) => {
    const answers = Array.from(agreeing[seat] ?? '', Number);
    const ratings = items.map(() => ratingsOf(asked, answers));
    return writeBallotCode({ session, edition, voterId: 100 + seat, voter, ratings }, asked);
  });
}

test('six people decide eight items: four ways to vote, an interruption, and a second screen', async ({
  I,
  page,
}) => {
  test.setTimeout(120_000);
  const { workshop } = I;
  await page.setViewportSize({ width: 1920, height: 1080 });
  await I.keepAssessment(list);
  await workshop.open();
  await workshop.gather(people, { decider: 'Ana', away: 'Dev' });
  await workshop.seeInLobby('Your 8 items fit.');
  await expectAccessible(page);
  await workshop.begin();

  // Fingers, and nobody sees one before the reveal.
  await workshop.seeItem('Server patching');
  await workshop.next(/^Vote/);
  await workshop.chooseWay('Fingers');
  await workshop.typeFingers(agreeing, 4);
  await workshop.see('6 of 6 in');
  await workshop.fingersAreHidden();
  await expectAccessible(page);
  const room = await workshop.openSecondScreen();
  await expect(room.getByRole('heading', { name: 'Server patching' })).toBeVisible();
  await expect(room.getByText('6 of 6')).toBeVisible();
  await expect(room.locator('[data-part="vote"]')).toHaveCount(0);
  await workshop.next(/^Reveal/);
  await workshop.see('You differ on');
  await expect(room.locator('svg[data-question="context"] [data-part="vote"]')).toHaveCount(6);
  for (const name of people) await expect(room.getByText(new RegExp(`\\b${name}\\b`))).toHaveCount(0);
  await expectAccessible(page);
  await workshop.next(/^Move on/);
  await workshop.see('Place with a partner');
  await workshop.see('As the room answered.');
  await room.close();

  // The chat, and everything is closed and opened again while votes are in.
  await workshop.next(/^Next: Backup jobs/);
  await workshop.next(/^Vote/);
  await workshop.chooseWay('Chat');
  await workshop.paste(chatOf(opposed));
  await workshop.see('6 votes taken.');
  await page.waitForTimeout(300);
  await page.reload();
  await workshop.seeItem('Backup jobs');
  await workshop.see('6 of 6 in');
  await workshop.press('r');
  await workshop.see('5 of 6 would place it elsewhere.');
  await workshop.next(/^Hear both ends/);
  await workshop.see(/Dev, on .*: why 1\?/);
  await workshop.next(/^Next speaker/);
  await workshop.next(/^Vote once more/);
  await workshop.chooseWay('Chat');
  await workshop.paste(chatOf(calmer));
  await workshop.next(/^Reveal/);
  await workshop.see('second vote');
  await workshop.press('d');
  await workshop.decideOtherwise('placeWithPartner', 'Nobody has a free hand before spring', 'Finn');
  await workshop.see('Decided by Ana.');
  await workshop.see('One disagrees, and will support it.');

  // The laptop goes round.
  await workshop.next(/^Next: Service desk/);
  await workshop.next(/^Vote/);
  await workshop.chooseWay('Pass the laptop');
  await workshop.startLaptop('Ana');
  for (const [seat, name] of people.entries()) await workshop.voteOnLaptop(name, agreeing[seat] ?? '');
  await workshop.next(/^Reveal/);
  await workshop.next(/^Move on/);

  // Ballots for everything that is left; one of them is then parked.
  await workshop.next(/^Next: Alert triage/);
  await workshop.next(/^Vote/);
  await workshop.chooseWay('Ballots');
  const [byLink = '', ...byCode] = await fillBallots(await workshop.ballotPayload());
  await page.goto(`/#r=${await writeFilledBallot(byLink)}`);
  await I.frame.seeHeading('Ana’s ballot');
  await workshop.see('The ballot counts for 5 items; 3 more are settled.');
  await workshop.see('Ana has a seat at the table.');
  await expectAccessible(page);
  await workshop.addFilledBallot();
  await workshop.seeItem('Alert triage');
  await workshop.see('1 of 6 in');
  await workshop.chooseWay('Ballots');
  await workshop.paste(byCode.map((code) => `Hi, mine is ${code} thanks!`).join('\n> '));
  await workshop.see('5 ballots taken.');
  await workshop.next(/^Reveal/);
  await workshop.park('Ben', '2099-12-04');
  await workshop.see('Ben sees to it by');
  for (let left = names.length - 4; left > 0; left -= 1) {
    await workshop.next(/^Next: /);
    await workshop.next(/^Vote/);
    await workshop.see('6 of 6 in');
    await workshop.next(/^Reveal/);
    await workshop.next(/^Move on/);
  }
  await workshop.next(/^To the close/);
  await workshop.closeIt();
  await expectAccessible(page);
});

test('the stage fits a phone and is led by keys that can be found there', async ({ I, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await I.keepAssessment(list);
  await I.workshop.open();
  await I.workshop.gather(people, { decider: 'Ana', away: 'Dev' });
  await I.workshop.begin();
  await I.frame.seeNothingStickOut();
  await expectAccessible(page);
  await I.workshop.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys on the stage' })).toBeVisible();
  await page.keyboard.press('Escape');
  await I.workshop.press('b');
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await page.keyboard.press('b');
  await I.workshop.seeItem('Server patching');
});
