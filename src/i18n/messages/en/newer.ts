/** The words that say that the page itself has a newer version; "version" alone is one of the line. */
export const newer = {
  'newer.ready': '<b>A newer version of this page is ready.</b> What you typed stays.',
  'newer.reload': 'Reload',
} as const;
