import { screen } from '@testing-library/react';
import { useForm } from 'react-hook-form';
import { expect, it } from 'vitest';
import { usualDraft, type Draft } from '../../../src/features/builder/draft';
import { LookFields } from '../../../src/features/builder/LookFields';
import { checkColors, ownColors } from '../../../src/ui/colour/hostLook';
import { renderScreen } from '../../support/renderScreen';

function Fields() {
  const { control } = useForm<Draft>({ defaultValues: usualDraft });
  return <LookFields control={control} />;
}

it('Every colour shows what the page takes where none is given, and nothing is wrong with those', () => {
  renderScreen(<Fields />);
  expect(screen.getAllByPlaceholderText(/^#/).map((field) => field.getAttribute('placeholder'))).toEqual(
    Object.values(ownColors),
  );
  expect(new Set(Object.values(ownColors)).size).toBe(3);
  expect(checkColors(ownColors)).toEqual([]);
});
