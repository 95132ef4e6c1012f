import type { PasteReading } from '../document/paste';
import type { FileReading, Reader, Waiting } from '../document/readBroughtFile';
import { refuse } from '../document/refusal';
import { startReaderWorker } from './readerWorker';
import { createAssembly, type Answer, type FromReader, type ToReader } from './readingMessages';

/** How long the reader may say nothing, in milliseconds. */
const silentAtMost = 30_000;

interface Asking {
  readonly asked: ToReader;
  readonly waiting: Waiting;
  readonly start: () => Worker;
  readonly patience: number;
}

/** One worker for one question: it is ended with the answer, when it is called off, and when it is silent too long. */
function ask({
  asked,
  waiting: { signal, onProgress },
  start,
  patience,
}: Asking): Promise<Answer | 'silent' | 'missing'> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const worker = start();
    const assembly = createAssembly();
    const end = (say: () => void) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', callOff);
      worker.terminate();
      say();
    };
    const wait = () => setTimeout(() => end(() => resolve('silent')), patience);
    const callOff = () => end(() => reject(new DOMException('The reading was called off.', 'AbortError')));
    let timer = wait();
    signal.addEventListener('abort', callOff);
    worker.addEventListener('error', () => end(() => resolve('missing')));
    worker.addEventListener('message', ({ data }: MessageEvent<FromReader>) => {
      clearTimeout(timer);
      timer = wait();
      if (data.kind === 'answer') end(() => resolve(assembly.complete(data.answer)));
      else if (data.kind === 'progress') onProgress?.(data.share);
      else assembly.take(data);
    });
    worker.postMessage(asked);
  });
}

/** Reads in a worker of its own, so that the page is never held up and a file that never ends can be left. */
export function createReader(
  start: () => Worker = startReaderWorker,
  patience: number = silentAtMost,
): Reader {
  const faults = { silent: 'tookTooLong', missing: 'readerMissing' } as const;
  return {
    readFile: async (file, choice, waiting): Promise<FileReading> => {
      const answer = await ask({ asked: { kind: 'file', file, choice }, waiting, start, patience });
      if (typeof answer === 'string') return refuse(faults[answer]);
      return answer.to === 'file' ? answer.reading : refuse('readerMissing');
    },
    readPaste: async (text, waiting): Promise<PasteReading> => {
      const answer = await ask({ asked: { kind: 'paste', text }, waiting, start, patience });
      if (typeof answer === 'string') return refuse(faults[answer]);
      return answer.to === 'paste' ? answer.reading : refuse('readerMissing');
    },
  };
}
