import type { Page } from '@playwright/test';

/** What of the words on the screen is cut off, or runs out of what it stands in, as sentences. */
export function wordsThatDoNotFit(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const said = (element: Element) =>
      `${element.tagName.toLowerCase()} “${element.textContent.trim().slice(0, 60)}”`;
    const hasOwnWords = (element: Element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
    const isForEarsOnly = (element: Element) =>
      element.closest('.visually-hidden, [aria-hidden="true"]') !== null ||
      getComputedStyle(element).clipPath !== 'none';
    const found: string[] = [];
    for (const element of document.body.querySelectorAll('*')) {
      if (!(element instanceof HTMLElement) || !hasOwnWords(element) || !element.checkVisibility()) continue;
      if (isForEarsOnly(element)) continue;
      const { overflowX } = getComputedStyle(element);
      const cuts = overflowX === 'hidden' || overflowX === 'clip';
      if (cuts && element.scrollWidth > element.clientWidth + 1) found.push(`cut off: ${said(element)}`);
      const words = document.createRange();
      words.selectNodeContents(element);
      const inner = words.getBoundingClientRect();
      for (const holders of ['button, a, label, [role="tab"]', 'th, td, [role="gridcell"]']) {
        const holder = element.closest(holders);
        if (holder === null || inner.width === 0) continue;
        const outer = holder.getBoundingClientRect();
        if (inner.right > outer.right + 2 || inner.left < outer.left - 2)
          found.push(`runs out: ${said(element)} of ${said(holder)}`);
      }
    }
    return found;
  });
}
