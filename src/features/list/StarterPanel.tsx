import { starterGroups, starters, type Starter, type StarterId } from '../../catalogue/starters';
import { newWorkItem } from '../../document/workItemFields';
import { nameKey } from '../../document/workItemNames';
import type { WorkItem } from '../../domain/workItem';
import { useWords } from '../../i18n/Words';
import { Button } from '../../ui/Button';
import { Checkbox } from '../../ui/Checkbox';
import styles from './StarterPanel.module.css';
import type { DoMerge } from './useMerge';

interface StarterPanelProps {
  readonly items: readonly WorkItem[];
  readonly chosen: ReadonlySet<StarterId>;
  readonly onChoose: (chosen: ReadonlySet<StarterId>) => void;
  readonly onMerge: DoMerge;
}

/** What most IT teams have, to pick from. Flags are only suggested here; people set them. */
export function StarterPanel({ items, chosen, onChoose, onMerge }: StarterPanelProps) {
  const { t, list } = useWords();
  const ids = new Set(items.map(({ starterId }) => starterId));
  const names = new Set(items.map(({ name }) => nameKey(name)));
  const isListed = (id: StarterId) => ids.has(id) || names.has(nameKey(t(`starter.${id}.name`)));
  const taken = starters.filter(({ id }) => chosen.has(id) && !isListed(id));
  const choose = (some: readonly StarterId[], wanted: boolean) => {
    const after = new Set(chosen);
    for (const id of some) {
      if (wanted) after.add(id);
      else after.delete(id);
    }
    onChoose(after);
  };
  const add = () => {
    const added = taken.map(({ id, group, kind }) =>
      newWorkItem({
        name: t(`starter.${id}.name`),
        description: t(`starter.${id}.description`),
        group: t(`starterGroup.${group}`),
        kind,
        starterId: id,
      }),
    );
    onMerge({ added }, t('list.added', { count: added.length }));
    onChoose(new Set());
  };
  const suggestion = ({ suggestedFlags }: Pick<Starter, 'suggestedFlags'>) =>
    suggestedFlags.length === 0
      ? null
      : t('list.starter.suggested', {
          flags: list(suggestedFlags.map((flag) => t(`list.starter.flag.${flag}`))),
        });
  return (
    <div className={styles.starter}>
      <p className={styles.lead}>{t('list.starter.lead')}</p>
      {starterGroups.map((group) => {
        const members = starters.filter((starter) => starter.group === group);
        const free = members.filter(({ id }) => !isListed(id)).map(({ id }) => id);
        const picked = free.filter((id) => chosen.has(id)).length;
        const groupName = t(`starterGroup.${group}`);
        return (
          <fieldset key={group} className={styles.group}>
            <legend className={styles.legend}>{groupName}</legend>
            <div className={styles.all}>
              <Checkbox
                label={t('list.starter.group', { group: groupName })}
                checked={picked === free.length}
                mixed={picked > 0 && picked < free.length}
                disabled={free.length === 0}
                onChange={(wanted) => choose(free, wanted)}
              />
            </div>
            {members.map((starter) => {
              const listed = isListed(starter.id);
              const suggested = suggestion(starter);
              return (
                <div key={starter.id} className={styles.entry}>
                  <Checkbox
                    label={t(`starter.${starter.id}.name`)}
                    hint={
                      <>
                        {t(`starter.${starter.id}.description`)}
                        {listed ? (
                          <strong className={styles.listed}>{t('list.starter.listed')}</strong>
                        ) : null}
                        {suggested === null ? null : <span className={styles.suggested}>{suggested}</span>}
                      </>
                    }
                    checked={listed || chosen.has(starter.id)}
                    disabled={listed}
                    onChange={(wanted) => choose([starter.id], wanted)}
                  />
                </div>
              );
            })}
          </fieldset>
        );
      })}
      <div className={styles.add}>
        <Button variant="primary" disabled={taken.length === 0} onClick={add}>
          {t('list.starter.add', { count: taken.length })}
        </Button>
      </div>
    </div>
  );
}
