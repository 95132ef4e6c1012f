import { readEmbedSettings } from '../../document/embedSettings';
import { useWords } from '../../i18n/Words';
import { checkColors, type HostColor } from '../../ui/colour/hostLook';
import { Banner } from '../../ui/Banner';
import { Button } from '../../ui/Button';
import styles from './BuilderScreen.module.css';
import { settingsOf, type Draft } from './draft';

interface Props {
  readonly draft: Draft;
  /** Takes the proposed colour in place of the given one. */
  readonly onTake: (color: HostColor, hex: string) => void;
}

/** Whether the colours can be read, and told apart by everybody; if not, which ones could. */
export function ColorChecks({ draft, onTake }: Props) {
  const { t, number } = useWords();
  const { settings } = readEmbedSettings(settingsOf(draft));
  const findings = checkColors(settings);
  if (settings.accent === null && settings.insideColor === null && settings.partnerColor === null)
    return null;
  if (findings.length === 0) return <p role="status">{t('builder.colors.fine')}</p>;
  return (
    <div className={styles.findings}>
      {findings.map(({ color, problem, measure, vision, proposal }) => (
        <Banner
          key={`${color}-${problem}`}
          actions={
            proposal === null ? undefined : (
              <Button size="small" onClick={() => onTake(color, proposal)}>
                {t('builder.colors.take', { color: proposal })}
              </Button>
            )
          }
        >
          {problem === 'contrast'
            ? t('builder.colors.contrast', {
                color: t(`builder.${color}`),
                contrast: number(Math.round(measure * 10) / 10),
              })
            : t('builder.colors.tooClose', { vision })}
        </Banner>
      ))}
    </div>
  );
}
