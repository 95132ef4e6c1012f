import { memo, type ReactNode } from 'react';
import type { Criterion, CriterionSide } from '../../domain/criterion';
import { isRated, type Rating } from '../../domain/rating';
import { shortages, type Shortage } from '../../domain/workItem';
import type { QuestionnaireEvent } from '../../flows/questionnaire/questionnaire.events';
import { questionWords } from '../../i18n/questionWords';
import { useWords } from '../../i18n/Words';
import { Chip } from '../../ui/Chip';
import { QuestionRuler } from '../../ui/QuestionRuler';
import type { RulerAnswer } from '../../ui/rulerAnswer';
import styles from './Question.module.css';

interface Props {
  readonly criterion: Criterion;
  readonly side: CriterionSide;
  readonly rating: Rating;
  readonly isFocused: boolean;
  readonly shortcuts: boolean;
  readonly shortOf: readonly Shortage[];
  readonly onAnswer: (criterion: Criterion, answer: RulerAnswer) => void;
  readonly send: (event: QuestionnaireEvent) => void;
}

function WhatIsMissing({ shortOf, send }: Pick<Props, 'shortOf' | 'send'>) {
  const { t } = useWords();
  return (
    <div className={styles.missing} role="group" aria-label={t('rate.shortOf')}>
      <span aria-hidden="true">{t('rate.shortOf')}</span>
      {shortages.map((shortage) => (
        <Chip
          key={shortage}
          label={t(`rate.shortage.${shortage}`)}
          pressed={shortOf.includes(shortage)}
          onChange={(on) => send({ type: 'shortage.toggled', shortage, on })}
        />
      ))}
    </div>
  );
}

/** One of the four questions, with what a high answer leads to. Drawn anew only when something about it changes. */
export const Question = memo(function Question(props: Props) {
  const { criterion, side, rating, isFocused, shortcuts, shortOf, onAnswer, send } = props;
  const words = useWords();
  const { t } = words;
  const isHigh = isRated(rating) && rating >= 4;
  const followUps: Partial<Record<Criterion, ReactNode>> = {
    capacity: <WhatIsMissing shortOf={shortOf} send={send} />,
    crossTeam: <p className={styles.crossing}>{t(`rate.crossing.${side}`)}</p>,
  };
  return (
    <div data-place={criterion}>
      <QuestionRuler
        name={criterion}
        {...questionWords(criterion, words)}
        value={rating}
        betweenWording={isRated(rating) ? t('rate.between', { rating }) : undefined}
        focused={isFocused}
        shortcuts={shortcuts}
        onChange={(answer) => onAnswer(criterion, answer)}
        onMove={(by) => send({ type: 'focus.moved', by })}
        onFocus={() => {
          if (!isFocused) send({ type: 'criterion.focused', focus: criterion });
        }}
        followUp={isHigh ? followUps[criterion] : undefined}
      />
    </div>
  );
});
