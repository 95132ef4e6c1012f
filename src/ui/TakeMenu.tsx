import { Suspense, use, type ReactNode } from 'react';
import { arriving } from '../i18n/arriving';
import { TakeAlongContext, type TakeMenuProps } from './takeAlong';
import styles from './TakeMenu.module.css';

/** The menu and its words arrive with the first table or chart that offers it. */
const TakeChoices = arriving(['copying'], async () => (await import('./TakeChoices')).TakeChoices);

/** Takes one table, and the picture of it, elsewhere. Shows nothing where that is not offered. */
export function TakeMenu(given: TakeMenuProps) {
  const takeAlong = use(TakeAlongContext);
  return takeAlong === null ? null : (
    <Suspense fallback={null}>
      <TakeChoices {...given} takeAlong={takeAlong} />
    </Suspense>
  );
}

/** A heading, and at the end of its row the way to take along as a table what stands under it. */
export function TakeRow({ children, ...taken }: TakeMenuProps & { readonly children: ReactNode }) {
  return (
    <div className={styles.row}>
      {children}
      <TakeMenu {...taken} />
    </div>
  );
}
