import { useWords } from '../i18n/Words';
import { changeToNewer } from '../platform/offline/offline';
import { Banner } from '../ui/Banner';
import { Button } from '../ui/Button';

export interface NoticeProps {
  /** Resolves with whether a reload would lose nothing. Left out where there is nothing to lose. */
  readonly isSafe?: () => Promise<boolean>;
}

/** A newer version of the page is ready. It waits until somebody asks for it. */
export function NewerNotice({ isSafe }: NoticeProps) {
  const { t, rich } = useWords();
  const change = async () => {
    if ((await isSafe?.()) ?? true) await changeToNewer();
  };
  return (
    <Banner
      actions={
        <Button size="small" onClick={() => void change()}>
          {t('newer.reload')}
        </Button>
      }
    >
      {rich('newer.ready')}
    </Banner>
  );
}
