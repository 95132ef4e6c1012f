/** Whether the system can hand text on to another app. */
export function canShareText(): boolean {
  return typeof navigator.share === 'function';
}

/** Hands text on by the system's own dialogue. False where that was refused or closed. */
export async function shareText(text: string): Promise<boolean> {
  try {
    await navigator.share({ text });
    return true;
  } catch {
    return false;
  }
}

/** Whether a link to this page leads anybody else here: not where it was opened from a file of one's own. */
export function canBeLinkedTo(): boolean {
  return location.protocol !== 'file:';
}

/** The address of this page with that after its `#`, as somebody else opens it. */
export function addressOf(fragment: string): string {
  return `${location.href.replace(/#.*$/s, '')}#${fragment}`;
}
