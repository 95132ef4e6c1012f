let opened = '';
let count = 0;

function take(): void {
  if (!/^#[abr]=/.test(location.hash)) return;
  opened = location.hash.slice(1);
  count += 1;
  history.replaceState(null, '', `#/link/${String(count)}`);
}

/**
 * Watches the address for links (`#a=` an assessment, `#b=` a ballot to fill in, `#r=` a filled one), before anything
 * else reads it: what a link holds is taken out of the address bar and the history at once, and what is left names the
 * place where it is read.
 */
export function watchLinks(): void {
  take();
  addEventListener('hashchange', take);
}

/** The link that was opened last, as it stood in the address: `a=1.…`. Empty where there was none since loading. */
export function openedLink(): string {
  return opened;
}
