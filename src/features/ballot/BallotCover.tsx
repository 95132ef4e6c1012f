import { useForm } from 'react-hook-form';
import { longestVoterName } from '../../document/ballot';
import { toVoterName } from '../../document/ballotCode';
import type { BallotDraft } from '../../document/ballotDraft';
import { useWords } from '../../i18n/Words';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import styles from './BallotScreen.module.css';

interface Props {
  readonly draft: BallotDraft;
  readonly isKept: boolean;
  readonly onBegin: (voter: string) => void;
}

const secondsPerItem = 24;

/** Who asks, for what, and what becomes of the answers; then the name under which they count. */
export function BallotCover({ draft: { paper, voter }, isKept, onBegin }: Props) {
  const { t, rich } = useWords();
  const { control, handleSubmit } = useForm({ defaultValues: { voter } });
  const { title, facilitator, items } = paper;
  return (
    <form
      className={styles.cover}
      onSubmit={(event) => void handleSubmit((said) => onBegin(toVoterName(said.voter)))(event)}
    >
      <h1 tabIndex={-1}>{title === '' ? t('ballot.untitled') : t('ballot.title', { title })}</h1>
      <p className={styles.lead}>
        {rich('ballot.asked', {
          facilitator: facilitator === '' ? 'none' : 'named',
          name: facilitator,
          count: items.length,
          minutes: Math.max(1, Math.ceil((items.length * secondsPerItem) / 60)),
        })}
      </p>
      <p>{rich('ballot.private')}</p>
      <Field
        control={control}
        name="voter"
        label={t('ballot.name')}
        hint={t('ballot.name.hint')}
        autoComplete="given-name"
        rules={{
          validate: (said) => toVoterName(said) !== '' || t('ballot.name.missing'),
          maxLength: longestVoterName,
        }}
      />
      <Button type="submit" variant="primary" size="large">
        {t('ballot.begin')}
      </Button>
      <p className={styles.aside}>{t(isKept ? 'ballot.kept' : 'ballot.notKept')}</p>
    </form>
  );
}
