import { DrawTheLineElement } from './element';

// Not resolved where it is written: the page lies beside the script wherever both are served from.
const here = import.meta.url;
DrawTheLineElement.defaultSource = new URL('embed.html', here).href;
if (!customElements.get('draw-the-line')) customElements.define('draw-the-line', DrawTheLineElement);
