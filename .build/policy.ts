import { createHash } from 'node:crypto';

/** What stands between tags as a content policy names it: by its hash. */
export function sourceOf(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}
