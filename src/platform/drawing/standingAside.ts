/** Gives `use` a place in the page where things can be laid out and nobody sees them, and takes it away again. */
export async function standingAside<Made>(use: (place: HTMLElement) => Promise<Made>): Promise<Made> {
  const aside = document.createElement('div');
  aside.inert = true;
  aside.style.setProperty('position', 'absolute');
  aside.style.setProperty('left', '-20000px');
  aside.style.setProperty('top', '0');
  const place = document.createElement('div');
  place.style.setProperty('width', 'max-content');
  aside.append(place);
  document.body.append(aside);
  try {
    return await use(place);
  } finally {
    aside.remove();
  }
}
