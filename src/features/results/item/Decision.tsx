import { useState } from 'react';
import type { WorkItemFields } from '../../../document/workItemFields';
import { useWords } from '../../../i18n/Words';
import { useAnnounce } from '../../../ui/Announcer';
import { Button } from '../../../ui/Button';
import { nameOutcome } from '../outcomeWords';
import type { ResultRow } from '../resultRow';
import { confirmingDecision } from '../../../domain/decision';
import { DecisionForm } from './DecisionForm';
import styles from './Decision.module.css';

interface Props {
  readonly row: ResultRow;
  readonly onChange: (fields: Partial<WorkItemFields>) => void;
}

/** What a person makes of the answers: confirms them, overrules them with a reason, or takes either back. */
export function Decision({ row, onChange }: Props) {
  const { t } = useWords();
  const announce = useAnnounce();
  const [deciding, setDeciding] = useState(false);
  const confirming = confirmingDecision(row.placed);
  return (
    <section className={styles.decision}>
      <h3>{t('decide.title')}</h3>
      <Standing row={row} />
      {deciding ? (
        <DecisionForm
          row={row}
          onDecide={(decision, decisionReason) => {
            onChange({ decision, decisionReason });
            setDeciding(false);
          }}
          onCancel={() => setDeciding(false)}
        />
      ) : (
        <div className={styles.actions}>
          {confirming !== null && !row.isDecided && (
            <Button
              size="small"
              onClick={() => {
                onChange({ decision: confirming, decisionReason: '' });
                announce(t('decide.confirmed'));
              }}
            >
              {t('decide.confirm')}
            </Button>
          )}
          <Button variant="quiet" size="small" onClick={() => setDeciding(true)}>
            {t(row.isDecided ? 'decide.change' : 'decide.other')}
          </Button>
          {row.isDecided && (
            <Button
              variant="quiet"
              size="small"
              onClick={() => onChange({ decision: null, decisionReason: '' })}
            >
              {t('decide.withdraw')}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

function Standing({ row }: { readonly row: ResultRow }) {
  const words = useWords();
  const { t } = words;
  if (!row.isDecided) return <p>{t('decide.proposed')}</p>;
  const { decisionReason } = row.item;
  if (!row.overruled && decisionReason === '') return <p>{t('decide.confirmed')}</p>;
  const both = {
    placement: nameOutcome(row.placed, words),
    decision: nameOutcome(row.outcome, words),
  };
  return (
    <p className={styles.both}>
      {decisionReason === ''
        ? t('decide.both.plain', both)
        : t('decide.both', { ...both, reason: decisionReason })}
    </p>
  );
}
