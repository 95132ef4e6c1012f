import { useEffect, useState } from 'react';

/** The most rows drawn on one page. */
const most = 25;

/** The fewest: what is left when everything else on the page is long. */
const fewest = 1;

/** Px of a row whose name takes three lines. Rows go by as few as that many px too much take, until all fits. */
const tallRow = 53;

/** Milliseconds after which what was measured is what will print: fonts and text have found their size. */
const settlesWithin = 120;

/**
 * How many rows fit on a page, found by measuring: from 25 on as many fewer as it takes.
 * @param drawn what is drawn; when it is another, the search begins anew
 * @param height px that the page takes now; 0 until measured
 * @param room px that it may take
 */
export function useRowsThatFit(drawn: unknown, height: number, room: number): number {
  const [fit, setFit] = useState({ drawn, rows: most });
  if (fit.drawn !== drawn) setFit({ drawn, rows: most });
  useEffect(() => {
    if (height <= room || fit.rows <= fewest) return undefined;
    const tooMany = Math.ceil((height - room) / tallRow);
    const settling = setTimeout(() => {
      setFit({ drawn: fit.drawn, rows: Math.max(fewest, fit.rows - tooMany) });
    }, settlesWithin);
    return () => clearTimeout(settling);
  }, [height, room, fit]);
  return fit.rows;
}
