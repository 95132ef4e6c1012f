import { useState } from 'react';
import { useWords } from '../i18n/Words';
import { Menu, type MenuItem } from './Menu';
import type { TakeAlong, TakeMenuProps } from './takeAlong';
import styles from './TakeMenu.module.css';

interface Props extends TakeMenuProps {
  readonly takeAlong: TakeAlong;
}

/** The forms in which one table or picture can be taken; what was taken is said beside them. */
export function TakeChoices({ title, table, picture, takeAlong }: Props) {
  const { t } = useWords();
  const [said, setSaid] = useState<string | null>(null);
  const tell = (doing: Promise<boolean>, done: string) => {
    setSaid(null);
    const failed = t('chart.take.failed');
    doing.then(
      (worked) => setSaid(worked ? done : failed),
      () => setSaid(failed),
    );
  };
  const copies = (['cells', 'markdown'] as const).map((as): MenuItem => ({
    id: as,
    label: t(`chart.take.${as}`),
    onSelect: () => {
      const taken = table();
      tell(takeAlong.copyTable(taken, as), t(`chart.take.copied.${as}`, { rows: taken.rows.length }));
    },
  }));
  const pictures = (['png', 'svg'] as const).map((as): MenuItem => ({
    id: as,
    label: t(`chart.take.${as}`),
    onSelect: () => {
      if (picture?.current) tell(takeAlong.savePicture(picture.current, title, as), t('chart.take.saved'));
    },
  }));
  return (
    <span className={`${styles.take ?? ''} screen-only`}>
      <span role="status">{said}</span>
      <Menu
        label={
          <>
            <span aria-hidden="true">{t('chart.take')}</span>
            <span className="visually-hidden">{t('chart.take.of', { title })}</span>
          </>
        }
        size="small"
        align="end"
        items={picture === undefined ? copies : [...copies, ...pictures]}
      />
    </span>
  );
}
