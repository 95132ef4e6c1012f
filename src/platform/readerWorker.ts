import readerScript from './reading.worker?worker&url';

/** The part of Trusted Types that is used here; browsers without them take plain addresses. */
interface ScriptAddresses {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => string };
}

declare global {
  var trustedTypes: ScriptAddresses | undefined;
}

/** Passes the address of our own worker and no other, so that nobody can start a script from elsewhere with it. */
function passOwnAddress(address: string): string {
  if (address !== readerScript) throw new TypeError('This is not the address of our worker.');
  return address;
}

// The content policy knows the policy by its name and lets the page make it once.
let policy: ReturnType<ScriptAddresses['createPolicy']> | undefined;

/** Starts a worker that reads what comes in. */
export function startReaderWorker(): Worker {
  policy ??= globalThis.trustedTypes?.createPolicy('draw-the-line-worker', {
    createScriptURL: passOwnAddress,
  });
  return new Worker(policy?.createScriptURL(readerScript) ?? readerScript, { type: 'module' });
}
