import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense, type ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { ErrorRegion } from '../../src/app/ErrorRegion';
import { Fault } from '../../src/app/Fault';
import { arriving } from '../../src/i18n/arriving';
import { renderScreen } from '../support/renderScreen';

/** A part of the product on a line that works only when it is told to. */
function onALine() {
  let isUp = false;
  const load = vi.fn(() => (isUp ? Promise.resolve(() => <p>Arrived</p>) : Promise.reject(new TypeError())));
  return {
    Part: arriving<object>([], load),
    load,
    comeUp: () => {
      isUp = true;
    },
  };
}

function Region({ place = 'here', children }: { readonly place?: string; readonly children: ReactNode }) {
  return (
    <>
      <p>Above it</p>
      <ErrorRegion place={place} fallback={(retry, fault) => <Fault fault={fault} retry={retry} />}>
        <Suspense fallback="Opening">{children}</Suspense>
      </ErrorRegion>
    </>
  );
}

function Broken(): ReactNode {
  throw new Error('A bug');
}

describe('A region in which something cannot be fetched', () => {
  it('says so, fetches nothing by itself, and shows it once it can be fetched after all', async () => {
    // React tells the console of what was caught; that is not what is looked at here.
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { Part, load, comeUp } = onALine();
    renderScreen(<Region>{<Part />}</Region>);
    expect(await screen.findByRole('heading')).toHaveTextContent('This part could not be loaded');
    expect(screen.getByText('Above it')).toBeVisible();
    expect(load).toHaveBeenCalledTimes(1);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading')).toHaveTextContent('This part could not be loaded');
    expect(load).toHaveBeenCalledTimes(2);
    comeUp();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Arrived')).toBeVisible();
    expect(load).toHaveBeenCalledTimes(3);
  });

  it('tries anew in the next place', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { Part, comeUp } = onALine();
    const { rerender } = renderScreen(<Region>{<Part />}</Region>);
    await screen.findByRole('heading');
    comeUp();
    rerender(<Region place="there">{<Part />}</Region>);
    expect(await screen.findByText('Arrived')).toBeVisible();
  });
});

describe('A region in which something breaks', () => {
  it('says that it broke', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    renderScreen(
      <Region>
        <Broken />
      </Region>,
    );
    expect(screen.getByRole('heading')).toHaveTextContent('Something broke here');
  });
});
