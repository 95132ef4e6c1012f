import { use, useState, type RefObject } from 'react';
import { useWords } from '../i18n/Words';
import { Menu, type MenuItem } from './Menu';
import { TakeAlongContext, type TakeAlong, type TakenTable } from './takeAlong';
import styles from './TakeMenu.module.css';

interface Props {
  readonly title: string;
  readonly table: () => TakenTable;
  /** The drawing, where one is shown. */
  readonly picture?: RefObject<HTMLElement | null> | undefined;
}

/** Takes one table, and the picture of it, elsewhere. Shows nothing where that is not offered. */
export function TakeMenu(given: Props) {
  const takeAlong = use(TakeAlongContext);
  return takeAlong === null ? null : <OfferedMenu {...given} takeAlong={takeAlong} />;
}

function OfferedMenu({ title, table, picture, takeAlong }: Props & { readonly takeAlong: TakeAlong }) {
  const { t } = useWords();
  const [said, setSaid] = useState<'copied' | 'saved' | 'failed' | null>(null);
  const tell = (doing: Promise<boolean>, done: 'copied' | 'saved') => {
    setSaid(null);
    doing.then(
      (worked) => setSaid(worked ? done : 'failed'),
      () => setSaid('failed'),
    );
  };
  const copies = (['cells', 'markdown'] as const).map((as): MenuItem => ({
    id: as,
    label: t(`chart.take.${as}`),
    onSelect: () => tell(takeAlong.copyTable(table(), as), 'copied'),
  }));
  const pictures = (['png', 'svg'] as const).map((as): MenuItem => ({
    id: as,
    label: t(`chart.take.${as}`),
    onSelect: () => {
      if (picture?.current) tell(takeAlong.savePicture(picture.current, title, as), 'saved');
    },
  }));
  return (
    <span className={`${styles.take ?? ''} screen-only`}>
      <span role="status">{said === null ? null : t(`chart.take.${said}`)}</span>
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
