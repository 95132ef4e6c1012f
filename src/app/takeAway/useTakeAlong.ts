import { useMemo } from 'react';
import { useWords } from '../../i18n/Words';
import type { TakeAlong } from '../../ui/takeAlong';

/** Lets every chart and table of the result be copied or saved; what does it arrives when it is asked for. */
export function useTakeAlong(assessmentTitle: string): TakeAlong {
  const { date } = useWords();
  return useMemo(
    () => ({
      copyTable: async (table, as) => (await import('./takeChart')).copyTable(table, as),
      savePicture: async (figure, title, as) =>
        (await import('./takeChart')).savePicture(
          figure,
          { title, date: `${assessmentTitle} · ${date(new Date())}` },
          as,
        ),
    }),
    [assessmentTitle, date],
  );
}
