import { useEffect, useState, type RefObject } from 'react';
import { mostRowsOnBoard } from './boardWords';

/** The fewest: what is left when everything else on the page is long. */
const fewest = 1;

/** Milliseconds after which what was measured is what will print: fonts and text have found their size. */
const settlesWithin = 120;

/** Px of all parts of a page together, and of the largest, the rows; whatever the page is scaled to on screen. */
function measure(page: HTMLElement | null | undefined): { readonly whole: number; readonly rows: number } {
  const parts = [...(page?.children ?? [])].filter((part) => part instanceof HTMLElement);
  const heights = parts.map((part) => part.offsetHeight);
  return { whole: heights.reduce((sum, height) => sum + height, 0), rows: Math.max(0, ...heights) };
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
  const [fit, setFit] = useState({ drawn, rows: mostRowsOnBoard });
  if (fit.drawn !== drawn) setFit({ drawn, rows: mostRowsOnBoard });
  useEffect(() => {
    if (fit.rows <= fewest) return undefined;
    const settling = setTimeout(() => {
      const { whole, rows } = measure(foot.current?.parentElement);
      if (whole <= room) return;
      const tooMany = Math.ceil((whole - room) / (rows / fit.rows));
      setFit({ drawn: fit.drawn, rows: Math.max(fewest, fit.rows - tooMany) });
    }, settlesWithin);
    return () => clearTimeout(settling);
  }, [foot, changed, room, fit]);
  return fit.rows;
}
