import { cleanText } from '../text/fold.ts';

/** One line of the source that holds something. */
export interface SourceLine {
  readonly text: string;
  /** Cells of a row of a table; one for any other line. */
  readonly cells: readonly string[];
  /** An empty line stands before it. */
  readonly afterBlank: boolean;
}

/** From this many filled cells a line with tabs is a row of a table, not an indented text. */
const rowCells = 3;

export function sourceLines(lines: readonly string[]): SourceLine[] {
  let afterBlank = true;
  return lines.flatMap((line) => {
    const cells = line.split('\t').map(cleanText);
    const text = cleanText(line);
    if (text === '') {
      afterBlank = true;
      return [];
    }
    const isRow = cells.filter((cell) => cell !== '').length >= rowCells;
    const given = { text, cells: isRow ? cells : [text], afterBlank };
    afterBlank = false;
    return [given];
  });
}

/** Width at which the lines of a typed or copied text are broken; undefined where a line is a whole paragraph. */
export function wrapWidth(lines: readonly SourceLine[]): number | undefined {
  const lengths = lines.filter(({ cells }) => cells.length === 1).map(({ text }) => text.length);
  const sorted = lengths.toSorted((a, b) => a - b);
  const width = sorted[Math.floor(sorted.length * 0.95)] ?? 0;
  const full = lengths.filter((length) => length >= width * 0.8).length;
  return width >= 40 && width <= 125 && full >= lengths.length * 0.3 ? width : undefined;
}
