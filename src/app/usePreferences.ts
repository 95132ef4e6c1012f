import { useEffect, useState } from 'react';
import { unchosenPreferences, type Preferences } from '../platform/assessmentStorage';
import { applyTheme } from '../platform/theme';
import type { Home } from './home';

/** What somebody chose for this browser, and the way to choose otherwise. A choice holds even if it cannot be saved. */
export function usePreferences({
  storage,
}: Home): readonly [Preferences, (chosen: Partial<Preferences>) => void] {
  const [preferences, setPreferences] = useState(unchosenPreferences);
  useEffect(() => {
    let isLeft = false;
    storage.preferences().then(
      (saved) => {
        if (!isLeft) setPreferences(saved);
      },
      () => undefined,
    );
    return () => {
      isLeft = true;
    };
  }, [storage]);
  return [
    preferences,
    (chosen) => {
      setPreferences((before) => ({ ...before, ...chosen }));
      if (chosen.theme !== undefined) applyTheme(chosen.theme);
      storage.setPreferences(chosen).catch(() => undefined);
    },
  ];
}
