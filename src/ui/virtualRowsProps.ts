import type { ReactNode } from 'react';

export interface VirtualRowsProps {
  /** Names the list. */
  label: string;
  count: number;
  /** Px of a row as a first guess; rows are measured once drawn. */
  estimatedRowHeight: number;
  rowKey: (index: number) => string;
  row: (index: number) => ReactNode;
  /** The row to keep in view: the current one. */
  activeIndex?: number | undefined;
  /** `grid`: the rows bring the role `row` themselves, inside a grid that the owner names. */
  within?: 'list' | 'grid';
}

/** The roles of a long list and of its items; inside a grid the rows bring their own. */
export function rolesOf({ label, within = 'list' }: VirtualRowsProps) {
  return within === 'list'
    ? { list: { role: 'list', 'aria-label': label }, item: { role: 'listitem' } }
    : { list: { role: 'rowgroup' }, item: { role: 'presentation' } };
}
