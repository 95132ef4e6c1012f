/** Opens the browser's own print dialogue for the page as it stands. */
export function printPage(): void {
  window.print();
}
