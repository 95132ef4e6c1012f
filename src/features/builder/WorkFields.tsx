import type { Control } from 'react-hook-form';
import { starterGroups } from '../../catalogue/starters';
import { mostEmbedItems } from '../../document/embedSettings';
import { useWords } from '../../i18n/Words';
import { Field } from '../../ui/Field';
import styles from './BuilderScreen.module.css';
import type { Draft } from './draft';

/** Which work people may pick from, how much of it, and in which language the page opens. */
export function WorkFields({ control }: { readonly control: Control<Draft> }) {
  const { t } = useWords();
  return (
    <>
      <fieldset className={styles.boxes}>
        <legend>{t('builder.groups')}</legend>
        {starterGroups.map((group) => (
          <Field
            key={group}
            control={control}
            name={`groups.${group}`}
            kind="checkbox"
            label={t(`starterGroup.${group}`)}
          />
        ))}
      </fieldset>
      <Field
        control={control}
        name="maxItems"
        kind="number"
        min={1}
        max={mostEmbedItems}
        step={1}
        label={t('builder.maxItems')}
        hint={t('builder.maxItems.hint', { most: mostEmbedItems })}
        errorWords={() => t('builder.maxItems.wrong', { most: mostEmbedItems })}
        rules={{
          validate: (count) =>
            (typeof count === 'number' && Number.isInteger(count) && count >= 1 && count <= mostEmbedItems) ||
            'range',
        }}
      />
      <Field
        control={control}
        name="lang"
        kind="select"
        label={t('builder.lang')}
        options={[
          { value: '', label: t('builder.lang.page') },
          { value: 'fr-CA', label: t('builder.language.fr-CA') },
          { value: 'en', label: t('builder.language.en') },
        ]}
      />
      <Field
        control={control}
        name="persist"
        kind="checkbox"
        label={t('builder.persist')}
        hint={t('builder.persist.hint')}
      />
    </>
  );
}
