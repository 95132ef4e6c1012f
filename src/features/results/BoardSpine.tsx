import { useMemo } from 'react';
import { nameWordsIn } from '../../catalogue/nameWords';
import type { Assessment } from '../../domain/assessment';
import type { Weights } from '../../domain/weights';
import { useWords, type Words } from '../../i18n/Words';
import { Spine } from '../../ui/charts/Spine';
import type { SpineLegendWords } from '../../ui/charts/spineRow';
import { everything, findItems } from './findItems';
import { rememberResults } from './resultRow';
import { toSpineRow } from './spineRows';
import { spineTwin, spineWords } from './spineTwin';

interface Props {
  readonly assessment: Assessment;
  readonly weights: Weights;
  /** Which items are drawn. */
  readonly itemIds: ReadonlySet<string>;
  /** Px. */
  readonly width: number;
  /** Px of line above the first row. */
  readonly lineAbove: number;
  /** In the colours of the screen; otherwise in ink. */
  readonly inColour?: boolean;
}

function legendOf({ t }: Words): SpineLegendWords {
  return {
    decided: t('spine.legend.decided'),
    proposed: t('spine.legend.proposed'),
    guarded: t('board.legend.guarded'),
    ownInside: t('board.legend.ownInside'),
    onTheLine: t('spine.legend.onTheLine'),
    keepLight: t('spine.legend.keepLight'),
    findOut: t('spine.legend.findOut'),
    range: t('spine.legend.range'),
    looseEnd: t('board.legend.looseEnd'),
    unnamed: t('board.legend.unnamed'),
    ghost: t('spine.legend.ghost'),
  };
}

/** The line as it stands on paper: a fixed size, strokes in ink, sorted by lean. */
export function BoardSpine({ assessment, weights, itemIds, width, lineAbove, inColour }: Props) {
  const words = useWords();
  const rows = useMemo(() => {
    const drawn = assessment.items.filter(({ id }) => itemIds.has(id));
    return findItems(drawn.map(rememberResults(weights, nameWordsIn(words.locale))), everything, words);
  }, [assessment.items, itemIds, weights, words]);
  return (
    <Spine
      rows={rows.map((row) => toSpineRow(row, null, words))}
      words={spineWords(rows.length, words)}
      twin={spineTwin(rows, words)}
      legend={legendOf(words)}
      density="print"
      inColour={inColour}
      width={width}
      lineAbove={lineAbove}
    />
  );
}
