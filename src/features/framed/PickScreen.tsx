import { useId, useState } from 'react';
import { starters, type StarterGroup } from '../../catalogue/starters';
import type { AssessmentStore } from '../../document/assessmentStore';
import { workItemFromStarter } from '../../document/newAssessment';
import { longestName, newWorkItem } from '../../document/workItemFields';
import { nameKey } from '../../document/workItemNames';
import type { Assessment } from '../../domain/assessment';
import { useWords } from '../../i18n/Words';
import { useAnnounce } from '../../ui/Announcer';
import { Button } from '../../ui/Button';
import { Checkbox } from '../../ui/Checkbox';
import styles from './PickScreen.module.css';

interface Props {
  readonly assessment: Assessment;
  readonly edit: Pick<AssessmentStore['trigger'], 'item.added' | 'items.removed'>;
  /** The groups of the starter list to pick from. */
  readonly groups: readonly StarterGroup[];
  /** The most items that may be picked. */
  readonly most: number;
  readonly onNext: () => void;
}

/** Picks a few pieces of work from the starter list, and adds one's own. */
export function PickScreen({ assessment: { items }, edit, groups, most, onNext }: Props) {
  const { t } = useWords();
  const announce = useAnnounce();
  const id = useId();
  const [own, setOwn] = useState('');
  const isFull = items.length >= most;
  const ownItems = items.filter(({ starterId }) => starterId === null);
  const isTwin = items.some(({ name }) => nameKey(name) === nameKey(own));

  const toggle = (starter: (typeof starters)[number], wanted: boolean) => {
    if (wanted) {
      const item = workItemFromStarter(starter, {
        name: t(`starter.${starter.id}.name`),
        description: t(`starter.${starter.id}.description`),
        group: t(`starterGroup.${starter.group}`),
      });
      edit['item.added']({ items: [item] });
    } else {
      edit['items.removed']({
        ids: items.filter(({ starterId }) => starterId === starter.id).map((item) => item.id),
      });
    }
    announce(t('framed.pick.count', { count: items.length + (wanted ? 1 : -1), most }));
  };
  const addOwn = () => {
    if (own.trim() === '' || isFull || isTwin) return;
    edit['item.added']({ items: [newWorkItem({ name: own.trim() })] });
    announce(t('framed.pick.added', { name: own.trim() }));
    setOwn('');
  };
  return (
    <div className={styles.screen}>
      <header className={styles.intro}>
        <h1>{t('framed.pick.title')}</h1>
        <p className={styles.lead}>{t('framed.pick.lead', { most })}</p>
      </header>
      <div className={styles.groups}>
        {groups.map((group) => (
          <fieldset key={group} className={styles.group}>
            <legend className={styles.legend}>{t(`starterGroup.${group}`)}</legend>
            {starters
              .filter((starter) => starter.group === group)
              .map((starter) => {
                const isPicked = items.some(({ starterId }) => starterId === starter.id);
                return (
                  <Checkbox
                    key={starter.id}
                    label={t(`starter.${starter.id}.name`)}
                    hint={t(`starter.${starter.id}.description`)}
                    checked={isPicked}
                    disabled={isFull && !isPicked}
                    onChange={(wanted) => toggle(starter, wanted)}
                  />
                );
              })}
          </fieldset>
        ))}
      </div>
      <form
        className={styles.own}
        onSubmit={(event) => {
          event.preventDefault();
          addOwn();
        }}
      >
        <label htmlFor={id}>{t('framed.pick.own')}</label>
        <div className={styles.adding}>
          <input
            id={id}
            type="text"
            value={own}
            maxLength={longestName}
            disabled={isFull}
            onChange={(event) => setOwn(event.currentTarget.value)}
          />
          <Button type="submit" disabled={own.trim() === '' || isFull || isTwin}>
            {t('framed.pick.add')}
          </Button>
        </div>
        {own.trim() !== '' && isTwin ? <p className={styles.aside}>{t('framed.pick.twin')}</p> : null}
        {ownItems.length === 0 ? null : (
          <ul role="list" className={styles.ownItems}>
            {ownItems.map((item) => (
              <li key={item.id}>
                {item.name}{' '}
                <Button
                  variant="quiet"
                  size="small"
                  aria-label={t('framed.pick.removeNamed', { name: item.name })}
                  onClick={() => edit['items.removed']({ ids: [item.id] })}
                >
                  {t('framed.pick.remove')}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </form>
      <footer className={styles.foot}>
        <p className={styles.count}>
          {t(isFull ? 'framed.pick.full' : 'framed.pick.count', { count: items.length, most })}
        </p>
        <Button size="large" variant="primary" disabled={items.length === 0} onClick={onNext}>
          {t('framed.pick.next')}
        </Button>
      </footer>
    </div>
  );
}
