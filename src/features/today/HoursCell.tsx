import { useState } from 'react';
import { useWords } from '../../i18n/Words';
import styles from './HoursCell.module.css';
import { readHours } from './todayValues';

interface HoursCellProps {
  readonly name: string;
  readonly hours: number | null;
  /** Whether Tab stops here: in the current row only. */
  readonly reachable: boolean;
  readonly onChange: (hours: number | null) => void;
  /** Enter and Escape give the focus back to the row; Enter asks for the row below. */
  readonly onLeave: (next: boolean) => void;
}

/** The hours of one item, kept when the field is left. What is no number stays and is marked, and nothing is kept. */
export function HoursCell({ name, hours, reachable, onChange, onLeave }: HoursCellProps) {
  const { t, number } = useWords();
  const [draft, setDraft] = useState<string | null>(null);
  const wrong = draft !== null && readHours(draft) === undefined;
  const keep = () => {
    if (draft === null) return;
    const read = readHours(draft);
    if (read === undefined) return;
    if (read !== hours) onChange(read);
    setDraft(null);
  };
  return (
    <input
      className={styles.hours}
      inputMode="decimal"
      autoComplete="off"
      data-hours=""
      aria-label={t('today.hours.for', { name })}
      aria-invalid={wrong}
      title={wrong ? t('today.hours.wrong') : undefined}
      placeholder="–"
      tabIndex={reachable ? 0 : -1}
      value={draft ?? (hours === null ? '' : number(hours, { useGrouping: false, maximumFractionDigits: 2 }))}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        event.preventDefault();
        if (event.key === 'Escape') setDraft(null);
        else keep();
        onLeave(event.key === 'Enter');
      }}
    />
  );
}
