import { useMemo, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import type { Assessment } from '../../domain/assessment';
import { lineThroughMap } from '../../domain/lean';
import { nameWordsIn } from '../../catalogue/nameWords';
import { sameOutcome } from '../../domain/placement';
import { computeWeights, readWeightingProblem, type Weights } from '../../domain/weights';
import { useWords } from '../../i18n/Words';
import { PullMap } from '../../ui/charts/PullMap';
import { MapGathered } from './MapGathered';
import { MapList } from './MapList';
import { toMapItem } from './mapItems';
import { dotsStayPut, mapLegend, mapTwin, mapWords, nameMap, sameWeights } from './mapTwin';
import { rememberResults, type ResultRow } from './resultRow';
import type { EditAssessment } from './resultsScreenProps';
import { WeightsPanel, type WeightingDraft } from './WeightsPanel';
import styles from './MapView.module.css';

interface Props {
  readonly assessment: Assessment;
  readonly weights: Weights;
  /** Placed rows by lean: their order gives the numbers on the map. */
  readonly rows: readonly ResultRow[];
  readonly edit: EditAssessment;
  readonly selectedId: string | null;
  readonly onOpen: (id: string) => void;
  readonly besideSheet: boolean;
}

/** The pull map, and beside it the weights that turn its line. */
export function MapView({ assessment, weights, rows, edit, selectedId, onOpen, besideSheet }: Props) {
  const words = useWords();
  const names = nameWordsIn(words.locale);
  const { weighting, crossTeamRole } = assessment;
  const form = useForm<WeightingDraft>({ values: { weighting } });
  const draft = useWatch({ control: form.control, name: 'weighting' });
  const problem = readWeightingProblem(draft, crossTeamRole);
  const equalWeights = useMemo(() => {
    const equal = computeWeights({ method: 'equal' }, crossTeamRole);
    // What was read under them need not be read again.
    return sameWeights(weights, equal) ? weights : equal;
  }, [weights, crossTeamRole]);
  const tried = useMemo(() => {
    if (problem !== null) return weights;
    const drafted = computeWeights(draft, crossTeamRole);
    return sameWeights(drafted, weights) ? weights : drafted;
  }, [draft, problem, weights, crossTeamRole]);
  const read = useMemo(() => rememberResults(tried, names), [tried, names]);
  const readEqual = useMemo(() => rememberResults(equalWeights, names), [equalWeights, names]);
  const items = useMemo(
    () =>
      rows.map(({ item }, index) => {
        const row = read(item);
        return toMapItem(row, index + 1, !sameOutcome(row.outcome, readEqual(item).outcome), words);
      }),
    [rows, read, readEqual, words],
  );
  const [gathered, setGathered] = useState<ReadonlySet<string> | null>(null);
  const twin = useMemo(() => mapTwin(items, rows, read, words), [items, rows, read, words]);

  return (
    <div className={styles.view} data-beside-sheet={besideSheet}>
      <div className={styles.map}>
        <h1>{nameMap(items, tried, equalWeights, words)}</h1>
        <PullMap
          items={items}
          slope={lineThroughMap(tried)}
          onLattice={dotsStayPut(tried)}
          words={mapWords(tried, words)}
          legend={mapLegend(words)}
          twin={twin}
          selectedId={selectedId}
          onOpen={onOpen}
          onOpenMany={(ids) => setGathered(new Set(ids))}
        />
      </div>
      {besideSheet ? null : (
        <div className={styles.panel}>
          <WeightsPanel
            assessment={assessment}
            form={form}
            tried={tried}
            equalWeights={equalWeights}
            problem={problem}
            onSave={(chosen) => edit['weighting.chosen']({ weighting: chosen })}
          />
          <MapList items={items} onOpen={onOpen} />
        </div>
      )}
      {gathered !== null && (
        <MapGathered
          items={items.filter(({ id }) => gathered.has(id))}
          onOpen={(id) => {
            setGathered(null);
            onOpen(id);
          }}
          onClose={() => setGathered(null)}
        />
      )}
    </div>
  );
}
