import { NotArrived } from '../i18n/arriving';
import { useWords } from '../i18n/Words';
import { Button } from '../ui/Button';
import { Shell } from './Shell';

interface Props {
  readonly fault: unknown;
  readonly retry: () => void;
}

/** Stands in the place of what broke, or of what could not be fetched. */
export function Fault({ fault, retry }: Props) {
  const { t } = useWords();
  return (
    <>
      <h1>{t(fault instanceof NotArrived ? 'fault.missing' : 'fault.title')}</h1>
      <p>{t('fault.text')}</p>
      <Button variant="primary" onClick={retry}>
        {t('fault.retry')}
      </Button>
    </>
  );
}

/** The same as a page of its own. */
export function FaultPage(props: Props) {
  return (
    <Shell>
      <Fault {...props} />
    </Shell>
  );
}
