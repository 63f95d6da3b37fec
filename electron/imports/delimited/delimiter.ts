import type { PlainText } from '../../../shared/imports/sheet.ts';

type Delimiter = PlainText['delimiter'];

/** In the order of trust: a comma may be a decimal comma, a tab is hardly ever anything else. */
const delimiters: readonly Delimiter[] = ['\t', ';', ','];
const linesLookedAt = 50;
const charactersLookedAt = 100_000;

/** Excel's own word about it, in a first line of its own: 'sep=;'. */
const named = /^sep=([,;\t])\r?(?:\n|$)/i;

export interface Delimited {
  readonly delimiter: Delimiter;
  /** The text without the line that names the delimiter. */
  readonly text: string;
  /** Rows that this line takes in the file. */
  readonly rowsBefore: number;
}

/** Undefined for text in which nothing separates anything. */
export function findDelimiter(text: string): Delimited | undefined {
  const line = text.match(named);
  const stated = delimiters.find((each) => each === line?.[1]);
  if (line && stated) return { delimiter: stated, text: text.slice(line[0].length), rowsBefore: 1 };
  const lines = unquotedLines(text);
  const [best] = delimiters
    .map((delimiter) => ({ delimiter, lines: steadyLines(lines, delimiter) }))
    .toSorted((a, b) => b.lines - a.lines);
  return best === undefined || best.lines === 0 ? undefined : { delimiter: best.delimiter, text, rowsBefore: 0 };
}

/** What stands in quotes separates nothing, line ends included. */
function unquotedLines(text: string): string[] {
  const head = text.slice(0, charactersLookedAt).replace(/"[^"]*(?:"|$)/g, '""');
  return head.split(/\r\n|\n|\r/, linesLookedAt);
}

/** Lines that agree on how many there are, none excluded. */
function steadyLines(lines: readonly string[], delimiter: Delimiter): number {
  const counts = lines.map((line) => line.split(delimiter).length - 1).filter((count) => count > 0);
  const byCount = Map.groupBy(counts, (count) => count);
  return Math.max(0, ...[...byCount.values()].map(({ length }) => length));
}
