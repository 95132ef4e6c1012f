import { readPasted } from '../../src/document/pastedTable';
import { readBroughtFile, type Reader } from '../../src/document/readBroughtFile';

/** Reads here and now what the product reads in a worker. */
export const directReader: Reader = {
  readFile: async (file, choice, { onProgress }) =>
    readBroughtFile(new Uint8Array(await file.arrayBuffer()), choice, onProgress),
  readPaste: (text) => Promise.resolve(readPasted(text)),
};
