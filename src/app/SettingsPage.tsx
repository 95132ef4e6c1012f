import { SettingsScreen, type SettingsScreenProps } from '../features/settings/SettingsScreen';
import { keepLanguage } from '../platform/language';
import { forgetProduct } from '../platform/offline/offline';
import { applyTheme } from '../platform/theme';
import type { Home } from './home';
import { useAddress } from './useAddress';

interface Props extends Omit<SettingsScreenProps, 'onForgetEverything'> {
  readonly home: Home;
}

/** The settings, and what forgetting everything comes to in this browser. */
export function SettingsPage({ home, ...given }: Props) {
  const [, goTo] = useAddress();
  const forget = async () => {
    await home.storage.forgetEverything();
    applyTheme(null);
    keepLanguage(null);
    // Last: without its own copy the page opens only where there is a network.
    await forgetProduct();
    goTo('/');
    location.reload();
  };
  return <SettingsScreen {...given} onForgetEverything={() => void forget()} />;
}
