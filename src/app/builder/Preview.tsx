import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { RawEmbedSettings } from '../../document/embedSettings';
import { DrawTheLineElement } from '../../embed/element';
import { settingNames } from '../../embed/protocol';
import { useWords } from '../../i18n/Words';
import { isOnline, onNetwork } from '../../platform/network';

interface Props {
  readonly settings: RawEmbedSettings;
  /** Names the frame for screen readers. */
  readonly title: string;
}

function define() {
  DrawTheLineElement.defaultSource = new URL('embed.html', location.href.split('#')[0]).href;
  if (!customElements.get('draw-the-line')) customElements.define('draw-the-line', DrawTheLineElement);
}

/** The framed page as a host has it. It is kept for nobody's offline, so that without a network words stand in its place. */
export function Preview(props: Props) {
  const { t } = useWords();
  return useSyncExternalStore(onNetwork, isOnline) ? (
    <Framed {...props} />
  ) : (
    <p>{t('builder.preview.offline')}</p>
  );
}

/** In the very element that hosts use; it follows every change without losing its place. */
function Framed({ settings, title }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const element = useRef<DrawTheLineElement | null>(null);
  useEffect(() => {
    define();
    const made = document.createElement('draw-the-line');
    element.current = made;
    place.current?.append(made);
    return () => {
      made.remove();
      element.current = null;
    };
  }, []);
  useEffect(() => {
    const made = element.current;
    if (made === null) return;
    made.title = title;
    for (const name of settingNames) {
      const value = settings[name];
      if (value === undefined) made.removeAttribute(name);
      else if (made.getAttribute(name) !== value) made.setAttribute(name, value);
    }
  }, [settings, title]);
  return <div ref={place} />;
}
