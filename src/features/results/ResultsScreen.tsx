import { Suspense, useMemo, useState } from 'react';
import { arriving } from '../../i18n/arriving';
import { useWords } from '../../i18n/Words';
import { Disclosure } from '../../ui/Disclosure';
import { useMediaQuery } from '../../ui/useMediaQuery';
import { EmptyResults, readyToShow } from './EmptyResults';
import { ExportBar } from './ExportBar';
import { countShown, everything, findItems, groupsOf } from './findItems';
import { FindBar } from './FindBar';
import { LineView } from './LineView';
import { NextThings } from './NextThings';
import { NothingFound } from './NothingFound';
import type { ResultsScreenProps } from './resultsScreenProps';
import styles from './ResultsScreen.module.css';
import { useBeforeTheWeights } from './useBeforeTheWeights';
import { useResults } from './useResults';
import { Verdict } from './Verdict';
import { WhereItLands } from './WhereItLands';

/** The map and the sheet of an item arrive when they are opened, with the forms they hold. */
const MapView = arriving([], async () => (await import('./MapView')).MapView);
const ItemSheet = arriving([], async () => (await import('./item/ItemSheet')).ItemSheet);

const sheetStandsBeside = '(width >= 64rem)';

/** The result of a portfolio: the verdict, the line or the map, and a sheet for each item. */
export function ResultsScreen(props: ResultsScreenProps) {
  const { assessment, weights, tab, onShowWeights, openItemId, onOpenItem, edit, onRate } = props;
  const { onTakeAway, onShare, onExplain } = props;
  const words = useWords();
  const { t } = words;
  const wide = useMediaQuery(sheetStandsBeside);
  const [wanted, setWanted] = useState(everything);
  const { rows, byLean, portfolio, model } = useResults(assessment, weights);
  const shown = useMemo(
    () => (wanted === everything ? byLean : findItems(rows, wanted, words)),
    [byLean, rows, wanted, words],
  );
  const counts = useMemo(() => countShown(rows), [rows]);
  const groups = useMemo(() => groupsOf(rows), [rows]);
  const before = useBeforeTheWeights(assessment);

  if (!readyToShow(assessment, weights))
    return <EmptyResults assessment={assessment} weights={weights} onRate={onRate} />;

  const open = rows.find(({ item }) => item.id === openItemId) ?? null;
  const besideSheet = wide && open !== null;
  const firstUnplaced = rows.find(({ outcome }) => outcome.placement === null);
  const steps = shown.some((row) => row === open) ? shown : rows;
  const exportBar = <ExportBar onTakeAway={onTakeAway} onShare={onShare} onExplain={onExplain} />;
  const findBar = (
    <FindBar
      wanted={wanted}
      onWant={setWanted}
      rows={byLean}
      counts={counts}
      groups={groups}
      shown={shown.length}
    >
      {wide ? exportBar : null}
    </FindBar>
  );
  return (
    <div className={styles.screen} data-beside-sheet={besideSheet}>
      {tab === 'line' ? (
        <LineView
          rows={shown}
          before={before}
          selectedId={openItemId}
          onOpen={onOpenItem}
          arrival={props.arrival}
          besideSheet={besideSheet}
          below={
            <WhereItLands
              portfolio={portfolio}
              counts={counts}
              shown={wanted.show}
              onShow={(show) => setWanted({ ...wanted, show })}
            />
          }
        >
          <div className={styles.top}>
            <Verdict
              portfolio={portfolio}
              model={model.verdict}
              weighting={assessment.weighting}
              crossTeamRole={assessment.crossTeamRole}
              onShowWeights={onShowWeights}
              onGoOnRating={() => {
                if (firstUnplaced) onRate(firstUnplaced.item.id);
              }}
            />
            <NextThings
              assessment={assessment}
              rows={rows}
              onOpen={onOpenItem}
              onShowPerson={(person) => setWanted({ ...everything, text: person })}
            />
          </div>
          {wide ? findBar : <Disclosure summary={t('results.find')}>{findBar}</Disclosure>}
          {wide ? null : exportBar}
          {shown.length === 0 && <NothingFound onReset={() => setWanted(everything)} />}
        </LineView>
      ) : (
        <Suspense fallback={null}>
          <MapView
            assessment={assessment}
            weights={weights}
            rows={byLean}
            edit={edit}
            selectedId={openItemId}
            onOpen={onOpenItem}
            besideSheet={besideSheet}
          />
        </Suspense>
      )}
      {open === null ? null : (
        <Suspense fallback={null}>
          <ItemSheet
            assessment={assessment}
            row={open}
            rows={steps}
            weights={weights}
            edit={edit}
            onOpenItem={onOpenItem}
            onRate={onRate}
            onExplain={onExplain}
          />
        </Suspense>
      )}
    </div>
  );
}
