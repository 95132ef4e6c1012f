import type { Report, TextTable } from '../../document/report';
import type { Assignment, ResponsibilityRow } from '../../domain/responsibility';
import type { Words } from '../../i18n/Words';
import type { PlanContext } from './planContext';

/** Who answers, or that nobody is named yet and on which side. Never more than one. */
export function nameAccountable({ accountable: { name, side } }: ResponsibilityRow, { t }: Words): string {
  return name ?? t(`plan.notNamed.${side ?? 'open'}`);
}

function nameAssignment({ name, side, slot }: Assignment, { t }: Words): string {
  if (slot === 'actsFirst') return t('plan.table.first', { name: name ?? '' });
  return name ?? t(`plan.worker.${side ?? 'open'}`);
}

function nameAll(row: ResponsibilityRow, letter: 'R' | 'C' | 'I', words: Words): string {
  return words.list(
    row.assignments
      .filter((assignment) => assignment.letter === letter)
      .map((assignment) => nameAssignment(assignment, words)),
  );
}

/** One row as it is told; cells without anybody are `''`. */
export interface ToldResponsibility {
  readonly itemId: string;
  readonly item: string;
  readonly accountable: string;
  readonly isNamed: boolean;
  /** What was entered and is not one name; `''` otherwise. */
  readonly entered: string;
  readonly responsible: string;
  readonly consulted: string;
  readonly informed: string;
}

/** Who is what to one item, in words. */
export function tellResponsibility(
  row: ResponsibilityRow,
  { resultOf }: PlanContext,
  words: Words,
): ToldResponsibility {
  return {
    itemId: row.itemId,
    item: resultOf.get(row.itemId)?.item.name ?? '',
    accountable: nameAccountable(row, words),
    isNamed: row.accountable.name !== null,
    entered: row.entered === '' ? '' : words.t('plan.entered', { name: row.entered }),
    responsible: nameAll(row, 'R', words),
    consulted: nameAll(row, 'C', words),
    informed: nameAll(row, 'I', words),
  };
}

/** The responsibility table, every row of it. One cell of each row, the second, says who answers. */
export function responsibilityTable(context: PlanContext, words: Words): TextTable {
  const { t } = words;
  return {
    header: [
      t('plan.table.item'),
      t('plan.table.accountable'),
      t('plan.table.responsible'),
      t('plan.table.consulted'),
      t('plan.table.informed'),
    ],
    rows: context.responsibilities.map((row) => {
      const told = tellResponsibility(row, context, words);
      return [told.item, told.accountable, told.responsible, told.consulted, told.informed];
    }),
  };
}

/** The responsibility table as a report. */
export function responsibilityReport(context: PlanContext, words: Words): Report {
  return [
    { kind: 'heading', level: 2, text: words.t('plan.responsibilities.title') },
    { kind: 'table', ...responsibilityTable(context, words) },
  ];
}
