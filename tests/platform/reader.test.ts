import { afterEach, describe, expect, it, vi } from 'vitest';
import { writeDocument } from '../../src/document/assessmentDocument';
import { answerReader } from '../../src/platform/answerReader';
import { createReader } from '../../src/platform/reader';
import type { FromReader, ToReader } from '../../src/platform/readingMessages';
import { assessmentOf } from '../support/assessments';
import { directReader } from '../support/directReader';

/** A worker in this very thread: everything that passes is copied, as it is between two threads. */
class NearWorker extends EventTarget {
  readonly told: FromReader[] = [];
  isEnded = false;

  constructor(private readonly answer: typeof answerReader = answerReader) {
    super();
  }

  postMessage(asked: ToReader) {
    void this.answer(asked, (message) => {
      if (this.isEnded) return;
      this.told.push(message);
      this.dispatchEvent(new MessageEvent('message', { data: structuredClone(message) }));
    });
  }

  terminate() {
    this.isEnded = true;
  }
}

function openReader(worker = new NearWorker(), patience?: number) {
  return { worker, reader: createReader(() => worker as unknown as Worker, patience) };
}

const waiting = (more: { readonly onProgress?: (share: number) => void } = {}) => {
  const leaving = new AbortController();
  return { leaving, waiting: { signal: leaving.signal, ...more } };
};

const manyRows = `name,context\n${Array.from({ length: 1200 }, (_, at) => `Work ${at},${at % 7}`).join('\n')}`;

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('The reader', () => {
  it.each([
    ['a table', new Blob([manyRows])],
    [
      'an assessment',
      new Blob([writeDocument(assessmentOf(...Array.from({ length: 600 }, (_, at) => `W ${at}`)))]),
    ],
    ['nothing', new Blob([''])],
  ])('gives what reading %s here gives, in small pieces, and ends its worker', async (_what, file) => {
    const { worker, reader } = openReader();
    const read = await reader.readFile(file, {}, waiting().waiting);
    expect(read).toEqual(await directReader.readFile(file, {}, waiting().waiting));
    const sizes = worker.told.map((message) => JSON.stringify(message).length);
    expect(Math.max(...sizes)).toBeLessThan(300_000);
    expect(worker.isEnded).toBe(true);
  });

  it('reads pasted tables', async () => {
    const { reader } = openReader();
    const text = 'Task\tOwner\nBackups\tSam';
    expect(await reader.readPaste(text, waiting().waiting)).toEqual(
      await directReader.readPaste(text, waiting().waiting),
    );
  });

  it('tells of its progress, which only grows', async () => {
    const shares: number[] = [];
    await openReader().reader.readFile(
      new Blob([manyRows]),
      {},
      waiting({ onProgress: (share) => shares.push(share) }).waiting,
    );
    expect(shares.length).toBeGreaterThan(0);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.every((share) => share > 0 && share <= 1)).toBe(true);
  });

  it('follows a corrected mapping', async () => {
    const reading = await openReader().reader.readFile(
      new Blob(['what,who\na,b']),
      { mapping: ['accountable', 'name'] },
      waiting().waiting,
    );
    expect(reading).toMatchObject({ table: { rows: [{ fields: { name: 'b', accountable: 'a' } }] } });
  });

  it('does not open what is too large, and says when the browser cannot', async () => {
    const tooLarge = { size: 10 * 1024 * 1024 + 1, arrayBuffer: vi.fn() };
    const told: FromReader[] = [];
    await answerReader({ kind: 'file', file: tooLarge as unknown as Blob, choice: {} }, (message) =>
      told.push(message),
    );
    expect(told).toMatchObject([{ answer: { reading: { reason: 'tooLarge' } } }]);
    expect(tooLarge.arrayBuffer).not.toHaveBeenCalled();
    const gone = { size: 1, arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')) };
    await answerReader({ kind: 'file', file: gone as unknown as Blob, choice: {} }, (message) =>
      told.push(message),
    );
    expect(told.at(-1)).toMatchObject({ answer: { reading: { reason: 'unreadable' } } });
  });

  it('is called off at once', async () => {
    const { worker, reader } = openReader(new NearWorker(() => new Promise(() => undefined)));
    const { leaving, waiting: mine } = waiting();
    const reading = reader.readFile(new Blob(['name']), {}, mine);
    leaving.abort();
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    expect(worker.isEnded).toBe(true);
    await expect(reader.readFile(new Blob(['name']), {}, mine)).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('is left when it is silent too long, however long it has talked before', async () => {
    const { worker, reader } = openReader(
      new NearWorker((_asked, tell) => {
        tell({ kind: 'progress', share: 0.5 });
        return new Promise(() => undefined);
      }),
      20,
    );
    expect(await reader.readFile(new Blob(['name']), {}, waiting().waiting)).toMatchObject({
      reason: 'tookTooLong',
    });
    expect(worker.isEnded).toBe(true);
  });

  it('says so when its worker does not arrive or breaks', async () => {
    const { worker, reader } = openReader(new NearWorker(() => new Promise(() => undefined)));
    const reading = reader.readPaste('a\tb', waiting().waiting);
    worker.dispatchEvent(new Event('error'));
    expect(await reading).toMatchObject({ reason: 'readerMissing' });
  });
});
