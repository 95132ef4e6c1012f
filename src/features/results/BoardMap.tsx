import { useMemo } from 'react';
import { nameWordsIn } from '../../catalogue/nameWords';
import type { Assessment } from '../../domain/assessment';
import { lineThroughMap } from '../../domain/lean';
import { sameOutcome } from '../../domain/placement';
import { computeWeights, type Weights } from '../../domain/weights';
import { useWords } from '../../i18n/Words';
import { itemsAsDots } from '../../ui/charts/mapPacking';
import { PullMap } from '../../ui/charts/PullMap';
import { everything, findItems } from './findItems';
import { toMapItem } from './mapItems';
import { dotsStayPut, mapLegend, mapTwin, mapWords, nameMap } from './mapTwin';
import { rememberResults } from './resultRow';
import styles from './BoardMap.module.css';

interface Props {
  readonly assessment: Assessment;
  readonly weights: Weights;
  /** Px. */
  readonly width: number;
}

/** The map as it stands on paper: a fixed size, its dots numbered by lean, and their names. */
export function BoardMap({ assessment, weights, width }: Props) {
  const words = useWords();
  const { crossTeamRole, items: workItems } = assessment;
  const { items, twin, finding } = useMemo(() => {
    const names = nameWordsIn(words.locale);
    const equalWeights = computeWeights({ method: 'equal' }, crossTeamRole);
    const read = rememberResults(weights, names);
    const readEqual = rememberResults(equalWeights, names);
    const rows = findItems(workItems.map(read), everything, words);
    const dots = rows.map((row, index) =>
      toMapItem(row, index + 1, !sameOutcome(row.outcome, readEqual(row.item).outcome), words),
    );
    return {
      items: dots,
      twin: mapTwin(dots, rows, read, words),
      finding: nameMap(dots, weights, equalWeights, words),
    };
  }, [workItems, crossTeamRole, weights, words]);
  const numbered = itemsAsDots(items);
  const counted = items.length - numbered.length;
  return (
    <div className={styles.map} style={{ width }}>
      <p className={styles.finding}>{finding}</p>
      <PullMap
        items={items}
        slope={lineThroughMap(weights)}
        onLattice={dotsStayPut(weights)}
        words={mapWords(weights, words)}
        legend={mapLegend(words)}
        twin={twin}
        width={width}
      />
      {counted > 0 && <p className={styles.counted}>{words.t('map.counted', { count: counted })}</p>}
      <ul role="list" className={styles.names}>
        {numbered.map(({ id, number, name }) => (
          <li key={id}>
            <span className={styles.number}>{words.number(number)}</span>
            <span>{name}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
