import { useState } from 'react';
import { writeMarkdown, writePlainText, type Report } from '../../document/report';
import { useWords } from '../../i18n/Words';
import { Button } from '../../ui/Button';
import styles from './PlanScreen.module.css';

interface Props {
  readonly report: Report;
  /** Puts text on the clipboard; false where the browser refuses. */
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** Takes a part of the plan elsewhere, as text or as Markdown, and says whether it worked. */
export function CopyBar({ report, onCopy }: Props) {
  const { t } = useWords();
  const [said, setSaid] = useState<'done' | 'refused' | null>(null);
  const copy = (text: string) => {
    setSaid(null);
    void onCopy(text).then((done) => setSaid(done ? 'done' : 'refused'));
  };
  return (
    <div className={`${styles.copy ?? ''} screen-only`}>
      <Button size="small" onClick={() => copy(writePlainText(report))}>
        {t('plan.copy.text')}
      </Button>
      <Button size="small" onClick={() => copy(writeMarkdown(report))}>
        {t('plan.copy.markdown')}
      </Button>
      <span role="status">{said === null ? null : t(`plan.copy.${said}`)}</span>
    </div>
  );
}
