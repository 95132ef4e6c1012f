import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runCommand } from './command';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const advice = "Install Debian's package 'chromium', or put a chromium on PATH, and run the tests again.";

function isRunnable(path: string) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Where this machine keeps Chromium (a browser on PATH, or Debian's own place for it), if it has one. */
export function findChromium(): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), '/usr/bin'];
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isRunnable);
}

/** Installs Chromium with the system's package manager where it is missing. Gives back why it could not. */
export async function provideChromium(): Promise<string | undefined> {
  if (findChromium() !== undefined) return undefined;
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = [
    ...asRoot,
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    '-o',
    'DPkg::Lock::Timeout=120',
  ];
  let said = '';
  for (const order of [
    ['update'],
    ['install', '--yes', '--no-install-recommends', 'chromium', 'fonts-liberation'],
  ]) {
    const [program = 'env', ...parameters] = [...apt, ...order];
    const { succeeded, output } = await runCommand(program, ...parameters);
    said += output;
    if (!succeeded) break;
  }
  if (findChromium() !== undefined) return undefined;
  return `The journeys need Chromium, and it could not be installed.\n${said}${advice}`;
}
