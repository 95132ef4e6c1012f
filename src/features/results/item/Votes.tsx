import { showVotes } from '../../../domain/shownVotes';
import type { Weights } from '../../../domain/weights';
import type { WorkItem } from '../../../domain/workItem';
import type { Settlement } from '../../../domain/workshop';
import { toVoteStrip } from '../../../i18n/voteWords';
import { useWords, type Words } from '../../../i18n/Words';
import { VoteStrip } from '../../../ui/charts/VoteStrip';
import styles from './Sections.module.css';

interface Props {
  readonly item: WorkItem;
  readonly weights: Weights;
}

function tellSettlement(settlement: Settlement | null, { t, list, date }: Words): readonly string[] {
  switch (settlement?.kind) {
    case 'snapped': {
      const { decidedBy, dissent } = settlement;
      const names = list(dissent.filter((name) => name !== ''));
      return [
        ...(decidedBy === '' ? [] : [t('votes.kept.by', { name: decidedBy })]),
        ...(dissent.length === 0
          ? []
          : [t('votes.kept.dissent', { count: dissent.length, names: names === '' ? 'none' : names })]),
      ];
    }
    case 'parked': {
      const { owner, until } = settlement;
      if (owner === '' || until === '') return [t('votes.kept.parked.open')];
      const day = date(Date.parse(`${until}T12:00:00Z`), { dateStyle: 'long', timeZone: 'UTC' });
      return [t('votes.kept.parked', { owner, until: day })];
    }
    case 'dropped':
      return [t('votes.kept.dropped')];
    case undefined:
      return [];
  }
}

/** How a workshop voted on the item: every vote without a name, how far the room agreed, and who still disagrees. */
export function Votes({ item, weights }: Props) {
  const words = useWords();
  const { t } = words;
  const shown = showVotes(item, weights);
  if (shown === null) return null;
  const strip = toVoteStrip(shown, 'kept', words);
  const told = [
    t(`votes.kept.${shown.status}`),
    ...tellSettlement(item.discussion?.settlement ?? null, words),
  ];
  return (
    <section className={styles.section} aria-label={t('votes.kept.title')}>
      <VoteStrip {...strip} twin={{ ...strip.twin, headingLevel: 3 }} />
      <p className={styles.aside}>{told.join(' ')}</p>
    </section>
  );
}
