import { Fragment } from 'react';
import type { Weights } from '../../../domain/weights';
import { useWords } from '../../../i18n/Words';
import { Button } from '../../../ui/Button';
import type { ResultRow } from '../resultRow';
import type { ExplainedHere } from '../resultsScreenProps';
import { explainPlacement, unsureQuestions } from './rationale';
import styles from './Rationale.module.css';

interface Props {
  readonly row: ResultRow;
  readonly weights: Weights;
  readonly onExplain: (topic: ExplainedHere) => void;
}

/** Why the item landed here, in words, with everything that qualifies it. */
export function Rationale({ row, weights, onExplain }: Props) {
  const words = useWords();
  const { t, number, percent, list } = words;
  const { placed, acceptability } = row;
  const unsure = unsureQuestions(row, words);
  const asides = [
    placed.likely
      ? t('why.likely', { agreeing: number(placed.agreeing), completions: number(placed.completions) })
      : null,
    placed.notKnowingMakesNoDifference && unsure.length > 0
      ? t('why.harmless', { questions: list(unsure) })
      : null,
    placed.nothingPullsHard ? t('why.nothingPullsHard') : null,
    row.closeCall && acceptability !== null
      ? t('why.closeCall.weights', { share: percent(acceptability) })
      : null,
    row.closeCall && acceptability === null ? t('why.closeCall.likely') : null,
  ].filter((aside) => aside !== null);
  return (
    <div className={styles.rationale}>
      <p className={styles.reasons}>
        {explainPlacement(row, weights, words).map((sentence, index) => (
          <Fragment key={index}>{sentence} </Fragment>
        ))}
      </p>
      {asides.map((aside) => (
        <p key={aside}>{aside}</p>
      ))}
      {row.crossTeamAloneDecides && !row.flagged && (
        <p>
          {t('why.crossTeamAlone')}{' '}
          <Button variant="quiet" size="small" onClick={() => onExplain('crossTeam')}>
            {t('why.crossTeamAlone.more')}
          </Button>
        </p>
      )}
    </div>
  );
}
