const place = 'dtl-ballot';

/** What this tab holds where the browser keeps nothing. */
let held: string | null = null;

/** Keeps the ballot of this tab. False where it would not survive the page being loaded again. */
export function keepBallotDraft(draft: string): boolean {
  held = draft;
  try {
    sessionStorage.setItem(place, draft);
    return true;
  } catch {
    return false;
  }
}

/** The ballot of this tab, `null` where there is none. */
export function openBallotDraft(): string | null {
  try {
    return sessionStorage.getItem(place) ?? held;
  } catch {
    return held;
  }
}
