import { useEffect, useEffectEvent } from 'react';

/** Whether keys that are pressed there write or choose something; radios and boxes do neither. */
export function isTypedInto(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  if (target instanceof HTMLInputElement) return target.type !== 'radio' && target.type !== 'checkbox';
  return target.closest('textarea, select, [contenteditable=true]') !== null;
}

/** Listens to the keys of the whole page while they are on. */
export function usePageKeys(areOn: boolean, onKey: (event: KeyboardEvent) => void): void {
  const handle = useEffectEvent(onKey);
  useEffect(() => {
    if (!areOn) return undefined;
    const listen = (event: KeyboardEvent) => handle(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [areOn]);
}
