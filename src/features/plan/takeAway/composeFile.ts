import { documentExtension, writeDocument } from '../../../document/assessmentDocument';
import { writeMarkdown, type Picture, type Report } from '../../../document/report';
import type { Paper } from '../../../document/wordFile';
import type { Words } from '../../../i18n/Words';
import { briefReport } from '../briefWords';
import type { PlanContext } from '../planContext';
import { responsibilityReport, responsibilityTable } from '../responsibilityWords';
import { boardFooter, boardReport } from './boardReport';
import { decisionRecord } from './decisionRecord';
import { quadrantText } from './quadrant';
import { resultSheets } from './resultSheets';
import type { TakenForm, Taking } from './takings';
import { nameDay } from './verdictWords';

/** One drawing of the result, as it can be taken along. */
export interface TakenDrawing {
  /** A standalone SVG document. */
  readonly svg: string;
  readonly png: Blob;
  readonly picture: Picture;
}

/** Everything that files are made from. */
export interface TakeContext {
  readonly plan: PlanContext;
  readonly words: Words;
  readonly now: Date;
  readonly paper: Paper;
  /** Rejects where the browser cannot draw it. */
  readonly draw: (what: 'line' | 'map' | 'boardLine') => Promise<TakenDrawing>;
}

/** A file to save. */
export interface TakenFile {
  /** Ends the name, with its dot. */
  readonly extension: string;
  readonly type: string;
  readonly content: string | Blob;
}

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const markdown = (report: Report): TakenFile => ({
  extension: '.md',
  type: 'text/markdown',
  content: writeMarkdown(report),
});

async function asWord(
  title: string,
  report: Report,
  { plan, words, paper }: TakeContext,
): Promise<TakenFile> {
  const { writeWordFile } = await import('../../../document/wordFile');
  const footer = boardFooter(plan, words);
  return {
    extension: '.docx',
    type: wordType,
    content: await writeWordFile({ title, report, footer, paper }),
  };
}

async function composeBoard(context: TakeContext): Promise<TakenFile> {
  const { plan, now, words, draw } = context;
  // A browser that cannot draw it still gives the page, whose table says the same.
  const line = await draw('boardLine').catch(() => null);
  return asWord(words.t('take.board'), boardReport(plan, now, line?.picture ?? null, words), context);
}

function composeBrief(form: TakenForm, context: TakeContext): Promise<TakenFile> | TakenFile {
  const { plan, words, now } = context;
  const brief = briefReport(plan, words) ?? [
    { kind: 'heading', level: 2, text: words.t('plan.brief.title') },
    { kind: 'paragraph', text: words.t('plan.brief.empty') },
  ];
  // It leaves the house: whose it is and of when stands under its title.
  const from = { kind: 'paragraph', text: `${plan.assessment.title} · ${nameDay(now, words)}` } as const;
  const report = [...brief.slice(0, 1), from, ...brief.slice(1)];
  return form === 'docx' ? asWord(words.t('take.brief'), report, context) : markdown(report);
}

async function composeTable(form: TakenForm, { plan, words }: TakeContext): Promise<TakenFile> {
  if (form === 'md') return markdown(responsibilityReport(plan, words));
  const { writeCsvTable } = await import('../../../document/csv');
  return { extension: '.csv', type: 'text/csv', content: writeCsvTable(responsibilityTable(plan, words)) };
}

async function composeItems(form: TakenForm, { plan, words }: TakeContext): Promise<TakenFile> {
  if (form === 'csv') {
    const { writeWorkItems } = await import('../../../document/csv');
    return { extension: '.csv', type: 'text/csv', content: writeWorkItems(plan.assessment, plan.results) };
  }
  const { writeWorkbook } = await import('../../../document/workbook');
  return { extension: '.xlsx', type: sheetType, content: await writeWorkbook(resultSheets(plan, words)) };
}

async function composeDrawing(
  what: 'line' | 'map',
  form: TakenForm,
  { plan, now, words, draw }: TakeContext,
): Promise<TakenFile> {
  if (form === 'mmd')
    return { extension: '.mmd', type: 'text/plain', content: quadrantText(plan, now, words) };
  const { svg, png } = await draw(what);
  return form === 'svg'
    ? { extension: '.svg', type: 'image/svg+xml', content: svg }
    : { extension: '.png', type: 'image/png', content: png };
}

/**
 * Makes one file of the result. What writes it arrives with the first file that needs it.
 * Rejects where it cannot arrive or the browser cannot draw. `board` and `report` in print are pages, not files.
 */
export async function composeFile(
  taking: Exclude<Taking, 'report'>,
  form: TakenForm,
  context: TakeContext,
): Promise<TakenFile> {
  const { plan, now, words } = context;
  switch (taking) {
    case 'board':
      return composeBoard(context);
    case 'record':
      return markdown(decisionRecord(plan, now, words));
    case 'raci':
      return composeTable(form, context);
    case 'brief':
      return composeBrief(form, context);
    case 'line':
    case 'map':
      return composeDrawing(taking, form, context);
    case 'items':
      return composeItems(form, context);
    case 'assessment':
      return {
        extension: documentExtension,
        type: 'application/json',
        content: writeDocument(plan.assessment),
      };
  }
}
