import { useCallback, useEffect, useRef } from 'react';
import type { AssessmentEvents } from '../../document/assessmentEvents';
import type { AssessmentStore } from '../../document/assessmentStore';
import type { WorkItem } from '../../domain/workItem';
import { useWords } from '../../i18n/Words';
import { useToast } from '../../ui/Toast';
import { inverseOf } from './mergeRows';

/** Does one step and says so, with a way back. */
export type DoMerge = (merge: AssessmentEvents['items.merged'], message: string) => void;

/**
 * Steps that can be taken back from the message that tells of them. Directly afterwards that is the undo of the
 * document; once something else has happened only what this step did is put back.
 */
export function useMerge(items: readonly WorkItem[], edit: AssessmentStore['trigger']): DoMerge {
  const { t } = useWords();
  const toast = useToast();
  const latest = useRef({ items, version: 0 });
  useEffect(() => {
    if (latest.current.items !== items) latest.current = { items, version: latest.current.version + 1 };
  }, [items]);
  return useCallback<DoMerge>(
    (merge, message) => {
      const { items: before, version } = latest.current;
      edit['items.merged'](merge);
      toast({
        message,
        action: {
          label: t('list.undo'),
          onAction: () => {
            if (latest.current.version === version + 1) edit.undo();
            else edit['items.merged'](inverseOf(merge, before));
          },
        },
      });
    },
    [edit, toast, t],
  );
}
