import { type ChildProcess, spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const longest = 20 * 60_000;
const running = new Set<ChildProcess>();
let exitCode: number | undefined;

export interface Ended {
  readonly succeeded: boolean;
  /** Everything it wrote, in the order it arrived. */
  readonly output: string;
}

function environment(): NodeJS.ProcessEnv {
  const path = [resolve(root, 'node_modules/.bin'), process.env.PATH ?? ''].join(delimiter);
  // Each tool chooses its own NODE_ENV; one inherited from the caller would build the wrong React.
  return { ...process.env, NODE_ENV: undefined, FORCE_COLOR: undefined, NO_COLOR: '1', PATH: path };
}

/** Runs a program of the project or of the system at the root of the repository, with no input. */
export function runCommand(program: string, ...parameters: readonly string[]): Promise<Ended> {
  return new Promise((done) => {
    const child = spawn(program, parameters, {
      cwd: root,
      env: environment(),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.add(child);
    // Not spawn's own timeout: that one goes on waiting when the program could not even be started.
    const patience = setTimeout(() => child.kill(), longest);
    let output = '';
    const collect = (part: Buffer) => {
      output += part.toString();
    };
    const end = (succeeded: boolean) => {
      clearTimeout(patience);
      running.delete(child);
      if (exitCode === undefined) done({ succeeded, output });
      else if (running.size === 0) process.exit(exitCode);
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.once('error', (error) => {
      output += `${error.message}\n`;
      end(false);
    });
    child.once('close', (code, signal) => {
      if (signal !== null) output += `${program} was ended by ${signal}.\n`;
      end(code === 0);
    });
  });
}

/** Lets Ctrl-C (or a scheduler's end signal) end what is running, start nothing more, and wait a moment for it. */
export function endWithEverything() {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const) {
    process.on(signal, () => {
      exitCode = code;
      for (const child of running) child.kill('SIGTERM');
      setTimeout(() => process.exit(code), running.size > 0 ? 5_000 : 0);
    });
  }
}
