import type { Assessment } from '../../domain/assessment';
import type { Capacity } from '../../domain/capacity';
import type { ItemResult } from '../../domain/result';
import type { RetainedDuty } from '../../domain/retainedDuty';
import { useWords } from '../../i18n/Words';
import { Button } from '../../ui/Button';
import { HoursBars } from '../../ui/charts/HoursBars';
import styles from './CapacitySection.module.css';
import { FromToSection } from './FromToSection';
import { hoursRows, hoursTwin } from './hoursRows';
import { LoadSection } from './LoadSection';
import type { EditAnswers } from './modelScreenProps';
import { TeamFitsSection } from './TeamFitsSection';
import { TeamHoursForm } from './TeamHoursForm';

interface Props {
  readonly assessment: Assessment;
  readonly results: readonly ItemResult[];
  readonly duties: readonly RetainedDuty[];
  readonly capacity: Capacity;
  readonly edit: EditAnswers;
  readonly onOpenItem: (itemId: string) => void;
  readonly onAddHours: () => void;
}

/** What the result asks of the team in hours, of a partner, and of each person who answers. */
export function CapacitySection(props: Props) {
  const { assessment, results, duties, capacity, edit, onOpenItem, onAddHours } = props;
  const words = useWords();
  const { t, rich } = words;
  const missing = capacity.itemsWithoutHours;
  const hasHours = missing < results.length;
  const partner = capacity.partnerHours.ongoing + capacity.partnerHours.project;
  const fresh = capacity.newPartnerHours.ongoing + capacity.newPartnerHours.project;
  return (
    <section className={styles.capacity}>
      <h2 className={styles.title}>{t('capacity.title')}</h2>
      {missing > 0 && (
        <p className={styles.missing}>
          {hasHours ? t('capacity.missing', { count: missing }) : t('capacity.none')}{' '}
          <Button variant="quiet" size="small" onClick={onAddHours}>
            {t('model.addHours')}
          </Button>
        </p>
      )}
      <div className={styles.halves}>
        <div className={styles.half}>
          {hasHours && <HoursBars rows={hoursRows(capacity, words)} twin={hoursTwin(capacity, words)} />}
          {hasHours && (
            <p>{rich('capacity.partner', { hours: Math.round(partner), fresh: Math.round(fresh) })}</p>
          )}
          <FromToSection flows={capacity.flows} />
        </div>
        <div className={styles.half}>
          <TeamHoursForm assessment={assessment} edit={edit} />
          {hasHours && <TeamGap capacity={capacity} />}
          {hasHours && (
            <TeamFitsSection
              results={results}
              duties={duties}
              capacity={capacity}
              onOpenItem={onOpenItem}
              onKeep={(teamHoursPerMonth) => edit['assessment.answered']({ fields: { teamHoursPerMonth } })}
            />
          )}
          <LoadSection results={results} duties={duties} />
        </div>
      </div>
    </section>
  );
}

/** The team's hours against the work, before and after. */
function TeamGap({ capacity: { team } }: { readonly capacity: Capacity }) {
  const { t, rich, number } = useWords();
  const { now, after, available, gapNow, gapAfter } = team;
  const whole = (hours: number) => number(Math.round(hours));
  if (available === null || gapNow === null || gapAfter === null) {
    return (
      <p>
        {t('capacity.asks', { now: whole(now), after: whole(after) })} {t('capacity.gap.unknown')}
      </p>
    );
  }
  return (
    <p>
      {gapNow > 0
        ? t('capacity.gap.now.over', {
            asked: whole(now),
            available: whole(available),
            over: whole(gapNow),
          })
        : t('capacity.gap.now.fits', {
            asked: whole(now),
            available: whole(available),
            left: whole(-gapNow),
          })}{' '}
      {gapAfter > 0
        ? rich('capacity.gap.after.over', { asked: whole(after), over: whole(gapAfter) })
        : rich('capacity.gap.after.fits', { asked: whole(after), left: whole(-gapAfter) })}
    </p>
  );
}
