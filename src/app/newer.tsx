import { useState, type ComponentType } from 'react';
import type { NoticeProps } from './NewerNotice';
import { idle } from './useArriveAhead';

/** What says that a newer version of the page is ready; null as long as none is. */
let notice: ComponentType<NoticeProps> | null = null;

/** Keeps the page for when there is no network, once nothing else is to be done, and hears of newer versions of it. */
export async function stay(): Promise<void> {
  await idle();
  const { stayCurrent } = await import('./stayCurrent');
  await stayCurrent((found) => {
    notice = found;
  });
}

/** Says that a newer version is ready. What is on screen does not change for it: nothing moves under anybody's hands. */
export function Newer(props: NoticeProps) {
  const [Notice] = useState(() => notice);
  return Notice && <Notice {...props} />;
}
