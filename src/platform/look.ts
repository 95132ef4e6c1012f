/** How somebody else's page wants this one to look. */
export interface Look {
  readonly theme: 'auto' | 'light' | 'dark';
  /** Values of tokens by their name. */
  readonly tokens: Readonly<Record<`--dtl-${string}`, string>>;
}

let worn: readonly string[] = [];

/** Puts the look on, in place of the one before; nothing of it is kept anywhere. */
export function wearLook({ theme, tokens }: Look): void {
  const { dataset, style } = document.documentElement;
  if (theme === 'auto') delete dataset.theme;
  else dataset.theme = theme;
  for (const name of worn) style.removeProperty(name);
  for (const [name, value] of Object.entries(tokens)) style.setProperty(name, value);
  worn = Object.keys(tokens);
}
