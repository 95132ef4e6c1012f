import type { Page } from '@playwright/test';

/** A file of that name and text as a pointer carries it over the page. */
export function carryFile(page: Page, name: string, text: string) {
  return page.evaluateHandle(
    ([fileName, content]) => {
      const carrying = new DataTransfer();
      carrying.items.add(new File([content], fileName));
      return carrying;
    },
    [name, text] as const,
  );
}
