import type { SpineRow } from '../../../src/ui/charts/spineRow';

/** A decided, named row; give what matters to the fact. */
export function spineRow(row: Partial<SpineRow> & Pick<SpineRow, 'id'>): SpineRow {
  const lean = row.lean ?? 0.5;
  return {
    name: `Item ${row.id}`,
    lean,
    sizeText: String(Math.round(Math.abs(lean) * 100)),
    side: lean > 0 ? 'inHouse' : lean < 0 ? 'partner' : 'line',
    mark: 'bar',
    certainty: 'decided',
    looseEnd: false,
    range: null,
    accountable: 'Head of IT',
    accountableLabel: row.accountable === null ? 'no name' : 'Head of IT',
    placementLabel: 'keep',
    ghostLean: null,
    ariaLabel: `Item ${row.id}, keep in-house`,
    ...row,
  };
}

export const spineWords = {
  label: 'Work items',
  inHouse: 'In-house',
  partner: 'Partner',
  clearly: 'clearly 25+',
  strongly: 'strongly 50+',
};

export const twin = {
  finding: 'Most of it stays.',
  summary: 'Two of three items lean in-house.',
  columns: [
    { key: 'name', header: 'Item' },
    { key: 'lean', header: 'Lean', numeric: true },
  ],
  rows: [{ id: 'a', cells: { name: 'Service desk', lean: '25' } }],
};
