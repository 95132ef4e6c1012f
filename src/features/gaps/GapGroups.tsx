import { type RefObject, useState } from 'react';
import { itemGaps, type Gap, type GapKind } from '../../domain/gap';
import { tellGaps } from '../../i18n/gapWords';
import { useWords } from '../../i18n/Words';
import { Button } from '../../ui/Button';
import { TakeRow } from '../../ui/TakeMenu';
import { GapRow } from './GapRow';
import styles from './GapGroups.module.css';
import type { EditOwners } from './gapsScreenProps';
import { OverloadRow } from './OverloadRow';
import type { GrayAreas } from './useGaps';

interface Props {
  readonly areas: GrayAreas;
  readonly edit: EditOwners;
  readonly onOpenItem: (id: string) => void;
  /** A repair ended; what had the focus may be gone. */
  readonly onEnd: () => void;
}

interface Heading {
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

const kinds: readonly GapKind[] = [...itemGaps, 'overloadedPerson'];

/** Every gap, by what is missing, in the order in which it is looked for. */
export function GapGroups({ heading, areas, edit, onOpenItem, onEnd }: Props & Heading) {
  const words = useWords();
  const { t } = words;
  const groups = kinds
    .map((kind) => ({ kind, gaps: areas.gaps.filter((gap) => gap.kind === kind) }))
    .filter(({ gaps }) => gaps.length > 0);
  return (
    <section className={styles.groups}>
      <TakeRow
        title={t('gaps.list')}
        table={() => tellGaps(areas.gaps, (id) => areas.resultOf.get(id)?.item, words)}
      >
        <h2 ref={heading} tabIndex={-1}>
          {t('gaps.list')}
        </h2>
      </TakeRow>
      {groups.map(({ kind, gaps }) => (
        <Group
          key={kind}
          kind={kind}
          gaps={gaps}
          areas={areas}
          edit={edit}
          onOpenItem={onOpenItem}
          onEnd={onEnd}
        />
      ))}
    </section>
  );
}

/** So many are shown at once. */
const shownAtOnce = 12;

interface GroupProps extends Props {
  readonly kind: GapKind;
  readonly gaps: readonly Gap[];
}

function Group({ kind, gaps, areas, edit, onOpenItem, onEnd }: GroupProps) {
  const { t, number } = useWords();
  const [all, setAll] = useState(false);
  const { resultOf, people } = areas;
  return (
    <section className={styles.group}>
      <div>
        <h3>
          {t(`gap.${kind}`)} <span className={styles.count}>{number(gaps.length)}</span>
        </h3>
        <p className={styles.why}>{t(`gap.${kind}.why`)}</p>
      </div>
      <div>
        <ul role="list" className={styles.rows}>
          {gaps.slice(0, all ? gaps.length : shownAtOnce).map((gap) => {
            const results = gap.itemIds.map((id) => resultOf.get(id)).filter((one) => one !== undefined);
            if (gap.kind === 'overloadedPerson')
              return (
                <OverloadRow
                  key={gap.person}
                  person={gap.person}
                  results={results}
                  people={people}
                  edit={edit}
                  onEnd={onEnd}
                />
              );
            const [result] = results;
            return result === undefined ? null : (
              <GapRow
                key={result.item.id}
                kind={gap.kind}
                result={result}
                people={people}
                edit={edit}
                onOpenItem={onOpenItem}
                onEnd={onEnd}
              />
            );
          })}
        </ul>
        {all || gaps.length <= shownAtOnce ? null : (
          <Button variant="quiet" size="small" onClick={() => setAll(true)}>
            {t('gaps.more', { count: number(gaps.length) })}
          </Button>
        )}
      </div>
    </section>
  );
}
