import { useState } from 'react';
import type { RoomView } from '../../domain/roomView';
import { useWords } from '../../i18n/Words';
import { Button } from '../../ui/Button';
import { Stage } from '../../ui/Stage';
import { RoomLine } from './RoomLine';
import styles from './RoomScreen.module.css';
import { RoomStage } from './RoomStage';

export interface RoomScreenProps {
  /** `null` while no facilitator's window answers. */
  readonly view: RoomView | null;
  /** Fills the screen; `null` where the browser cannot, or where it is filled. */
  readonly onFillScreen: (() => void) | null;
}

/** What the whole room looks at: the item, the time, how many votes are in, and the votes once they are revealed. */
export function RoomScreen({ view, onFillScreen }: RoomScreenProps) {
  const { t } = useWords();
  const [theme, setTheme] = useState<'light' | 'dark'>('light');
  return (
    <Stage theme={theme}>
      <main className={styles.screen} data-scene={view?.scene ?? 'waiting'}>
        <Scene view={view} />
      </main>
      <div className={styles.controls}>
        <Button variant="quiet" size="small" onClick={() => setTheme(theme === 'light' ? 'dark' : 'light')}>
          {t(theme === 'light' ? 'room.dark' : 'room.light')}
        </Button>
        {onFillScreen === null ? null : (
          <Button variant="quiet" size="small" onClick={onFillScreen}>
            {t('room.fullScreen')}
          </Button>
        )}
      </div>
    </Stage>
  );
}

function Scene({ view }: Pick<RoomScreenProps, 'view'>) {
  const { t } = useWords();
  switch (view?.scene) {
    case 'stage':
      return <RoomStage view={view} />;
    case 'gathering':
      return <Notice title={t('room.gathering')} lines={[t('room.gathering.text', { items: view.items })]} />;
    case 'closing':
      return (
        <Notice
          title={t('room.closing')}
          lines={[
            t('room.closing.settled', { settled: view.settled }),
            t('room.closing.parked', { parked: view.parked }),
            t('room.closing.open', { open: view.open }),
          ]}
        />
      );
    case 'blank':
      return (
        <>
          <h1 className="visually-hidden">{t('room.blank')}</h1>
          <RoomLine />
        </>
      );
    case undefined:
      return <Notice title={t('room.waiting')} lines={[t('room.waiting.text')]} />;
  }
}

function Notice({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <>
      <div className={styles.notice} role="status">
        <h1>{title}</h1>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <RoomLine />
    </>
  );
}
