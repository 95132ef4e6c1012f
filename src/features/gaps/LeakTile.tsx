import { useRef, useState } from 'react';
import { newWorkItem } from '../../document/workItemFields';
import { repairFor } from '../../domain/gap';
import type { LeakTile as Tile } from '../../domain/usualLeak';
import { useWords } from '../../i18n/Words';
import { useAnnounce } from '../../ui/Announcer';
import { Button } from '../../ui/Button';
import type { EditOwners } from './gapsScreenProps';
import styles from './LeakStrip.module.css';
import { Repair } from './Repair';
import { useFocusKept } from './useFocusKept';
import type { GrayAreas } from './useGaps';

interface Props {
  readonly tile: Tile;
  readonly areas: GrayAreas;
  readonly edit: EditOwners;
  readonly onCorrect: () => void;
}

/** A tile names as many items as can be read at a glance; which they all are stands behind “What counts here”. */
const namesShown = 4;

/** One usual leak: who has it, or why nobody does, and the one thing to do about it. */
export function LeakTile({ tile, areas, edit, onCorrect }: Props) {
  const { t, list } = useWords();
  const announce = useAnnounce();
  const [repairing, setRepairing] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const corrector = useRef<HTMLButtonElement>(null);
  const keepFocus = useFocusKept(opener, corrector);
  const { leak } = tile;
  const name = t(`leak.${leak}`);
  const nameOf = (id: string) => areas.resultOf.get(id)?.item.name ?? '';
  const about = tile.state === 'notOnList' ? t(`leak.${leak}.about`) : namesOf(tile.itemIds);
  const broken = tile.state === 'gap' ? areas.resultOf.get(tile.itemId) : undefined;
  const add = () => {
    edit['item.added']({
      items: [newWorkItem({ name, description: t(`leak.${leak}.about`), usualLeak: leak })],
    });
    announce(t('leak.added', { item: name }));
  };
  const repair = tile.state === 'gap' ? t(`repair.${repairFor(tile.why)}`) : null;
  return (
    <div className={styles.inside} data-state={tile.state}>
      <h2>{name}</h2>
      <p className={styles.state}>{stateWords()}</p>
      <p className={styles.about}>{about}</p>
      {tile.state === 'owned' ? null : (
        // One button in both states: what it adds is repaired with the same focus.
        <Button
          variant="quiet"
          ref={opener}
          aria-label={
            tile.state === 'gap' && repair !== null
              ? t('shell.pair', { name: repair, value: nameOf(tile.itemId) })
              : t('shell.pair', { name: t('leak.add'), value: name })
          }
          aria-expanded={tile.state === 'gap' ? repairing : undefined}
          onClick={() => {
            if (tile.state === 'gap') setRepairing(!repairing);
            else add();
          }}
        >
          {repair ?? t('leak.add')}
        </Button>
      )}
      {repairing && tile.state === 'gap' && broken !== undefined && (
        <Repair
          kind={tile.why}
          result={broken}
          people={areas.people}
          edit={edit}
          onEnd={() => {
            setRepairing(false);
            keepFocus();
          }}
        />
      )}
      <Button
        variant="quiet"
        size="small"
        ref={corrector}
        aria-label={t('leak.correct.label', { leak: name })}
        onClick={onCorrect}
      >
        {t('leak.correct')}
      </Button>
    </div>
  );

  function namesOf(ids: readonly string[]): string {
    const names = ids.slice(0, namesShown).map(nameOf);
    const more = ids.length - names.length;
    return more === 0 ? list(names) : t('leak.andMore', { names: names.join(', '), count: more });
  }

  function stateWords(): string {
    switch (tile.state) {
      case 'owned':
        return t('leak.owned', { names: list(tile.names) });
      case 'gap': {
        const why = t(`gap.${tile.why}.short`);
        return tile.itemIds.length > 1
          ? t('leak.gap.in', { item: nameOf(tile.itemId), why })
          : t('leak.gap', { why });
      }
      case 'notOnList':
        return t('leak.notOnList');
    }
  }
}
