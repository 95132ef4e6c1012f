/**
 * Every measure of the bench in one run on one machine, then one table: ours, the peers', the goal, and whether it is
 * reached. `npm run bench -- start` takes one measure alone, `--rounds 3` says how often it is taken.
 */
import { parseArgs } from 'node:util';
import { measureAnswering } from './browser/answering';
import { measureFirstQuestion } from './browser/firstQuestion';
import { type Lab, inLab } from './browser/lab';
import { measureStartPage } from './browser/startPage';
import { measureTakingIn } from './browser/takingIn';
import { measureTenThousand } from './browser/tenThousand';
import { endWithEverything } from '../support/command';
import { measureDomain } from './domain';
import { type Row, tableOf } from './report';

/** The measures that need no browser, by the name under which one can be asked for alone. */
const onPaper: Readonly<Record<string, () => Promise<readonly Row[]>>> = {
  domain: measureDomain,
};

/** Those that look at the product in Chromium. */
const inBrowser: Readonly<Record<string, (lab: Lab) => Promise<readonly Row[]>>> = {
  start: measureStartPage,
  question: measureFirstQuestion,
  answers: measureAnswering,
  import: measureTakingIn,
  many: measureTenThousand,
};

const usualRounds = 5;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: String(usualRounds) } },
});
const rounds = Number(values.rounds);
const names = [...Object.keys(onPaper), ...Object.keys(inBrowser)];
if (positionals.some((name) => !names.includes(name)) || !(rounds >= 1)) {
  throw new Error(`The bench measures ${names.join(', ')}, in one round or more.`);
}

/** Takes, one after the other, those of the measures that were asked for. */
async function take<Where>(
  all: Readonly<Record<string, (where: Where) => Promise<readonly Row[]>>>,
  where: Where,
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const [name, measure] of Object.entries(all)) {
    if (!isWanted(name)) continue;
    process.stdout.write(`Measuring: ${name}\n`);
    rows.push(...(await measure(where)));
  }
  return rows;
}

function isWanted(name: string) {
  return positionals.length === 0 || positionals.includes(name);
}

endWithEverything();
const rows = [...(await take(onPaper, undefined))];
if (Object.keys(inBrowser).some(isWanted)) {
  rows.push(...(await inLab(rounds, (lab) => take(inBrowser, lab))));
}
process.stdout.write(`\n${tableOf(rows)}\n`);
