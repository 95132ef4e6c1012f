import { useWords } from '../i18n/Words';
import { Banner } from '../ui/Banner';
import { LinkButton } from '../ui/Button';
import { ErrorRegion } from './ErrorRegion';
import { FaultPage } from './Fault';
import styles from './Gone.module.css';
import { useHome } from './home';
import { LazyWorkshopPage } from './lazyScreens';
import { useBrought, visitId } from './brought';
import { OpenAssessment } from './OpenAssessment';
import { toWorkshopPath } from './paths';
import { Shell } from './Shell';
import { StageLine } from './StageLine';
import { useSession } from './useSession';
import { useAddress } from './useAddress';

/** One assessment, by its id in the address: opening, open, or not to be had. */
export function AssessmentPage({ id }: { readonly id: string }) {
  const { t } = useWords();
  const [path] = useAddress();
  const home = useHome();
  const brought = useBrought();
  const visit = id === visitId ? brought.visit : null;
  const opening = useSession(home, id, visit);
  if (opening.kind === 'open' && path === toWorkshopPath(id))
    return (
      <ErrorRegion fallback={(retry, fault) => <FaultPage fault={fault} retry={retry} />}>
        <LazyWorkshopPage id={id} session={opening.session} home={home} isVisit={visit !== null} />
      </ErrorRegion>
    );
  if (opening.kind === 'open')
    return <OpenAssessment key={id} id={id} path={path} home={home} visit={visit} opening={opening} />;
  return (
    <Shell hangs line={<StageLine stage="results" />}>
      {opening.kind === 'opening' ? (
        <p role="status">{t('shell.opening')}</p>
      ) : (
        <div className={styles.gone}>
          <h1>{t('gone.title')}</h1>
          <p>{t('gone.text')}</p>
          {opening.kind === 'failed' ? <Banner tone="alert">{t(`storage.${opening.reason}`)}</Banner> : null}
          <LinkButton href="#/">{t('gone.start')}</LinkButton>
        </div>
      )}
    </Shell>
  );
}
