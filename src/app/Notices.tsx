import { useSyncExternalStore } from 'react';
import { useWords } from '../i18n/Words';
import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';
import type { Home } from './home';
import type { Visit } from './brought';
import type { Saving } from '../platform/saving';
import { StorageNotice } from './StorageNotice';

interface Props {
  readonly home: Home;
  readonly visit: Visit | null;
  readonly saving: Saving;
  readonly unreadableItems: number;
  readonly onKeep: () => void;
  readonly onSaveFile: () => void;
}

/** What somebody must know about the open assessment before anything else: a copy, not saved, not readable. */
export function Notices({ home, visit, saving, unreadableItems, onKeep, onSaveFile }: Props) {
  const { t, rich } = useWords();
  const status = useSyncExternalStore(saving.subscribe, saving.status);
  const saveFile = (
    <Button variant="quiet" onClick={onSaveFile}>
      {t('saving.saveFile')}
    </Button>
  );
  return (
    <>
      {visit ? (
        <Banner
          actions={
            visit.kind === 'readOnly' ? undefined : (
              <Button size="small" onClick={onKeep}>
                {t('visit.keep')}
              </Button>
            )
          }
        >
          {rich(`visit.${visit.kind}`)}
        </Banner>
      ) : (
        <StorageNotice status={home.status} actions={saveFile} />
      )}
      {status.kind === 'failed' ? (
        <Banner
          tone="alert"
          actions={
            <>
              <Button size="small" onClick={saving.retry}>
                {t('saving.retry')}
              </Button>
              {saveFile}
            </>
          }
        >
          {rich('saving.failedBecause', { reason: t(`storage.${status.reason}`) })}
        </Banner>
      ) : null}
      {unreadableItems > 0 ? <Banner>{rich('visit.unreadable', { count: unreadableItems })}</Banner> : null}
    </>
  );
}
