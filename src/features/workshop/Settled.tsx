import { decidedOutcome, placeWorkItem } from '../../domain/placement';
import type { StageView } from '../../flows/workshop/workshop.view';
import { namePlace } from '../../i18n/voteWords';
import { useWords, type Words } from '../../i18n/Words';
import styles from './Stage.module.css';

/** What became of the item, in one line: where it belongs, or who sees to it. */
export function settledWords({ item, weights, settlement }: StageView, words: Words): string {
  const { t, date } = words;
  if (settlement?.kind === 'parked') {
    if (settlement.owner === '' || settlement.until === '') return t('onStage.settled.parked');
    const until = date(new Date(`${settlement.until}T12:00:00`));
    return t('park.until.said', { owner: settlement.owner, until });
  }
  if (settlement?.kind === 'dropped') return t('onStage.settled.dropped');
  const placed = placeWorkItem(item, weights);
  return namePlace({ ...placed, ...decidedOutcome(item, placed) }, words);
}

/** The item is settled: where it belongs from now on, who said so, and who will support it all the same. */
export function Settled({ view }: { readonly view: StageView }) {
  const words = useWords();
  const { t } = words;
  const { settlement, item } = view;
  return (
    <div className={styles.settled}>
      <p className={styles.verdict}>{settledWords(view, words)}</p>
      {settlement?.kind === 'snapped' ? (
        <>
          <p>
            {t('settle.snapped', {
              decision: settlement.decidedBy === '' ? 'room' : 'person',
              name: settlement.decidedBy,
            })}
            {item.decisionReason === '' ? null : ` ${item.decisionReason}`}
          </p>
          {settlement.dissent.length === 0 ? null : (
            <p>{t('settle.dissented', { count: settlement.dissent.length })}</p>
          )}
        </>
      ) : null}
    </div>
  );
}
