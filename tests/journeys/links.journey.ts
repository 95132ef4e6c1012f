import { toBallotPaper } from '../../src/document/ballot';
import { readBallots } from '../../src/document/ballotPaste';
import { writeBallotPaper } from '../../src/document/ballotLink';
import { packText } from '../../src/document/linkCodec';
import { assessmentOf } from '../support/assessments';
import { sessionOf, votes } from '../support/ballots';
import { expect, expectAccessible, test } from './journey';
import { BallotPage } from './models/BallotPage';
import { Person } from './models/Person';
import { SharePage } from './models/SharePage';

const rated = {
  ...assessmentOf('Backups', 'Patching', 'Payroll'),
  title: 'Head office',
};
const mine = {
  ...rated,
  items: rated.items.map((item) => ({
    ...item,
    doneBy: 'inHouse' as const,
    context: 4,
    continuity: 4,
    capacity: 2,
    crossTeam: 2,
    accountable: 'Dana Whitfield',
  })),
};

test('a link opens as a copy in another browser, without what was left out, and is kept when asked', async ({
  I,
  page,
  context,
  browser,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await I.keepAssessment(mine);
  await I.frame.goTo('Results');
  const share = new SharePage(page);
  await share.open();
  await share.seeLength(/characters: short enough for any chat/);
  await share.leaveOut(/^People/);
  await share.showQrCode();
  await expectAccessible(page);
  const link = await share.copy();
  expect(link).toMatch(/#a=1\.[\w-]+$/);
  expect(link.length).toBeLessThan(1000);

  const other = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const colleague = new Person(await other.newPage());
  await colleague.page.goto(link);
  await colleague.frame.seeNotice('This is a copy.');
  await expect(colleague.page).toHaveURL(/#\/a\/visit\//);
  await colleague.results.see('Payroll');
  await expect(colleague.page.getByText('Dana Whitfield')).toHaveCount(0);
  await colleague.frame.goHome();
  await colleague.start.seeSaved([]);
  // The same link in the tab that is open, where nothing is loaded anew.
  await colleague.page.evaluate((address) => {
    location.href = address;
  }, link);
  await colleague.frame.keepThis();
  await colleague.frame.seeNoNotice('This is a copy.');
  await colleague.frame.goHome();
  await colleague.start.seeSaved(['Head office']);
  await other.close();
});

test('a broken link is refused in plain words, and what is saved stays as it was', async ({ I, page }) => {
  await I.keepAssessment(mine);
  for (const [fragment, words] of [
    ['a=1.AAAA', /missing or was changed on the way/],
    ['a=7.AAAA', /made by a newer version/],
    [
      `a=${await packText('{"format":"draw-the-line","version":1,"assessment":{"items":[{}]}}')}`,
      /at assessment\./,
    ],
    [`a=${await packText('0'.repeat(3_000_000))}`, /far larger than any list/],
  ] as const) {
    await page.goto(`/#${fragment}`);
    await expect(page.getByRole('main').getByRole('alert')).toContainText(words);
    await expect(page).not.toHaveURL(/a=\d/);
  }
  await I.frame.seeHeading('This link was not opened');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Go to the start page' }).click();
  await I.start.seeSaved(['Head office']);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a ballot is filled in, survives being loaded again, and its code is read back', async ({
    I,
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const session = sessionOf(2);
    await page.goto(`/#b=${await writeBallotPaper(toBallotPaper(session))}`);
    await I.frame.seeHeading('Our IT: your view');
    await expect(page).toHaveURL(/#\/link\/ballot$/);
    await expectAccessible(page);
    const ballot = new BallotPage(page);
    await ballot.begin('Zoé');
    await ballot.answer('4532');
    await expectAccessible(page);
    await I.frame.seeNothingStickOut();
    await ballot.goOn('Next');
    await ballot.seeItem('Item 2');
    await page.reload();
    await ballot.seeItem('Item 2');
    await ballot.answer('1015');
    await ballot.goOn('Finish');
    await I.frame.seeHeading('Your code, Zoé');
    await expectAccessible(page);
    const code = await ballot.readCode();
    const [read] = await readBallots(`Zoé: ${code} 👍`, session);
    const [first, second] = votes('4532', '1015');
    expect(read).toMatchObject({
      kind: 'accepted',
      ballot: { voter: 'Zoé', ratings: { i0: first, i1: second } },
    });
    await page.goto(await ballot.copyLink());
    await I.frame.seeHeading('Zoé’s ballot');
    expect(await ballot.readCode()).toBe(code);
  });
});
