import { useEffect, useState, type RefObject } from 'react';

/** The most rows drawn on one page. */
const most = 25;

/** The fewest: what is left when everything else on the page is long. */
const fewest = 1;

/** Px of a row whose name takes three lines. Rows go by as few as that many px too much take, until all fits. */
const tallRow = 53;

/** Milliseconds after which what was measured is what will print: fonts and text have found their size. */
const settlesWithin = 120;

/** Px of all parts of a page together, whatever it is scaled to on screen. */
function heightOf(page: HTMLElement | null | undefined): number {
  const parts = [...(page?.children ?? [])].filter((part) => part instanceof HTMLElement);
  return parts.reduce((height, part) => height + part.offsetHeight, 0);
}

/**
 * How many rows fit on a page, found by measuring: from 25 on as many fewer as it takes.
 * @param drawn what is drawn; when it is another, the search begins anew
 * @param foot the last part of the page; the page is as tall as it and its siblings
 * @param changed another number whenever the page may have grown
 * @param room px that the page may take
 */
export function useRowsThatFit(
  drawn: unknown,
  foot: RefObject<HTMLElement | null>,
  changed: number,
  room: number,
): number {
  const [fit, setFit] = useState({ drawn, rows: most });
  if (fit.drawn !== drawn) setFit({ drawn, rows: most });
  useEffect(() => {
    if (fit.rows <= fewest) return undefined;
    const settling = setTimeout(() => {
      const tooTall = heightOf(foot.current?.parentElement) - room;
      if (tooTall > 0)
        setFit({ drawn: fit.drawn, rows: Math.max(fewest, fit.rows - Math.ceil(tooTall / tallRow)) });
    }, settlesWithin);
    return () => clearTimeout(settling);
  }, [foot, changed, room, fit]);
  return fit.rows;
}
