import { describeLean } from '../../domain/lean';
import { tellNaming } from '../../i18n/namesMissingWords';
import type { Words } from '../../i18n/Words';
import type { SpineMark, SpineRow } from '../../ui/charts/spineRow';
import { nameLean, nameResult, sizeOf } from './outcomeWords';
import type { ResultRow } from './resultRow';

function markOf({ placed, flagged }: ResultRow): SpineMark {
  if (flagged) return 'guarded';
  switch (placed.placement) {
    case 'ownInsideDeliverOutside':
      return 'ownInside';
    case 'keepLight':
    case 'onTheLine':
    case 'findOut':
      return placed.placement;
    default:
      return 'bar';
  }
}

function sideOf({ placed }: ResultRow, mark: SpineMark): SpineRow['side'] {
  if (mark === 'keepLight' || mark === 'onTheLine' || mark === 'findOut') return 'line';
  const { side } = describeLean(placed.lean);
  return side === 'onTheLine' ? 'line' : side;
}

/** The row as one sentence. */
function describeRow(row: ResultRow, words: Words): string {
  const { t } = words;
  const sentence = t('spine.row', {
    name: row.item.name,
    lean: nameLean(row.placed.lean, words),
    outcome: nameResult(row, words),
    naming: row.naming,
    accountable: row.accountable.name ?? '',
  });
  return row.oneStepAway ? t('spine.row.oneStep', { row: sentence }) : sentence;
}

/**
 * One result as a row of the spine. The bar is what the answers give; what a person decided stands in the words.
 * @param before the same item under the weights it is compared with, when its outcome differs there
 */
export function toSpineRow(row: ResultRow, before: ResultRow | null, words: Words): SpineRow {
  const mark = markOf(row);
  const side = sideOf(row, mark);
  const { from, to } = row.placed.leanRange;
  return {
    id: row.item.id,
    name: row.item.name,
    lean: row.placed.lean,
    sizeText: side === 'line' ? '' : sizeOf(row.placed.lean, words),
    side,
    mark,
    certainty: row.isDecided ? 'decided' : 'proposed',
    looseEnd: row.oneStepAway,
    range: from === to ? null : { from, to },
    accountable: row.oneName,
    accountableLabel: tellNaming(row.naming, row.accountable.name, words),
    placementLabel: nameResult(row, words),
    ghostLean: before === null ? null : before.placed.lean,
    // Put together when it is asked for: of many rows only those near the window are.
    get ariaLabel() {
      return describeRow(row, words);
    },
  };
}
