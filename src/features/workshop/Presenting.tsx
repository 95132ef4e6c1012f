import { flags } from '../../domain/workItem';
import type { StageView } from '../../flows/workshop/workshop.view';
import { useWords } from '../../i18n/Words';
import { Checkbox } from '../../ui/Checkbox';
import { SegmentedChoice } from '../../ui/SegmentedChoice';
import type { WorkshopProps } from './workshopScreenProps';
import styles from './Stage.module.css';

/** What the item is, and whether it carries a decision that stays inside: said before anybody votes. */
export function Presenting({ view, send }: WorkshopProps<StageView>) {
  const { t } = useWords();
  const { item } = view;
  return (
    <div className={styles.presenting}>
      {item.description === '' ? null : <p className={styles.description}>{item.description}</p>}
      {item.doneBy === 'unknown' ? null : (
        <p className={styles.today}>
          {t(`kind.${item.kind}`)} · {t(`rate.doneBy.${item.doneBy}`)}
        </p>
      )}
      <fieldset className={styles.flags}>
        <legend>{t('onStage.flags')}</legend>
        <div className={styles.choices}>
          {flags.map((flag) => (
            <Checkbox
              key={flag}
              label={t(`flag.${flag}`)}
              checked={item[flag]}
              onChange={(on) => send({ type: 'flag.toggled', flag, on })}
            />
          ))}
        </div>
      </fieldset>
      {view.isFlagged ? (
        <SegmentedChoice
          legend={t('onStage.handsOn')}
          options={[
            { value: 'yes', label: t('rate.handsOn.yes') },
            { value: 'no', label: t('rate.handsOn.no') },
          ]}
          value={item.handsOn === null ? null : item.handsOn ? 'yes' : 'no'}
          onChange={(answer) => send({ type: 'handsOn.answered', handsOn: answer === 'yes' })}
        />
      ) : null}
      {view.isVotedOn ? null : <p className={styles.finding}>{t('onStage.notVoted')}</p>}
    </div>
  );
}
