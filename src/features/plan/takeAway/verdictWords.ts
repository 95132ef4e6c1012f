import { plainText } from '../../../i18n/plainText';
import { tellNamesMissing } from '../../../i18n/namesMissingWords';
import type { Words } from '../../../i18n/Words';
import { countForBoard } from '../boardWords';
import type { PlanContext } from '../planContext';

/** How many are answered for inside, how many a partner delivers and how many have no name, as plain text. */
export function tellCounts(context: PlanContext, words: Words): string {
  const { portfolio, inside, partnerHours } = countForBoard(context, words);
  const answers = plainText(
    words.rich('board.answers', {
      inside,
      total: context.results.length,
      partner: portfolio.byDelivery.partner.items,
      hours: partnerHours,
      unnamed: portfolio.unnamed.items,
    }),
  );
  return `${answers} ${tellNamesMissing(portfolio.unnamed, words)}`.trim();
}

/** A day in full: "Thursday, 26 November 2026". */
export function nameDay(now: Date, { date }: Words): string {
  return date(now, { dateStyle: 'full' });
}
