import { useRef, useState } from 'react';
import { topGaps, type Gap } from '../../domain/gap';
import { useWords } from '../../i18n/Words';
import { Button } from '../../ui/Button';
import { GapGroups } from './GapGroups';
import styles from './GapsScreen.module.css';
import type { GapsScreenProps } from './gapsScreenProps';
import { LeakStrip } from './LeakStrip';
import { NamingDialog } from './NamingDialog';
import { useFocusKept } from './useFocusKept';
import { useGaps, type GrayAreas } from './useGaps';

/** Where nobody answers: the five usual leaks, everything else that is missing, and names for all of it in a row. */
export function GapsScreen({ assessment, weights, edit, onOpenItem }: GapsScreenProps) {
  const { t, locale } = useWords();
  const areas = useGaps(assessment, weights, locale);
  const [naming, setNaming] = useState<readonly string[] | null>(null);
  const toName = idsToName(areas);
  const title = useRef<HTMLHeadingElement>(null);
  const missing = useRef<HTMLHeadingElement>(null);
  const keepFocus = useFocusKept(missing, title);
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <h1 ref={title} tabIndex={-1}>
          {t(titleKey(areas), { held: areas.tiles.filter(({ state }) => state === 'owned').length })}
        </h1>
        <Count areas={areas} />
        {toName.length === 0 ? null : (
          <p>
            <Button variant="primary" onClick={() => setNaming(toName)}>
              {t('gaps.name', { items: toName.length })}
            </Button>
          </p>
        )}
      </header>
      <LeakStrip areas={areas} edit={edit} />
      {areas.gaps.length === 0 ? null : (
        <GapGroups heading={missing} areas={areas} edit={edit} onOpenItem={onOpenItem} onEnd={keepFocus} />
      )}
      {naming === null ? null : (
        <NamingDialog
          ids={naming}
          resultOf={areas.resultOf}
          people={areas.people}
          edit={edit}
          onClose={() => {
            setNaming(null);
            keepFocus();
          }}
        />
      )}
    </div>
  );
}

function titleKey({ gaps, results }: GrayAreas): 'gaps.title' | 'gaps.title.whole' {
  return gaps.length === 0 && results.length > 0 ? 'gaps.title.whole' : 'gaps.title';
}

/** The gaps that a name closes. */
function isAboutTheName({ kind }: Gap): boolean {
  return (
    kind === 'unnamed' || kind === 'severalNames' || kind === 'teamNotPerson' || kind === 'accountableOutside'
  );
}

/** The items that need a name, those that matter most first. */
function idsToName({ gaps, results }: GrayAreas): readonly string[] {
  const ranked = topGaps(gaps.filter(isAboutTheName), results, results.length);
  return ranked.flatMap(({ itemIds }) => itemIds);
}

function Count({ areas: { gaps, results } }: { readonly areas: GrayAreas }) {
  const { t } = useWords();
  if (results.length === 0) return <p className={styles.lead}>{t('gaps.empty')}</p>;
  if (gaps.length === 0) return <p className={styles.lead}>{t('gaps.whole')}</p>;
  const people = gaps.filter(({ kind }) => kind === 'overloadedPerson').length;
  const items = new Set(
    gaps.flatMap(({ kind, itemIds }) => (kind === 'overloadedPerson' ? [] : [...itemIds])),
  ).size;
  return (
    <p className={styles.lead}>
      <span className={items === 0 ? undefined : styles.gap}>{t('gaps.count', { items })}</span>{' '}
      {people === 0 ? null : t('gaps.count.people', { people })}
    </p>
  );
}
