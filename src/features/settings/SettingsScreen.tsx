import type { AssessmentStore } from '../../document/assessmentStore';
import type { Assessment } from '../../domain/assessment';
import { useWords } from '../../i18n/Words';
import { Checkbox } from '../../ui/Checkbox';
import { SegmentedChoice } from '../../ui/SegmentedChoice';
import { CrossTeamSection } from './CrossTeamSection';
import { ForgetSection } from './ForgetSection';
import styles from './SettingsScreen.module.css';
import { WeightsSection } from './WeightsSection';

/** What somebody chose for this browser. */
export interface ChosenPreferences {
  /** `null` follows the system. */
  readonly theme: 'light' | 'dark' | null;
  /** Whether single keys act as shortcuts. */
  readonly shortcuts: boolean;
}

export interface SettingsScreenProps {
  readonly assessment: Assessment;
  readonly edit: Pick<AssessmentStore['trigger'], 'weighting.chosen' | 'crossTeamRole.chosen'>;
  readonly preferences: ChosenPreferences;
  readonly onPreferences: (chosen: Partial<ChosenPreferences>) => void;
  readonly onForgetEverything: () => void;
}

/** What counts how much in this assessment, and how the product behaves in this browser. */
export function SettingsScreen(props: SettingsScreenProps) {
  const { assessment, edit, preferences, onPreferences, onForgetEverything } = props;
  const { t } = useWords();
  return (
    <div className={styles.settings}>
      <h1>{t('settings.title')}</h1>
      <WeightsSection
        assessment={assessment}
        onChoose={(weighting) => edit['weighting.chosen']({ weighting })}
      />
      <CrossTeamSection
        assessment={assessment}
        onChoose={(crossTeamRole) => edit['crossTeamRole.chosen']({ crossTeamRole })}
      />
      <section>
        <h2>{t('settings.appearance')}</h2>
        <SegmentedChoice
          legend={t('settings.theme')}
          options={(['system', 'light', 'dark'] as const).map((value) => ({
            value,
            label: t(`settings.theme.${value}`),
          }))}
          value={preferences.theme ?? 'system'}
          onChange={(theme) => onPreferences({ theme: theme === 'system' ? null : theme })}
        />
      </section>
      <section>
        <h2>{t('settings.keyboard')}</h2>
        <Checkbox
          label={t('settings.shortcuts')}
          hint={t('settings.shortcuts.help')}
          checked={preferences.shortcuts}
          onChange={(shortcuts) => onPreferences({ shortcuts })}
        />
      </section>
      <ForgetSection onForgetEverything={onForgetEverything} />
    </div>
  );
}
