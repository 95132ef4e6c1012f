import type { Control } from 'react-hook-form';
import { useWords } from '../../i18n/Words';
import { ownColors } from '../../ui/colour/hostLook';
import { Field } from '../../ui/Field';
import styles from './BuilderScreen.module.css';
import type { Draft } from './draft';

const colors = ['accent', 'insideColor', 'partnerColor'] as const;
const isColor = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i;

/** Colours, font and theme of the host. */
export function LookFields({ control }: { readonly control: Control<Draft> }) {
  const { t } = useWords();
  return (
    <>
      <div className={styles.pair}>
        {colors.map((color) => (
          <Field
            key={color}
            control={control}
            name={color}
            label={t(`builder.${color}`)}
            placeholder={ownColors[color]}
            autoComplete="off"
            errorWords={() => t('builder.color.wrong')}
            rules={{ validate: (text) => text === '' || isColor.test(text) || 'color' }}
          />
        ))}
      </div>
      <Field
        control={control}
        name="font"
        label={t('builder.font')}
        hint={t('builder.font.hint')}
        autoComplete="off"
      />
      <Field
        control={control}
        name="theme"
        kind="select"
        label={t('builder.theme')}
        options={[
          { value: 'auto', label: t('builder.theme.auto') },
          { value: 'light', label: t('builder.preview.light') },
          { value: 'dark', label: t('builder.preview.dark') },
        ]}
      />
    </>
  );
}
