import type { Control } from 'react-hook-form';
import type { EmbedLanguage } from '../../document/embedTexts';
import { isSafeLink } from '../../document/safeLink';
import { placements } from '../../domain/placement';
import { useWords } from '../../i18n/Words';
import { Disclosure } from '../../ui/Disclosure';
import { Field } from '../../ui/Field';
import styles from './BuilderScreen.module.css';
import type { Draft, Offer } from './draft';

interface Props {
  readonly control: Control<Draft>;
  /** The language that is being written. */
  readonly language: EmbedLanguage;
}

/** What the host offers below the result, and with the work of single placements. */
export function OfferFields({ control, language }: Props) {
  const { t } = useWords();
  const fields = (offer: Offer, label: string) => (
    <div key={offer} className={styles.pair}>
      <Field
        control={control}
        name={`texts.${language}.cta.${offer}.label`}
        label={label}
        autoComplete="off"
      />
      <Field
        control={control}
        name={`texts.${language}.cta.${offer}.href`}
        label={t('builder.offer.href')}
        placeholder="https://"
        autoComplete="off"
        errorWords={() => t('builder.link.wrong')}
        rules={{ validate: (text) => text === '' || isSafeLink(text.trim()) || 'link' }}
      />
    </div>
  );
  return (
    <>
      {fields('general', t('builder.offer'))}
      <Disclosure summary={t('builder.offer.single')}>
        <div className={styles.offers}>
          {placements.map((placement) => fields(placement, t(`placement.${placement}`)))}
        </div>
      </Disclosure>
    </>
  );
}
