import { useId, useState } from 'react';
import { longestPerson } from '../../document/workItemFields';
import { mostParticipants, type Participant } from '../../domain/workshop';
import { addParticipants } from '../../domain/workshopSeats';
import { useWords } from '../../i18n/Words';
import { Button } from '../../ui/Button';
import { Checkbox } from '../../ui/Checkbox';
import type { LobbyPart } from './lobbyPart';
import styles from './Lobby.module.css';

function AddPeople({ workshop: { participants }, send }: LobbyPart) {
  const { t, number } = useWords();
  const [names, setNames] = useState('');
  const id = useId();
  const isFull = participants.length >= mostParticipants;
  const add = () => {
    const typed = names.split(/[,;\n]/).map((name) => name.trim().slice(0, longestPerson));
    send({
      type: 'lobby.changed',
      answers: { participants: addParticipants(participants, typed, () => crypto.randomUUID()) },
    });
    setNames('');
  };
  return (
    <form
      className={styles.add}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <div className={styles.field}>
        <label htmlFor={id}>{t('lobby.name')}</label>
        <p id={`${id}-hint`} className={styles.aside}>
          {t(isFull ? 'lobby.full' : 'lobby.people.hint', { most: number(mostParticipants) })}
        </p>
        <input
          id={id}
          className={styles.input}
          aria-describedby={`${id}-hint`}
          autoComplete="off"
          disabled={isFull}
          value={names}
          onChange={(event) => setNames(event.currentTarget.value)}
        />
      </div>
      <Button type="submit" disabled={isFull}>
        {t('lobby.add')}
      </Button>
    </form>
  );
}

function Person({ person, workshop, send }: LobbyPart & { readonly person: Participant }) {
  const { t } = useWords();
  const { participants, deciderId } = workshop;
  const { id, name, isRemote } = person;
  const set = (changed: readonly Participant[]) =>
    send({ type: 'lobby.changed', answers: { participants: changed } });
  return (
    <li className={styles.person}>
      <span className={styles.name}>{name}</span>
      <label className={styles.decider}>
        <input
          type="radio"
          name="decider"
          checked={deciderId === id}
          aria-label={t('lobby.decider.of', { name })}
          onChange={() => send({ type: 'lobby.changed', answers: { deciderId: id } })}
        />
        <span aria-hidden="true">{t('lobby.decides')}</span>
      </label>
      <Checkbox
        label={
          <>
            <span aria-hidden="true">{t('lobby.remote')}</span>
            <span className="visually-hidden">{t('lobby.remote.of', { name })}</span>
          </>
        }
        checked={isRemote}
        onChange={(away) =>
          set(participants.map((one) => (one.id === id ? { ...one, isRemote: away } : one)))
        }
      />
      <button
        type="button"
        className={styles.remove}
        aria-label={t('lobby.remove', { name })}
        onClick={() =>
          send({
            type: 'lobby.changed',
            answers: {
              participants: participants.filter((one) => one.id !== id),
              deciderId: deciderId === id ? null : deciderId,
            },
          })
        }
      >
        ×
      </button>
    </li>
  );
}

/** Who votes, who is not in the room, and who decides. */
export function LobbyPeople(part: LobbyPart) {
  const { t } = useWords();
  const { participants } = part.workshop;
  return (
    <section aria-labelledby="lobby-people">
      <h2 id="lobby-people">{t('lobby.people')}</h2>
      {participants.length === 0 ? (
        <p className={styles.aside}>{t('lobby.nobody')}</p>
      ) : (
        <ul role="list" className={styles.people}>
          {participants.map((person) => (
            <Person key={person.id} person={person} {...part} />
          ))}
        </ul>
      )}
      <AddPeople {...part} />
    </section>
  );
}
