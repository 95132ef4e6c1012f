import type { Control } from 'react-hook-form';
import { leadModes } from '../../document/embedValues';
import { senderFields, type EmbedLanguage } from '../../document/embedTexts';
import { isSafeLink } from '../../document/safeLink';
import { useWords } from '../../i18n/Words';
import { Field } from '../../ui/Field';
import styles from './BuilderScreen.module.css';
import type { Draft } from './draft';

interface Props {
  readonly control: Control<Draft>;
  /** The language that is being written. */
  readonly language: EmbedLanguage;
  readonly mode: Draft['leadMode'];
}

/** How people may send their result, if at all, and what they must be told about whoever receives it. */
export function LeadFields({ control, language, mode }: Props) {
  const { t } = useWords();
  return (
    <>
      <Field
        control={control}
        name="leadMode"
        kind="select"
        label={t('builder.sending')}
        hint={t('builder.sending.hint')}
        options={leadModes.map((value) => ({ value, label: t(`builder.sending.${value}`) }))}
      />
      {mode === 'mailto' || mode === 'endpoint' ? (
        <Field
          control={control}
          name="leadTo"
          label={t(`builder.sending.to.${mode}`)}
          autoComplete="off"
          errorWords={() => t('builder.link.wrong')}
          rules={{
            validate: (text) => text === '' || mode === 'mailto' || isSafeLink(text.trim()) || 'link',
          }}
        />
      ) : null}
      {mode === 'none' ? null : (
        <fieldset className={styles.sender}>
          <legend>{t('builder.sender', { language: t(`builder.language.${language}`) })}</legend>
          <p className={styles.aside}>{t('builder.sender.why')}</p>
          {senderFields.map((field) => (
            <Field
              key={field}
              control={control}
              name={`texts.${language}.sender.${field}`}
              label={t(`builder.sender.${field}`)}
              autoComplete="off"
            />
          ))}
          <Field
            control={control}
            name={`texts.${language}.consent.reply`}
            label={t('builder.consent.reply')}
            hint={t('builder.consent.hint')}
            autoComplete="off"
          />
          <Field
            control={control}
            name={`texts.${language}.consent.marketing`}
            label={t('builder.consent.marketing')}
            hint={t('builder.consent.hint')}
            autoComplete="off"
          />
        </fieldset>
      )}
    </>
  );
}
