import { writeBallotPaper } from '../../src/document/ballotLink';
import { toBallotPaper } from '../../src/document/ballot';
import { packText } from '../../src/document/linkCodec';
import { sessionOf } from '../support/ballots';
import { test } from './Camera';
import { atTheClose, discussions, hardlyNamed, lobby, onStage } from './subjects';

test('the lobby, empty and full', async ({ camera }) => {
  await camera.bring(lobby(camera.say, 0));
  await camera.goTo('workshop');
  await camera.take('lobby-empty', { whole: true });
  await camera.bring(lobby(camera.say, 12));
  await camera.goTo('workshop');
  await camera.take('lobby', { whole: true });
});

test('one item on the stage, phase by phase, and what the room sees of it', async ({ camera, page }) => {
  test.setTimeout(120_000);
  await camera.bring(onStage(camera.say, 'server-patch', null));
  await camera.goTo('workshop');
  const room = await camera.openRoom();
  const both = (name: string) => camera.takeBoth(name, room);
  await both('presenting');
  await camera.keys('Space');
  for (const way of ['fingers', 'chat', 'laptop', 'ballots'] as const) {
    await page.getByRole('tab', { name: camera.say(`vote.way.${way}`) }).click();
    await both(`voting-${way}`);
  }
  await page.getByRole('tab', { name: camera.say('vote.way.laptop') }).click();
  await page.getByRole('tabpanel').getByRole('button').first().click();
  await camera.take('laptop-cover');
  await page.getByRole('dialog').getByRole('button').first().click();
  await camera.take('laptop-paper');
});

for (const [name, discussion] of Object.entries({
  agreed: discussions.allIn,
  split: discussions.opposedIn,
  second: discussions.secondIn,
}))
  test(`votes that are ${name}`, async ({ camera, page }) => {
    test.setTimeout(90_000);
    await camera.bring(onStage(camera.say, 'server-patch', discussion));
    await camera.goTo('workshop');
    const room = await camera.openRoom();
    const both = (state: string) => camera.takeBoth(`${name}-${state}`, room);
    await both('in');
    await camera.keys('r');
    await both('revealed');
    if (name === 'split') {
      await camera.keys('Space');
      await both('hearing');
    }
    await camera.keys('d');
    await both('deciding');
    if (name === 'agreed') {
      await camera.button('settle.snap').click();
      await both('settled');
      await page.locator('h1').first().focus();
      await camera.keys('?');
      await camera.take('stage-keys');
      await page.keyboard.press('Escape');
      await camera.button('onStage.items').click();
      await camera.take('stage-items');
      await page.keyboard.press('Escape');
    } else {
      await camera.button('onStage.park').click();
      await camera.take('stage-park');
      await page.keyboard.press('Escape');
    }
    await camera.keys('b');
    await both('blank');
  });

test('twelve votes on an item with a long name', async ({ camera }) => {
  const subject = onStage(camera.say, 'server-patch', discussions.twelveIn, 12);
  await camera.bring({
    ...subject,
    items: subject.items.map((item, at) =>
      at === 0 ? { ...item, name: `${item.name}: ${item.description.slice(0, 40)}` } : item,
    ),
  });
  await camera.goTo('workshop');
  await camera.keys('r');
  await camera.take('stage-twelve');
  await camera.keys('d');
  await camera.take('stage-twelve-deciding');
});

test('names on the stage that are hard to set', async ({ camera }) => {
  const subject = onStage(camera.say, 'server-patch', discussions.opposedIn);
  const hard = hardlyNamed(camera.say).items;
  await camera.bring({
    ...subject,
    workshop: subject.workshop && {
      ...subject.workshop,
      participants: subject.workshop.participants.map((person, seat) => ({
        ...person,
        name: seat < 4 ? (hard[seat]?.name ?? person.name) : person.name,
      })),
    },
    items: subject.items.map((item, at) => ({ ...item, name: hard[at]?.name ?? item.name })),
  });
  await camera.goTo('workshop');
  await camera.take('hard-stage-voting', { whole: true });
  const room = await camera.openRoom();
  await camera.keys('r');
  await camera.take('hard-stage-revealed', { whole: true });
  await camera.take('hard-room-revealed', { of: room, whole: true });
  await camera.keys('Space');
  await camera.take('hard-stage-hearing', { whole: true });
  await camera.keys('d');
  await camera.take('hard-stage-deciding', { whole: true });
});

test('the close, open and done, and the room’s window then', async ({ camera, page }) => {
  await camera.bring(atTheClose(camera.say));
  await camera.goTo('workshop');
  await camera.keys('Space');
  const items = camera.button('onStage.items');
  if (await items.isVisible()) {
    await items.click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: camera.say('pick.close') })
      .click();
  }
  await camera.take('close', { whole: true });
  await camera.bring(atTheClose(camera.say, true));
  await camera.goTo('workshop');
  await camera.take('closed', { whole: true });
  await page.goto('/#/room/nobody');
  await camera.take('room-waiting');
});

test('a ballot from its cover to its code, and one that is broken', async ({ camera, page }) => {
  const session = sessionOf(2);
  const subject = onStage(camera.say, 'server-patch', null);
  const payload = await writeBallotPaper(toBallotPaper({ ...session, items: subject.items.slice(0, 2) }));
  await page.goto(`/#b=${payload}`);
  await camera.take('ballot-cover');
  await page.locator('main input').fill('Zoé');
  await page.keyboard.press('Enter');
  await camera.take('ballot-item', { whole: true });
  await camera.button('ballot.next').click();
  await camera.button('ballot.finish').click();
  await camera.take('ballot-code');
  await page.goto(`/#b=${await packText('{}')}`);
  await camera.take('ballot-refused');
  await page.goto('/#a=1.AAAA');
  await camera.take('link-refused');
});
