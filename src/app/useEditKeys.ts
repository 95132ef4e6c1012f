import type { AssessmentStore } from '../document/assessmentStore';
import { usePageKeys } from '../ui/pageKeys';

const ownUndo = 'input[type="text"], input:not([type]), textarea, [contenteditable]';

/** Ctrl or ⌘ with Z undoes, with Shift or with Y redoes, except while a text field has its own undo. */
export function useEditKeys(store: AssessmentStore): void {
  usePageKeys(true, (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const { target } = event;
    if (target instanceof HTMLElement && target.closest(ownUndo)) return;
    const key = event.key.toLowerCase();
    if (key === 'y' || (key === 'z' && event.shiftKey)) store.trigger.redo();
    else if (key === 'z') store.trigger.undo();
    else return;
    event.preventDefault();
  });
}
