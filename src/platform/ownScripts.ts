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

/** The scripts of ours that run beside the page: the one that reads files, the one that keeps the page for offline. */
const ownScripts = { reader: readerScript, offline: './sw.js' } as const;

/** Passes the addresses of our own scripts and no other, so that nobody can start one from elsewhere with it. */
function passOwnAddress(address: string): string {
  if (!Object.values(ownScripts).includes(address))
    throw new TypeError('This is not the address of a script of ours.');
  return address;
}

// The content policy knows the policy by its name and lets the page make it once.
let policy: ReturnType<ScriptAddresses['createPolicy']> | undefined;

/** The address of a script of ours, as the browser takes it under the page's policy. */
export function addressOfScript(name: keyof typeof ownScripts): string {
  policy ??= globalThis.trustedTypes?.createPolicy('draw-the-line-worker', {
    createScriptURL: passOwnAddress,
  });
  return policy?.createScriptURL(ownScripts[name]) ?? ownScripts[name];
}
