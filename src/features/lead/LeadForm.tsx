import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import type { LeadRoute } from '../../document/embedValues';
import type { TextsInOneLanguage } from '../../document/embedTexts';
import { mailLink, writeLead, type Lead, type LeadWords, type WrittenLead } from '../../document/lead';
import { useWords } from '../../i18n/Words';
import { Button } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import { Field } from '../../ui/Field';
import styles from './LeadForm.module.css';
import { LeadPreview } from './LeadPreview';
import { Sender } from './Sender';

interface Props {
  readonly result: Pick<Lead, 'verdict' | 'counts' | 'items'>;
  readonly route: Exclude<LeadRoute, { readonly mode: 'none' }>;
  readonly texts: TextsInOneLanguage;
  readonly now: () => Date;
  /** Opens a mail that is ready to send. */
  readonly onMail: (link: string) => void;
  /** Posts it to an address in a new tab; false where the browser lets none open. */
  readonly onPost: (address: string, lines: WrittenLead) => boolean;
  /** Hands it to the page around this one. */
  readonly onMessage: (lead: Lead) => void;
}

interface Draft {
  readonly name: string;
  readonly email: string;
  readonly message: string;
  readonly withItems: boolean;
  readonly reply: boolean;
  readonly marketing: boolean;
}

const nothingSaid: Draft = {
  name: '',
  email: '',
  message: '',
  withItems: false,
  reply: false,
  marketing: false,
};

/** The longest a person may write, in UTF-16 units. */
const longest = { name: 200, email: 254, message: 4000 } as const;
const isAddress = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/**
 * Sends the result to the host of the page, if a person wants that: after the full result, with two separate consents
 * that nobody ticked for them, and with everything that is sent on show before.
 */
export function LeadForm({ result, route, texts, now, onMail, onPost, onMessage }: Props) {
  const words = useWords();
  const { t, locale } = words;
  const [opened] = useState(now);
  const [outcome, setOutcome] = useState<'sent' | 'blocked' | null>(null);
  const { control, handleSubmit } = useForm<Draft>({ defaultValues: nothingSaid });
  const draft = useWatch({ control, compute: (values) => values });
  const { sender, consent } = texts;
  const consents = {
    reply: consent.reply === '' ? t('lead.consent.reply', { name: sender.legalName }) : consent.reply,
    marketing:
      consent.marketing === '' ? t('lead.consent.marketing', { name: sender.legalName }) : consent.marketing,
  };
  const leadAt = (values: Draft, at: Date): Lead => ({
    language: locale,
    at: at.toISOString(),
    verdict: result.verdict,
    counts: result.counts,
    items: values.withItems ? result.items : [],
    name: values.name.trim(),
    email: values.email.trim(),
    message: values.message.trim(),
    consent: {
      reply: values.reply ? consents.reply : '',
      marketing: values.marketing ? consents.marketing : null,
    },
  });
  const leadWords: LeadWords = {
    namePlacement: (placement) => t(`placement.${placement}`),
    pair: (of, value) => t('shell.pair', { name: of, value }),
  };
  const send = handleSubmit((values) => {
    // What is on show, with the time in place of the words for it: nothing else is ever sent.
    const lead = leadAt(values, now());
    const lines = writeLead(lead, leadWords);
    let isOut = true;
    if (route.mode === 'message') onMessage(lead);
    else if (route.mode === 'endpoint') isOut = onPost(route.to, lines);
    else {
      const written = lines.map(({ field, text }) => leadWords.pair(t(`lead.field.${field}`), text));
      onMail(mailLink(route.to, t('lead.subject'), written));
    }
    setOutcome(isOut ? 'sent' : 'blocked');
  });
  const errorWords = (message: string) =>
    t(message === 'address' ? 'lead.wrong.address' : 'lead.wrong.reply');
  return (
    <section className={styles.lead} aria-labelledby="lead-title">
      <h2 id="lead-title">{t('lead.title', { name: sender.legalName })}</h2>
      <p className={styles.aside}>{t('lead.free')}</p>
      <form className={styles.form} noValidate onSubmit={(event) => void send(event)}>
        <Field
          control={control}
          name="name"
          label={t('lead.name')}
          autoComplete="name"
          rules={{ maxLength: longest.name }}
        />
        <Field
          control={control}
          name="email"
          label={t('lead.email')}
          autoComplete="email"
          errorWords={errorWords}
          rules={{
            required: 'address',
            maxLength: { value: longest.email, message: 'address' },
            validate: (text) => isAddress.test(text.trim()) || 'address',
          }}
        />
        <Field
          control={control}
          name="message"
          kind="textarea"
          label={t('lead.message')}
          rules={{ maxLength: longest.message }}
        />
        <Field control={control} name="withItems" kind="checkbox" label={t('lead.withItems')} />
        <Field
          control={control}
          name="reply"
          kind="checkbox"
          label={consents.reply}
          errorWords={errorWords}
          rules={{ validate: (ticked) => ticked || 'reply' }}
        />
        <Field control={control} name="marketing" kind="checkbox" label={consents.marketing} />
        <Sender sender={sender} />
        <Disclosure summary={t('lead.preview')} defaultOpen>
          <LeadPreview lines={writeLead(leadAt(draft, opened), leadWords)} />
        </Disclosure>
        <p>
          <Button type="submit" variant="primary">
            {t(`lead.send.${route.mode}`)}
          </Button>
        </p>
      </form>
      <p role="status" className={styles.sent}>
        {outcome === 'sent' ? t(`lead.sent.${route.mode}`, { name: sender.legalName }) : null}
        {outcome === 'blocked' ? t('lead.blocked') : null}
      </p>
    </section>
  );
}
