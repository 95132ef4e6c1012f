import { Suspense } from 'react';
import type { QuestionnaireEvent } from '../../flows/questionnaire/questionnaire.events';
import type { RateView } from '../../flows/questionnaire/questionnaire.view';
import { arriving } from '../../i18n/arriving';
import { useWords } from '../../i18n/Words';
import { Checkbox } from '../../ui/Checkbox';
import { Chip } from '../../ui/Chip';
import { SegmentedChoice } from '../../ui/SegmentedChoice';
import styles from './FlagRow.module.css';

interface Props {
  readonly view: RateView;
  /** A phone shows large chips and the short question. */
  readonly isNarrow: boolean;
  readonly send: (event: QuestionnaireEvent) => void;
}

/** Arrives with the first item that comes from the starter list. */
const SuggestedFlags = arriving([], async () => (await import('./SuggestedFlags')).SuggestedFlags);

function HandsOn({ view, send }: Pick<Props, 'view' | 'send'>) {
  const { t } = useWords();
  const { handsOn } = view.item;
  return (
    <SegmentedChoice
      inline
      size="small"
      legend={t('rate.handsOn')}
      options={[
        { value: 'yes', label: t('rate.handsOn.yes') },
        { value: 'no', label: t('rate.handsOn.no') },
      ]}
      value={handsOn === null ? null : handsOn ? 'yes' : 'no'}
      onChange={(answer) => send({ type: 'handsOn.answered', handsOn: answer === 'yes' })}
    />
  );
}

/** The decisions only the organisation can answer for. The starter list suggests; people decide. */
export function FlagRow({ view, isNarrow, send }: Props) {
  const { t } = useWords();
  const { starterId } = view.item;
  return (
    <div className={styles.row} data-place="flags">
      <fieldset
        className={styles.flags}
        onFocus={() => {
          if (view.focus !== 'flags') send({ type: 'criterion.focused', focus: 'flags' });
        }}
      >
        <legend className={styles.legend}>{t(isNarrow ? 'rate.flags.short' : 'rate.flags')}</legend>
        <div className={styles.choices}>
          {view.flags.map(({ flag, on }) =>
            isNarrow ? (
              <Chip
                key={flag}
                size="large"
                label={t(`flag.${flag}`)}
                pressed={on}
                onChange={(pressed) => send({ type: 'flag.toggled', flag, on: pressed })}
              />
            ) : (
              <Checkbox
                key={flag}
                label={t(`flag.${flag}`)}
                hint={t(`rate.flag.${flag}.hint`)}
                checked={on}
                onChange={(checked) => send({ type: 'flag.toggled', flag, on: checked })}
              />
            ),
          )}
        </div>
      </fieldset>
      <div className={styles.beside}>
        {view.asksForHandsOn ? <HandsOn view={view} send={send} /> : null}
        {view.asksForHandsOn || starterId === null ? null : (
          <Suspense fallback={null}>
            <SuggestedFlags starterId={starterId} />
          </Suspense>
        )}
      </div>
      {view.flagsAreOverused && view.asksForHandsOn ? (
        <p className={styles.notice}>{t('rate.flags.overused')}</p>
      ) : null}
      {view.ratingsAreOptional ? <p className={styles.notice}>{t('rate.optional')}</p> : null}
    </div>
  );
}
