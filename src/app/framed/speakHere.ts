import { starters } from '../../catalogue/starters';
import type { AssessmentStore } from '../../document/assessmentStore';
import type { Locale } from '../../i18n/catalogue';
import { localeInForce, speakIn } from '../../i18n/language';
import { wordsIn } from '../../i18n/Words';

/**
 * Speaks another language, and renames what was picked from the starter list and still has the name it came with.
 * Rejects when the words cannot be fetched; the language then stays.
 */
export async function speakHere(locale: Locale, store: AssessmentStore): Promise<void> {
  const before = wordsIn(localeInForce());
  await speakIn(locale);
  document.documentElement.lang = locale;
  const after = wordsIn(locale);
  for (const item of store.getSnapshot().context.assessment.items) {
    const starter = starters.find(({ id }) => id === item.starterId);
    if (starter === undefined || item.name !== before.t(`starter.${starter.id}.name`)) continue;
    store.trigger['item.changed']({
      id: item.id,
      fields: {
        name: after.t(`starter.${starter.id}.name`),
        description: after.t(`starter.${starter.id}.description`),
        group: after.t(`starterGroup.${starter.group}`),
      },
    });
  }
}
