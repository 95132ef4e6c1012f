import { useId, useState, type ReactNode } from 'react';
import { useWords, type Words } from '../../../i18n/Words';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import styles from './TakeAwayDialog.module.css';
import { formsOf, takingGroups, type TakenForm, type Taking } from './takings';

export interface TakeAwayDialogProps {
  readonly onClose: () => void;
  /** Makes and saves a file and gives back its name; rejects where it could not be made. */
  readonly onTake: (taking: Exclude<Taking, 'report'>, form: TakenForm) => Promise<string>;
  /** Shows the page that prints. */
  readonly onPrint: (page: 'board' | 'report') => void;
  /** Goes on to the link that holds the work. */
  readonly onShare: () => void;
}

type Said =
  | { readonly kind: 'making' | 'failed'; readonly taking: Taking }
  | { readonly kind: 'saved'; readonly file: string };

function tell(said: Said, { t }: Words): string {
  return said.kind === 'saved'
    ? t('take.saved', { file: said.file })
    : t(`take.${said.kind}`, { what: t(`take.${said.taking}`) });
}

/** Everything that can be taken along: what it is good for, what is in it, and in which form. */
export function TakeAwayDialog({ onClose, onTake, onPrint, onShare }: TakeAwayDialogProps) {
  const words = useWords();
  const { t } = words;
  const [said, setSaid] = useState<Said | null>(null);
  const take = (taking: Taking, form: TakenForm) => {
    if (taking === 'report' || (taking === 'board' && form === 'print')) {
      onPrint(taking);
      return;
    }
    setSaid({ kind: 'making', taking });
    onTake(taking, form).then(
      (file) => setSaid({ kind: 'saved', file }),
      () => setSaid({ kind: 'failed', taking }),
    );
  };
  return (
    <Dialog open size="large" onClose={onClose} title={t('take.title')} closeLabel={t('take.close')}>
      <p className={styles.lead}>{t('take.lead')}</p>
      {takingGroups.map(({ group, takings }) => (
        <Group key={group} title={t(`take.group.${group}`)}>
          {takings.map((taking) => (
            <FileOffer key={taking} taking={taking} onTake={(form) => take(taking, form)} />
          ))}
          {group === 'keep' ? <LinkOffer onShare={onShare} /> : null}
        </Group>
      ))}
      <p role="status" className={styles.said} data-kind={said?.kind}>
        {said === null ? null : tell(said, words)}
      </p>
    </Dialog>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <ul role="list" className={styles.offers}>
        {children}
      </ul>
    </section>
  );
}

interface OfferProps {
  readonly what: string;
  readonly holds: string;
  /** The buttons that make it. */
  readonly children: ReactNode;
}

function Offer({ what, holds, children }: OfferProps) {
  return (
    <li className={styles.offer}>
      <div>
        <h4>{what}</h4>
        <p className={styles.holds}>{holds}</p>
      </div>
      <div className={styles.forms}>{children}</div>
    </li>
  );
}

interface FileOfferProps {
  readonly taking: Taking;
  readonly onTake: (form: TakenForm) => void;
}

function FileOffer({ taking, onTake }: FileOfferProps) {
  const { t } = useWords();
  const what = t(`take.${taking}`);
  return (
    <Offer what={what} holds={t(`take.${taking}.holds`)}>
      {formsOf[taking].map((form) => {
        const format = t(`take.as.${form}`);
        return (
          <Button
            key={form}
            size="small"
            aria-label={t('shell.pair', { name: what, value: format })}
            onClick={() => onTake(form)}
          >
            {format}
          </Button>
        );
      })}
    </Offer>
  );
}

function LinkOffer({ onShare }: Pick<TakeAwayDialogProps, 'onShare'>) {
  const { t } = useWords();
  return (
    <Offer what={t('take.link')} holds={t('take.link.holds')}>
      <Button size="small" aria-haspopup="dialog" onClick={onShare}>
        {t('results.share')}
      </Button>
    </Offer>
  );
}
