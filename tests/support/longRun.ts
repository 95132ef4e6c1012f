/** Whether this is the long run (`npm run test:long`), which tries far more cases than every change can wait for. */
export const longRun = process.env.DTL_LONG === '1';
