/** One day to put into a calendar. */
export interface CalendarDay {
  /** Stays the same when the same day is written again, so that calendars replace it instead of adding another. */
  readonly uid: string;
  /** The day as `2025-11-23`. */
  readonly on: string;
  readonly title: string;
  readonly description: string;
}

const longestLine = 75;

/** Text as a value: backslash, semicolon, comma and line break escaped, other control characters left out. */
function escapeText(text: string): string {
  return text
    .replace(/\r\n?|[\n\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** A content line in stretches of at most 75 octets; a character is never cut in two. */
function fold(line: string): string {
  const octets = new TextEncoder();
  const stretches: string[] = [];
  let stretch = '';
  let length = 0;
  for (const character of line) {
    const size = octets.encode(character).length;
    if (length + size > longestLine) {
      stretches.push(stretch);
      stretch = '';
      // The space before every further stretch.
      length = 1;
    }
    stretch += character;
    length += size;
  }
  return [...stretches, stretch].join('\r\n ');
}

function nextDay(on: string): string {
  const day = new Date(`${on}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

function asDate(on: string): string {
  return on.replaceAll('-', '');
}

function eventLines({ uid, on, title, description }: CalendarDay, stamp: string): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${asDate(on)}`,
    `DTEND;VALUE=DATE:${asDate(nextDay(on))}`,
    `SUMMARY:${escapeText(title)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${escapeText(description)}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/**
 * Whole days as a calendar file (iCalendar, RFC 5545): text escaped, lines folded at 75 octets and ended by CRLF.
 * @param writtenAt when the file is written
 */
export function writeCalendar(days: readonly CalendarDay[], writtenAt: Date): string {
  const stamp = writtenAt
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replace(/[-:]/g, '');
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Draw the Line//Redraw dates//EN',
    'CALSCALE:GREGORIAN',
    ...days.flatMap((day) => eventLines(day, stamp)),
    'END:VCALENDAR',
  ]
    .map((line) => `${fold(line)}\r\n`)
    .join('');
}

/** The day of an instant as `2025-11-23`, where the person is. */
export function dayOf(instant: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(instant.getFullYear())}-${two(instant.getMonth() + 1)}-${two(instant.getDate())}`;
}
