import { useForm, useWatch } from 'react-hook-form';
import { longestPerson, longestText } from '../../document/workItemFields';
import { guardedDecisions, openDecisions } from '../../domain/decision';
import { placeWorkItem } from '../../domain/placement';
import type { StageView } from '../../flows/workshop/workshop.view';
import { namePlace } from '../../i18n/voteWords';
import { useWords } from '../../i18n/Words';
import { Button } from '../../ui/Button';
import { Checkbox } from '../../ui/Checkbox';
import { Field } from '../../ui/Field';
import type { WorkshopProps } from './workshopScreenProps';
import styles from './Deciding.module.css';

interface Draft {
  decision: string;
  reason: string;
  decidedBy: string;
  dissent: string[];
}

interface Props extends WorkshopProps<StageView> {
  /** Whether names may stand in the record; otherwise only how many disagree is kept. */
  readonly keepsNames: boolean;
  readonly onPark: () => void;
}

/** Whose word it is, by the rule that was fixed before the vote. */
function RuleLine({ view }: Pick<Props, 'view'>) {
  const { t } = useWords();
  const { rule, deciderName, reveal, isVotedOn } = view;
  if (rule === 'decider')
    return (
      <p className={styles.rule}>
        {t('settle.rule.decider', { name: deciderName === '' ? 'none' : deciderName })}
      </p>
    );
  const agreed = !isVotedOn || reveal?.isAgreed === true;
  return (
    <p className={styles.rule}>
      {t(rule === 'room' ? 'settle.rule.room' : agreed ? 'settle.rule.agreed' : 'settle.rule.agreement')}
    </p>
  );
}

/** The decision: the room's answers stand, or a person decides otherwise and says why. Dissent is kept. */
export function Deciding({ view, send, keepsNames, onPark }: Props) {
  const words = useWords();
  const { t } = words;
  const { item, weights, reveal, isFlagged, mayStand, mayOverrule, rule, deciderName, seats } = view;
  const { control, handleSubmit, setValue } = useForm<Draft>({
    defaultValues: { decision: '', reason: '', decidedBy: deciderName, dissent: [] },
  });
  const [decision, dissent] = useWatch({ control, name: ['decision', 'dissent'] });
  const place = namePlace(reveal?.agreement.placed ?? placeWorkItem(item, weights), words);
  const options = isFlagged
    ? guardedDecisions.map((value) => ({ value, label: t(`decide.flagged.${value}`) }))
    : openDecisions.map((value) => ({ value, label: t(`placement.${value}`) }));
  const snap = (draft: Draft) => {
    const chosen = openDecisions.find((candidate) => candidate === draft.decision) ?? null;
    send({
      type: 'line.snapped',
      decision: chosen,
      reason: draft.reason,
      decidedBy: rule === 'decider' ? draft.decidedBy.trim() : '',
      dissent: draft.dissent.map((id) =>
        keepsNames ? (seats.find((seat) => seat.id === id)?.name ?? '') : '',
      ),
    });
  };
  return (
    <form noValidate className={styles.deciding} onSubmit={handleSubmit(snap)}>
      <RuleLine view={view} />
      {mayStand || mayOverrule ? (
        <>
          {mayOverrule ? (
            <Field
              kind="select"
              name="decision"
              control={control}
              label={t('settle.title')}
              placeholder={t('settle.asRoom', { placement: place })}
              options={options}
            />
          ) : (
            <p className={styles.place}>{t('settle.asRoom', { placement: place })}</p>
          )}
          {decision === '' ? null : (
            <Field
              name="reason"
              control={control}
              label={t('settle.reason')}
              autoComplete="off"
              rules={{
                maxLength: longestText,
                validate: (reason) => reason.trim() !== '' || t('settle.reason.needed'),
              }}
            />
          )}
          {rule === 'decider' && deciderName === '' ? (
            <Field
              name="decidedBy"
              control={control}
              label={t('settle.by')}
              suggestions={seats.map(({ name }) => name)}
              autoComplete="off"
              rules={{ maxLength: longestPerson }}
            />
          ) : null}
          <fieldset className={styles.dissent}>
            <legend>
              {t('settle.dissent')} <span className={styles.hint}>{t('settle.dissent.hint')}</span>
            </legend>
            {seats.map(({ id, name }) => (
              <Checkbox
                key={id}
                label={
                  <>
                    <span aria-hidden="true">{name}</span>
                    <span className="visually-hidden">{t('settle.dissent.of', { name })}</span>
                  </>
                }
                checked={dissent.includes(id)}
                onChange={(on) =>
                  setValue('dissent', on ? [...dissent, id] : dissent.filter((one) => one !== id))
                }
              />
            ))}
          </fieldset>
        </>
      ) : null}
      <div className={styles.actions}>
        {mayStand || (mayOverrule && decision !== '') ? (
          <Button type="submit" variant="primary" size="large">
            {t('settle.snap')}
          </Button>
        ) : null}
        <Button size="large" onClick={onPark}>
          {t('onStage.park')}
        </Button>
      </div>
    </form>
  );
}
