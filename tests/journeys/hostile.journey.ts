import { packText } from '../../src/document/linkCodec';
import { readBallotPaper, writeBallotPaper } from '../../src/document/ballotLink';
import { toBallotPaper } from '../../src/document/ballot';
import { writeBallotCode } from '../../src/document/ballotCode';
import { newSnapshot } from '../../src/document/newSnapshot';
import type { WorkItem } from '../../src/domain/workItem';
import type { Assessment } from '../../src/domain/assessment';
import { assessmentOf, item } from '../support/assessments';
import { codeOf, sessionOf, votes } from '../support/ballots';
import { hostile, hostileCount, hostileName, hostileNumbers } from '../support/hostileTexts';
import { longRun } from '../support/longRun';
import { underWay } from '../support/workshopUnderWay';
import { workbookOf } from '../support/workbooks';
import { answerThree, expect } from './embedded';
import { asFile } from './models/StartPage';
import { readThrough, seenIn, test } from './tripwire';

test.describe.configure({ timeout: longRun ? 600_000 : 120_000 });

/** The most ballots of one paste that are looked at. */
const mostAtOnce = 100;

const marksOf = (...marks: readonly string[]) =>
  marks.flatMap((mark) => hostileNumbers.map((at) => `${mark}${at}`));

function expectSeen(seen: ReadonlySet<string>, ...marks: readonly string[]) {
  const unseen = marksOf(...marks).filter((mark) => !seen.has(mark));
  expect(unseen.slice(0, 9), `${unseen.length} hostile texts were never shown`).toEqual([]);
}

const inside = { context: 5, continuity: 5, capacity: 1, crossTeam: 1, accountableSide: 'inside' } as const;
const outside = { context: 1, continuity: 1, capacity: 5, crossTeam: 5, accountableSide: 'partner' } as const;

/** Every text of one piece of work is hostile; each is marked with a letter of its own. */
function hostileItem(at: number): WorkItem {
  return item(hostile(at, 'name'), {
    ...(at % 2 === 0 ? inside : outside),
    id: `i${at}`,
    order: at,
    doneBy: 'inHouse',
    kind: at % 5 === 0 ? 'project' : 'ongoing',
    hoursPerMonth: 10,
    timeCritical: true,
    description: hostile(at, 'description'),
    group: hostile(at, 'group'),
    note: hostile(at, 'note'),
    accountable: hostile(at, 'accountable'),
    doesTheWork: hostile(at, 'worker'),
    reviewer: hostile(at, 'reviewer'),
    actsFirst: hostile(at, 'first'),
    mayDo: hostile(at, 'may'),
    callsNext: hostile(at, 'next'),
    redrawOn: '2025-01-31',
    redrawIf: hostile(at, 'redraw'),
    documentsHeldBy: hostile(at, 'documents'),
    adminAccessHeldBy: hostile(at, 'access'),
    dataExportHeldBy: hostile(at, 'export'),
    partOf: hostile(at, 'part'),
    retainedDuties: [{ duty: 'reviewDelivery', owner: hostile(at, 'duty'), hours: 1, dropped: false }],
    decision: at % 3 === 0 ? 'keepInHouse' : null,
    decisionReason: hostile(at, 'reason'),
    discussion: {
      rounds: [],
      settlement:
        at % 2 === 0
          ? { kind: 'snapped', decidedBy: hostile(at, 'decider'), dissent: [hostile(at, 'dissent')] }
          : { kind: 'parked', owner: hostile(at, 'parked'), until: '2026-12-01' },
      seconds: 1,
    },
  });
}

const everything: Assessment = {
  ...assessmentOf(),
  title: hostile(1, 'title'),
  leadership: 'inPlace',
  leadershipEvidence: hostile(2, 'evidence'),
  documentation: 'notYet',
  documentationEvidence: hostile(3, 'evidence'),
  items: hostileNumbers.map(hostileItem),
  snapshots: hostileNumbers
    .slice(0, 40)
    .map((at) =>
      newSnapshot(assessmentOf(hostile(at, 'old')), hostile(at, 'version'), new Date(at), `s${at}`),
    ),
};

/** Every screen of an assessment, and words that stand on no other. */
const screens = {
  list: 'What does your team do?',
  today: 'Who does this today?',
  rate: 'How short are we of time or skill',
  check: 'Does this order look right?',
  settings: 'Forget everything here',
  'results/line': 'Who owns each item',
  'results/line/i7': 'What would change it',
  'results/map': 'Work items by in-house pull and partner pull',
  'results/gaps': 'What is missing',
  'results/model': 'who sells what',
  'results/plan': 'Moves within 30, 60 and 90 days',
  'results/versions': 'Watched for',
  'results/board': 'Board page',
  'results/report': 'Full report',
  workshop: 'Who decides what, and how?',
};

test('texts that are typed, and every text of an assessment, are only ever shown', async ({ I, page }) => {
  await I.start.open();
  await I.start.begin();
  await I.list.paste(hostileNumbers.map((at) => hostile(at, 'typed')).join('\n'));
  await I.list.seeCount(hostileCount);
  await readThrough(page, '#typed0#');
  expectSeen(await seenIn(page), 'typed');

  await I.frame.goHome();
  await I.start.openFile({ ...asFile(everything), name: 'everything.dtl.json' });
  await I.frame.seeNotice('This is a copy.');
  for (const [place, words] of Object.entries(screens)) {
    await page.evaluate((path) => {
      location.hash = `#/a/visit/${path}`;
    }, place);
    await readThrough(page, words);
  }
  const seen = await seenIn(page);
  expectSeen(seen, 'name', 'group', 'accountable', 'worker', 'reviewer', 'first', 'next', 'duty', 'redraw');
  expectSeen(seen, 'documents', 'access', 'export');
  // One item is open beside the results, and one line of a version compared.
  for (const mark of ['description', 'note', 'may', 'part', 'reason', 'title', 'evidence', 'version', 'old'])
    expect(
      [...seen].some((one) => one.startsWith(mark)),
      mark,
    ).toBe(true);
});

test('texts in files, and as their names, are only ever shown', async ({ I, page }) => {
  await I.start.open();
  await I.start.seeItAlive();
  await page.evaluate(
    async (files) => {
      for (const [name, text, mark] of files) {
        const carrying = new DataTransfer();
        carrying.items.add(new File([text], name));
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: carrying, bubbles: true }));
        await window.lookout.until(mark);
      }
    },
    hostileNumbers.map((at) => {
      const assessment = { ...assessmentOf(), [hostile(at, 'path')]: 1 };
      const text = JSON.stringify({ format: 'draw-the-line', version: 1, assessment });
      return [hostile(at, 'file'), text, `#file${at}#`] as const;
    }),
  );
  expectSeen(await seenIn(page), 'file', 'path');

  await I.start.begin();
  const cells = hostileNumbers.map((at) => [
    hostile(at, 'name'),
    hostileName(at, 'hours'),
    hostile(at, 'group'),
  ]);
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  // A table has 500 columns at most.
  const columns = hostileNumbers.slice(0, 490).map((at) => hostile(at, 'column'));
  // One that fits says that the column holds hours indeed.
  const csv = [['Name', 'Hours', 'Group', ...columns], ['Fitting', '5', ''], ...cells]
    .map((row) => row.map(quoted).join(','))
    .join('\n');
  await I.list.openCsv({ name: 'work.csv', mimeType: '', buffer: Buffer.from(csv) });
  await readThrough(page, '#hours0#');
  expectSeen(await seenIn(page), 'hours');
  expect([...(await seenIn(page))].filter((mark) => mark.startsWith('column'))).toHaveLength(columns.length);

  const workbook = workbookOf(
    ...hostileNumbers.map((at) => ({
      name: hostile(at, 'sheet'),
      rows: [
        ['Name', 'Group'],
        [hostile(at, 'cell'), hostile(at, 'group')],
      ],
    })),
  );
  await I.list.leaveFile();
  await I.list.chooseAnotherFile({ name: 'work.xlsx', mimeType: '', buffer: Buffer.from(workbook) });
  await readThrough(page, '#sheet0#');
  expectSeen(await seenIn(page), 'sheet');
});

test('texts in links are only ever shown: what they hold, and where they are broken', async ({ page }) => {
  const links: (readonly [string, string])[] = [];
  for (const at of hostileNumbers) {
    const assessment = { ...assessmentOf(), [hostile(at, 'path')]: 1 };
    const broken = JSON.stringify({ format: 'draw-the-line', version: 1, assessment });
    links.push([`a=${await packText(broken)}`, `#path${at}#`]);
    const paper = toBallotPaper(
      sessionOf(1, { title: hostile(at, 'title'), facilitator: hostile(at, 'asks') }),
    );
    links.push([`b=${await writeBallotPaper(paper)}`, `#title${at}#`]);
    const filled = codeOf(sessionOf(1), hostileName(at, 'voter'), votes('4532'));
    links.push([`r=${await packText(filled)}`, `#voter${at}#`]);
    links.push([`a=${hostile(at, 'raw')}`, 'This link was not opened']);
  }
  await page.goto('/');
  await page.evaluate(async (opened) => {
    for (const [fragment, mark] of opened) {
      location.hash = fragment;
      await window.lookout.until(mark);
    }
  }, links);
  expectSeen(await seenIn(page), 'path', 'title', 'asks', 'voter');
});

test('texts in ballots and chats are only ever shown', async ({ I, page }) => {
  await I.keepAssessment(underWay);
  await I.workshop.open();
  await I.workshop.chooseWay('Ballots');
  const reading = await readBallotPaper(await I.workshop.ballotPayload());
  if (reading.kind === 'refused') throw new Error(`The ballot's link is ${reading.reason}`);
  const { asked, items, session, edition } = reading.paper;
  const ratings = votes(...items.map(() => '4532'));
  const codes = hostileNumbers.map((at) => {
    const ballot = { session, edition, voterId: at, voter: hostileName(at, 'voter'), ratings };
    const code = writeBallotCode(ballot, asked);
    // Every other one is damaged at its end: its name can still be read.
    return at % 2 === 0 ? code : code.slice(0, -1) + (code.endsWith('0') ? '1' : '0');
  });
  const messages = hostileNumbers.map((at) => `${hostileName(at, 'said').replace(':', ' ')}: 4532`);
  for (let from = 0; from < hostileCount; from += mostAtOnce) {
    const last = Math.min(from + mostAtOnce, hostileCount) - 1;
    await I.workshop.chooseWay('Ballots');
    await I.workshop.paste(codes.slice(from, last + 1).join('\n'));
    await I.workshop.see(new RegExp(`#voter${last}#`));
    await readThrough(page, `#voter${last}#`);
    await I.workshop.chooseWay('Chat');
    await I.workshop.paste(messages.slice(from, last + 1).join('\n'));
    await I.workshop.see(new RegExp(`#said${last}#`));
    await readThrough(page, `#said${last}#`);
  }
  expectSeen(await seenIn(page), 'voter', 'said');
});

test.describe('in a page of somebody else’s', () => {
  // What is left out is named for whoever builds the page, as it should be.
  test.use({ warnings: /^Draw the Line left out settings/ });

  test('settings are only ever shown', async ({ page, framed, hosts }) => {
    await page.goto(`${hosts}/plain.html`);
    await answerThree(framed);
    const frame = page.frames().find((one) => one.url().includes('embed.html'));
    if (frame === undefined) throw new Error('There is no frame');
    const messages = Math.ceil(hostileCount / 5);
    const given = Array.from({ length: messages }, (_, message) => {
      // Nine places for text, and each text of all comes up in one or two of them.
      let place = message * 5;
      const next = (mark = 'text') => hostile(place++ % hostileCount, mark);
      const call = () => ({
        label: next(),
        href: `https://rivage.example/${encodeURIComponent(next('href'))}`,
      });
      const texts = {
        cta: { general: call(), keepInHouse: call(), placeWithPartner: call(), onTheLine: call() },
        sender: {
          legalName: hostile(message, 'turn'),
          postalAddress: next(),
          contact: next(),
          privacyUrl: 'https://rivage.example/privacy',
          withdrawal: next(),
        },
        consent: { reply: next(), marketing: next() },
      };
      return { text: hostile(message, 'setting'), texts: JSON.stringify({ en: texts, 'fr-CA': texts }) };
    });
    for (const [message, one] of given.entries()) {
      await page.evaluate(({ text, texts }) => {
        const element = document.querySelector('draw-the-line')!;
        const names = ['theme', 'starter', 'max-items', 'accent', 'inside-color', 'partner-color', 'font'];
        const others = ['weights', 'cross-team', 'cta-label', 'cta-href', 'lead-to', 'persist', 'check'];
        for (const name of [...names, ...others]) element.setAttribute(name, text);
        element.querySelector('script')!.textContent = texts;
      }, one);
      await frame.evaluate((mark) => window.lookout.until(mark), `#turn${message}#`);
    }
    expectSeen(await seenIn(frame), 'text');
    await seenIn(page);
  });
});
