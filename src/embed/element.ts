import {
  isFrameMessage,
  limitPace,
  settingNames,
  type Envelope,
  type FrameMessages,
  type HostMessages,
} from './protocol';

/** The events of the element: `dtl:` and the name of the frame's message, its payload as `detail`. */
export type DrawTheLineEvents = {
  readonly [Type in keyof FrameMessages as `dtl:${Type}`]: CustomEvent<FrameMessages[Type]>;
};

const sandbox =
  'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals';
const look = ':host{display:block}iframe{display:block;inline-size:100%;block-size:40rem;border:0}';
const productName = 'Draw the Line';

/** The most messages a second that are heard; the frame itself keeps far below. */
const mostHeard = 60;

/** Settings go out so many milliseconds apart, or else the frame would not hear the last of them. */
const betweenSendings = 60;

/**
 * `<draw-the-line>`: holds the product in a frame of its own. It comes when it scrolls near, grows with its content and
 * says what happens as events. Nothing of the host page reaches the frame but the attributes and the JSON child.
 */
export class DrawTheLineElement extends HTMLElement {
  static readonly observedAttributes = ['src', ...settingNames];

  /** Where the frame's page is found when `src` names none. */
  static defaultSource = '';

  /** Whether the frame has answered. */
  ready = false;

  #frame: HTMLIFrameElement | null = null;
  #origin = '';
  #isHeard = limitPace(mostHeard);
  #sending = false;
  #sentAt = 0;
  #warned = false;
  readonly #children = new MutationObserver(() => this.#sendSoon());
  #near: IntersectionObserver | null = null;

  connectedCallback() {
    if (!this.shadowRoot) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(look);
      this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [sheet];
    }
    addEventListener('message', this.#hear);
    this.#children.observe(this, { childList: true, characterData: true, subtree: true });
    this.#near = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) this.#load();
      },
      { rootMargin: '600px' },
    );
    this.#near.observe(this);
  }

  disconnectedCallback() {
    removeEventListener('message', this.#hear);
    this.#children.disconnect();
    this.#unload();
  }

  attributeChangedCallback(name: string) {
    if (name === 'src' && this.#frame) {
      this.#unload();
      this.#load();
    } else this.#sendSoon();
  }

  #unload() {
    this.#near?.disconnect();
    this.#frame?.remove();
    this.#frame = null;
    this.ready = false;
  }

  #load() {
    this.#near?.disconnect();
    if (this.#frame || !this.shadowRoot) return;
    const url = this.#source();
    for (const [name, value] of Object.entries(this.#settings())) {
      // The texts may be long: they follow once the frame has answered.
      if (name !== 'texts') url.searchParams.set(name, value);
    }
    this.#origin = url.origin;
    const frame = document.createElement('iframe');
    frame.title = this.title || productName;
    // A frame of the page's own origin could take its sandbox off; browsers warn of one that only looks safe.
    if (url.origin !== location.origin) frame.setAttribute('sandbox', sandbox);
    frame.allow = 'clipboard-write; fullscreen';
    frame.src = url.href;
    this.#frame = frame;
    this.shadowRoot.append(frame);
  }

  #source(): URL {
    const fallback = new URL(DrawTheLineElement.defaultSource, document.baseURI);
    const wanted = this.getAttribute('src');
    if (wanted === null) return fallback;
    if (URL.canParse(wanted, document.baseURI)) {
      const url = new URL(wanted, document.baseURI);
      if (/^https?:$/.test(url.protocol)) return url;
    }
    if (!this.#warned)
      console.warn(`<draw-the-line>: src is no web address, ${fallback.href} is used instead.`);
    this.#warned = true;
    return fallback;
  }

  #settings(): HostMessages['settings'] {
    const settings: { -readonly [Name in keyof HostMessages['settings']]: string } = {};
    for (const name of settingNames) {
      const value = this.getAttribute(name);
      if (value !== null) settings[name] = value;
    }
    settings.lang ??= this.closest<HTMLElement>('[lang]')?.lang ?? document.documentElement.lang;
    if (location.hash === '#dtl-check') settings.check = '';
    const texts = this.querySelector('script[type="application/json"]')?.textContent;
    if (texts) settings.texts = texts;
    return settings;
  }

  #sendSoon() {
    if (this.#sending || !this.ready) return;
    this.#sending = true;
    const wait = Math.max(0, this.#sentAt + betweenSendings - Date.now());
    setTimeout(() => {
      this.#sending = false;
      this.#sentAt = Date.now();
      const message: Envelope<HostMessages> = {
        source: 'draw-the-line',
        version: 1,
        type: 'settings',
        payload: this.#settings(),
      };
      this.#frame?.contentWindow?.postMessage(message, this.#origin);
    }, wait);
  }

  readonly #hear = ({ source, origin, data }: MessageEvent<unknown>) => {
    if (!this.#frame || source !== this.#frame.contentWindow || origin !== this.#origin) return;
    if (!this.#isHeard() || !isFrameMessage(data)) return;
    if (data.type === 'ready') {
      this.ready = true;
      this.#sendSoon();
    } else if (data.type === 'resized') this.#frame.style.blockSize = `${data.payload.height}px`;
    this.dispatchEvent(
      new CustomEvent(`dtl:${data.type}`, { detail: data.payload, bubbles: true, composed: true }),
    );
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'draw-the-line': DrawTheLineElement;
  }
  interface HTMLElementEventMap {
    'dtl:ready': DrawTheLineEvents['dtl:ready'];
    'dtl:resized': DrawTheLineEvents['dtl:resized'];
    'dtl:started': DrawTheLineEvents['dtl:started'];
    'dtl:progressed': DrawTheLineEvents['dtl:progressed'];
    'dtl:completed': DrawTheLineEvents['dtl:completed'];
    'dtl:cta': DrawTheLineEvents['dtl:cta'];
    'dtl:lead': DrawTheLineEvents['dtl:lead'];
    'dtl:error': DrawTheLineEvents['dtl:error'];
  }
}
