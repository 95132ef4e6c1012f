import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PrintedParts } from '../../../src/features/plan/report/PrintedParts';
import { renderScreen } from '../../support/renderScreen';

it('prints every row of a long table', () => {
  const rows = Array.from({ length: 300 }, (_, index) => [`Work ${String(index)}`, 'Head of IT']);
  renderScreen(
    <PrintedParts
      report={[
        { kind: 'heading', level: 2, text: 'Who is what' },
        { kind: 'table', header: ['Item', 'Answers'], rows },
      ]}
    />,
  );
  expect(screen.getByRole('table', { name: 'Who is what' })).toBeInTheDocument();
  expect(screen.getAllByRole('row')).toHaveLength(301);
  expect(screen.getByRole('rowheader', { name: 'Work 299' })).toBeInTheDocument();
});
