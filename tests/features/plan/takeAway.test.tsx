import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it, vi } from 'vitest';
import { writeCsvTable } from '../../../src/document/csv';
import { newExampleAssessment } from '../../../src/document/exampleAssessment';
import { guardText } from '../../../src/document/guardedText';
import { writeMarkdown } from '../../../src/document/report';
import { guardCell } from '../../../src/document/tableText';
import { computeWeights } from '../../../src/domain/weights';
import { readPlanContext } from '../../../src/features/plan/planContext';
import { responsibilityReport, responsibilityTable } from '../../../src/features/plan/responsibilityWords';
import { movesReport } from '../../../src/features/plan/stepWords';
import { boardFooter, boardReport } from '../../../src/features/plan/takeAway/boardReport';
import { decisionRecord } from '../../../src/features/plan/takeAway/decisionRecord';
import { placementTable, sidesTable } from '../../../src/features/plan/takeAway/placementTable';
import { resultSheets } from '../../../src/features/plan/takeAway/resultSheets';
import { TakeAwayDialog, type TakeAwayDialogProps } from '../../../src/features/plan/takeAway/TakeAwayDialog';
import { formsOf, takingGroups, takings } from '../../../src/features/plan/takeAway/takings';
import { loadMessages } from '../../../src/i18n/catalogue';
import { wordsIn } from '../../../src/i18n/Words';
import { anyAssessment } from '../../support/assessments';
import { renderScreen } from '../../support/renderScreen';

await loadMessages('en', 'adding');
await loadMessages('en', 'copying');
await loadMessages('en', 'taking');

const words = wordsIn('en');
const weights = computeWeights({ method: 'equal' }, 'outside');
const example = newExampleAssessment(words.t, 'example');
const context = readPlanContext(example, weights, 'en');
const now = new Date('2026-11-26T12:00:00');

describe('Responsibilities that leave the product', () => {
  it('have exactly one A in every row, in every form, whatever was typed', () => {
    fc.assert(
      fc.property(anyAssessment, (assessment) => {
        const read = readPlanContext(assessment, weights, 'en');
        const { header, rows } = responsibilityTable(read, words);
        expect(header.filter((heading) => heading.includes('(A)'))).toHaveLength(1);
        expect(rows).toHaveLength(assessment.items.length);
        rows.forEach(([, answers], at) => {
          const { name, side } = read.responsibilities[at]!.accountable;
          const unnamed = side === null ? 'Not named yet' : `Not named yet (${side})`;
          expect(answers).toBe(name ?? unnamed);
        });
        const told = rows.map(([, answers = '']) => answers);
        const [, raci] = resultSheets(read, words);
        expect(raci!.rows.map(([, answers]) => answers)).toEqual(told.map(guardText));
        const { data } = Papa.parse<string[]>(writeCsvTable({ header, rows }).slice(1), {
          newline: '\r\n',
          skipEmptyLines: true,
        });
        expect(data.slice(1).map(([, answers]) => answers)).toEqual(told.map(guardCell));
        const lines = writeMarkdown(responsibilityReport(read, words)).trimEnd().split('\n');
        expect(lines).toHaveLength(4 + rows.length);
        // The decision record and the board page say it of every item too, the one once and in the same words.
        for (const table of [placementTable(read, words), sidesTable(read, words)]) {
          const [at, ...others] = [...table.header.keys()].filter(
            (column) => table.header[column] === 'Answers for it',
          );
          expect(others).toEqual([]);
          expect(table.rows.map((cells) => cells[at!]).toSorted()).toEqual(told.toSorted());
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('The decision record', () => {
  it('tells the verdict, every placement, who answers, what was overruled and why, and the weights', () => {
    const record = writeMarkdown(decisionRecord(context, now, words));
    expect(record).toContain('Decision record, Thursday, November 26, 2026');
    expect(record).toContain('## Co-managed, without the conditions.');
    for (const { name } of example.items) expect(record).toContain(`| ${name} |`);
    expect(record).toMatch(/\| Restore tests \| [^|]*\| Clearly partner \(25\) \|/);
    expect(record).toMatch(/- Website: Answers say: .* Decided: Keep in-house, because /);
    expect(record).toContain('| Capacity | 25% |');
    expect(record).toContain('weights: equal');
  });
});

describe('The board page as a document', () => {
  it('asks for the decision, and lists every item by side with who answers', () => {
    const report = boardReport(context, now, null, words);
    expect(report.find(({ kind }) => kind === 'choices')).toMatchObject({ entries: ['Approved', 'Not yet'] });
    const [beside, table] = report.filter((part) => part.kind === 'table');
    expect(beside).toMatchObject({ header: ['Three moves', 'Three gaps'] });
    expect(beside?.rows[0]?.[0]).toMatch(/^1\. Cloud migration: /);
    expect(table?.rows).toHaveLength(example.items.length);
    expect(table?.rows[0]).toEqual(['In-house', 'Risk exceptions', 'Decide inside', 'Head of IT']);
    expect(report.some(({ kind }) => kind === 'picture')).toBe(false);
    expect(boardFooter(context, words).join(' ')).toContain('weights: equal');
  });

  it('holds the line where it could be drawn, and says how much of it is drawn', () => {
    const line = { png: new Uint8Array(1), width: 10, height: 10 };
    const whole = boardReport(context, now, line, words);
    expect(whole.filter(({ kind }) => kind === 'picture')).toHaveLength(1);
    expect(JSON.stringify(whole)).not.toContain('Drawn: ');
    const more = example.items.map((entry) => ({ ...entry, id: `${entry.id} again` }));
    const long = readPlanContext({ ...example, items: [...example.items, ...more] }, weights, 'en');
    expect(JSON.stringify(boardReport(long, now, line, words))).toContain(
      'Drawn: the 25 with the most hours, of 50.',
    );
  });

  it('says that nothing moves and nothing is missing where that is so', () => {
    const whole = readPlanContext({ ...example, items: [] }, weights, 'en');
    const report = boardReport(whole, now, null, words);
    expect(report.filter(({ kind }) => kind === 'table')).toHaveLength(1);
    expect(report).toContainEqual({ kind: 'paragraph', text: words.t('board.moves.none') });
    expect(movesReport(whole, words)).toContainEqual({
      kind: 'paragraph',
      text: words.t('board.moves.none'),
    });
  });
});

function show(given: Partial<TakeAwayDialogProps> = {}) {
  const props: TakeAwayDialogProps = {
    onClose: vi.fn(),
    onTake: vi.fn(() => Promise.resolve('Our IT.md')),
    onPrint: vi.fn(),
    onShare: vi.fn(),
    ...given,
  };
  renderScreen(<TakeAwayDialog {...props} />);
  return { props, user: userEvent.setup() };
}

describe('The place where everything is taken along', () => {
  it('offers everything once, in every form', () => {
    show();
    expect(takingGroups.flatMap((group) => [...group.takings]).sort()).toEqual([...takings].sort());
    const forms = takings.flatMap((taking) => [...formsOf[taking]]);
    const offers = screen.getAllByRole('listitem').flatMap((offer) => within(offer).getAllByRole('button'));
    // The link is one more.
    expect(offers).toHaveLength(forms.length + 1);
    expect(new Set(offers.map((offer) => offer.getAttribute('aria-label'))).size).toBe(forms.length + 1);
  });

  it('says which file it saved', async () => {
    const { props, user } = show();
    await user.click(screen.getByRole('button', { name: 'Decision record: Markdown' }));
    expect(props.onTake).toHaveBeenCalledWith('record', 'md');
    expect(await screen.findByText('Saved with your downloads: Our IT.md')).toBeVisible();
  });

  it('says what could not be made', async () => {
    const { user } = show({ onTake: () => Promise.reject(new Error('offline')) });
    await user.click(screen.getByRole('button', { name: 'Partner brief: Word' }));
    expect(await screen.findByText(/^Partner brief could not be made\. Nothing was changed/)).toBeVisible();
  });

  it('leads to the pages that print', async () => {
    const { props, user } = show();
    await user.click(screen.getByRole('button', { name: 'Board page: Print' }));
    await user.click(screen.getByRole('button', { name: 'Full report: Print' }));
    expect(props.onPrint).toHaveBeenNthCalledWith(1, 'board');
    expect(props.onPrint).toHaveBeenNthCalledWith(2, 'report');
    expect(props.onTake).not.toHaveBeenCalled();
  });

  it('leads on to a link', async () => {
    const { props, user } = show();
    await user.click(screen.getByRole('button', { name: 'Share as a link' }));
    expect(props.onShare).toHaveBeenCalledOnce();
  });
});
