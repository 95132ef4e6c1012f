import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Precedents } from '../../../src/features/results/item/Precedents';
import { drawnMarks } from '../../support/drawnMarks';
import { renderScreen } from '../../support/renderScreen';

describe('What is published elsewhere', () => {
  it('is counted by side, one block for each, and said to be no input', () => {
    renderScreen(<Precedents item={{ name: 'Restores', starterId: 'restore' }} />);
    expect(screen.getByText(/published duties: \d+ with a partner, \d+ in-house/)).toBeVisible();
    const counted = /(\d+) with a partner, (\d+) in-house/.exec(
      screen.getByText(/published duties/).textContent,
    );
    expect(drawnMarks('rect[data-side="partner"][width="16"]')).toHaveLength(Number(counted?.[1]));
    expect(drawnMarks('rect[data-side="inHouse"][width="16"]')).toHaveLength(Number(counted?.[2]));
    expect(screen.getByText(/your answers alone place this item/)).toBeVisible();
  });

  it('says where the sources do not agree, and who says what', async () => {
    renderScreen(<Precedents item={{ name: 'Restores', starterId: 'restore' }} />);
    expect(screen.getByText(/The sources do not agree/)).toBeVisible();
    await userEvent.setup().click(screen.getByText('Who says what'));
    const links = screen.getAllByRole('link');
    for (const link of links) {
      expect(link).toHaveAttribute('href', expect.stringMatching(/^https:\/\//));
      expect(link).toHaveAttribute('rel', 'noopener noreferrer');
      expect(link).toHaveAttribute('target', '_blank');
    }
    expect(links.length).toBeGreaterThan(1);
  });

  it('finds the same work by the words of a name', () => {
    renderScreen(<Precedents item={{ name: 'Patching of servers', starterId: null }} />);
    expect(screen.getByText(/published dut/)).toBeVisible();
  });

  it('says when nobody has published anything', () => {
    renderScreen(<Precedents item={{ name: 'Watering the plants', starterId: null }} />);
    expect(screen.getByText(/No source we know of/)).toBeVisible();
  });
});
