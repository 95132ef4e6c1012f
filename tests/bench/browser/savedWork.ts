import type { BrowserContext } from '@playwright/test';
import { writeDocument } from '../../../src/document/assessmentDocument';
import { newAssessment } from '../../../src/document/newAssessment';
import { Frame } from '../../journeys/models/Frame';
import { StartPage } from '../../journeys/models/StartPage';
import { item } from '../../support/assessments';

const groups = 12;
const people = 40;
const doers = ['inHouse', 'partner', 'shared', 'nobody'] as const;

/** Every combination of answers comes up, and every kind of name; the first ones may be left unanswered. */
function workItems(count: number, open: number) {
  return Array.from({ length: count }, (_, order) => {
    const level = (step: number) => (order < open ? null : 1 + (Math.floor(order / step) % 5));
    return item(`Work ${order + 1}`, {
      id: `work-${order + 1}`,
      order,
      group: `Group ${order % groups}`,
      kind: order % 7 === 0 ? 'project' : 'ongoing',
      doneBy: doers[order % doers.length] ?? 'unknown',
      context: level(1),
      continuity: level(5),
      capacity: level(25),
      crossTeam: level(125),
      hoursPerMonth: order % 60,
      accountable: order % 3 === 0 ? '' : `Lead ${order % people}`,
    });
  });
}

/**
 * Keeps an assessment of so many items in this browser, the way a person does it: opens its file and keeps it.
 * @param open how many items at the start are not answered
 * @returns the address of the assessment
 */
export async function keepWork(context: BrowserContext, count: number, open: number): Promise<string> {
  const assessment = { ...newAssessment(`${count} items`, 'many'), items: workItems(count, open) };
  const page = await context.newPage();
  const start = new StartPage(page);
  await start.open();
  await start.openFile({
    name: 'many.dtl.json',
    mimeType: 'application/json',
    // Without the white space, or ten thousand items would be more than may be read.
    buffer: Buffer.from(JSON.stringify(JSON.parse(writeDocument(assessment)))),
  });
  const frame = new Frame(page);
  await frame.keepThis();
  await frame.seeNoNotice('This is a copy.', 30_000);
  const [, , id = ''] = new URL(page.url()).hash.split('/');
  await page.close();
  return `/#/a/${id}`;
}
