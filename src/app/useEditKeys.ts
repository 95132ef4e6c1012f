import { useEffect } from 'react';
import type { AssessmentStore } from '../document/assessmentStore';

/** Ctrl or ⌘ with Z undoes, with Shift or with Y redoes, except while a text field has its own undo. */
export function useEditKeys(store: AssessmentStore): void {
  useEffect(() => {
    const undoOrRedo = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const { target } = event;
      if (
        target instanceof HTMLElement &&
        target.closest('input[type="text"], input:not([type]), textarea, [contenteditable]')
      )
        return;
      const key = event.key.toLowerCase();
      if (key === 'y' || (key === 'z' && event.shiftKey)) store.trigger.redo();
      else if (key === 'z') store.trigger.undo();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', undoOrRedo);
    return () => {
      document.removeEventListener('keydown', undoOrRedo);
    };
  }, [store]);
}
