import { decisionRules } from '../../domain/workshop';
import { useWords } from '../../i18n/Words';
import { Checkbox } from '../../ui/Checkbox';
import type { LobbyPart } from './lobbyPart';
import styles from './Lobby.module.css';

/** How an item is settled, and whether names stay with votes. */
export function LobbyRule({ workshop: { rule, keepVoters }, send }: LobbyPart) {
  const { t } = useWords();
  return (
    <div className={styles.part}>
      <fieldset className={styles.rules}>
        <legend className={styles.question}>{t('lobby.rule')}</legend>
        {decisionRules.map((one) => (
          <label key={one} className={styles.rule}>
            <input
              type="radio"
              name="rule"
              checked={rule === one}
              onChange={() => send({ type: 'lobby.changed', answers: { rule: one } })}
            />
            <span>{t(`lobby.rule.${one}`)}</span>
          </label>
        ))}
      </fieldset>
      <Checkbox
        label={t('lobby.keep')}
        hint={t('lobby.keep.hint')}
        checked={keepVoters}
        onChange={(keep) => send({ type: 'lobby.changed', answers: { keepVoters: keep } })}
      />
    </div>
  );
}
