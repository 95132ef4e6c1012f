/** Opens the person's own mail program with a mail that is ready; nothing is sent by it. */
export function openMail(link: string): void {
  const anchor = document.createElement('a');
  anchor.href = link;
  anchor.target = '_blank';
  anchor.rel = 'noopener';
  anchor.click();
}
