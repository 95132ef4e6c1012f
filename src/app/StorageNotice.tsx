import { useWords } from '../i18n/Words';
import type { StorageStatus } from '../platform/assessmentStorage';
import { Banner } from '../ui/Banner';
import type { ReactNode } from 'react';

/** Says that nothing outlives this tab, where that is so. */
export function StorageNotice({
  status,
  actions,
}: {
  readonly status: StorageStatus | null;
  readonly actions?: ReactNode;
}) {
  const { t, rich } = useWords();
  if (status?.kind !== 'memoryOnly') return null;
  return (
    <Banner tone="alert" actions={actions}>
      {rich('saving.memoryOnly', { reason: t(`storage.${status.reason}`) })}
    </Banner>
  );
}
