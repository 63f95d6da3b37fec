import { type LegacyEncoding, legacyFont } from '../text/legacy/legacy-font.ts';
import { decoders, isCertainlyUnicode, readsAs, telling, unicodeReading } from '../text/legacy/word-readings.ts';
import { type Cell, type ColumnConversion, cellName, type Sheet, type Workbook } from './sheet.ts';
import { evidenceOf, type Verdict, verdictByFont, verdictByLetters } from './text-evidence.ts';

/** Before and after of a column, for the preview. */
const mostSamples = 3;

/**
 * Text of before Unicode in Unicode, column by column: the font is the witness, the letters decide where it says nothing.
 * Valid Unicode is never touched; everything ends in NFC. What was converted, or could not be decided, is told.
 * `assumed`: what the bytes of a plain text file already said of all of it.
 */
export function withUnicodeText(workbook: Workbook, assumed?: LegacyEncoding): Workbook {
  const textsOfSheets = new Map(workbook.sheets.map((sheet) => [sheet, sheet.cells.filter(isText)]));
  const fontVerdicts = verdictsOfFonts([...textsOfSheets.values()].flat());
  const conversions: ColumnConversion[] = [];
  const sheets = workbook.sheets.map((sheet) => {
    const texts = textsOfSheets.get(sheet) ?? [];
    const groups = groupsOf(texts, assumed);
    const converted = new Map<Cell, string>();
    for (const group of groups) {
      const verdict = verdictOf(group, fontVerdicts);
      const conversion = convert(sheet, group, verdict, converted);
      if (conversion !== undefined) conversions.push(conversion);
    }
    return { ...sheet, cells: inUnicode(sheet.cells, texts, converted) };
  });
  return conversions.length === 0 ? { ...workbook, sheets } : { ...workbook, sheets, conversions };
}

type TextCell = Cell & { readonly value: { readonly kind: 'text'; readonly value: string } };

/** Text cells of one column that one witness speaks for. */
interface Group {
  readonly column: number;
  readonly witness: LegacyEncoding | undefined;
  readonly isAssumed: boolean;
  readonly cells: readonly TextCell[];
}

const isText = (cell: Cell): cell is TextCell => cell.value.kind === 'text';
const textsOf = (cells: readonly TextCell[]): string[] => cells.map(({ value }) => value.value);

function groupsOf(texts: readonly TextCell[], assumed: LegacyEncoding | undefined): Group[] {
  const byColumn = Map.groupBy(texts, ({ column }) => column);
  return [...byColumn].flatMap(([column, own]) =>
    [...Map.groupBy(own, ({ font }) => legacyFont(font)?.encoding ?? assumed)].map(([witness, group]) => ({
      column,
      witness,
      isAssumed: assumed !== undefined,
      cells: group,
    })),
  );
}

type FontVerdicts = ReadonlyMap<LegacyEncoding | undefined, Verdict>;

/** Over all columns together: whether cells in such a font really hold the encoding, or only kept the font. */
function verdictsOfFonts(texts: readonly TextCell[]): FontVerdicts {
  const byWitness = Map.groupBy(texts, ({ font }) => legacyFont(font)?.encoding);
  return new Map(
    [...byWitness].map(([witness, cells]) => [
      witness,
      witness === undefined ? 'unicode' : verdictByFont(witness, evidenceOf(textsOf(cells))),
    ]),
  );
}

/** A column with too little to say follows what the same font means in the rest of the file. */
function verdictOf({ witness, isAssumed, cells }: Group, fontVerdicts: FontVerdicts): Verdict {
  const evidence = evidenceOf(textsOf(cells));
  if (witness === undefined) return verdictByLetters(evidence);
  const verdict = verdictByFont(witness, evidence);
  if (verdict !== 'unsure') return verdict;
  return isAssumed || fontVerdicts.get(witness) === witness ? witness : 'unsure';
}

function convert(
  sheet: Sheet,
  { column, witness, isAssumed, cells }: Group,
  verdict: Verdict,
  converted: Map<Cell, string>,
): ColumnConversion | undefined {
  if (verdict === 'unicode') return undefined;
  const encoding = verdict === 'unsure' ? (witness ?? likelier(cells)) : verdict;
  const changes = cells.flatMap((cell) => {
    const after = unicodeOf(cell, encoding);
    return after === cell.value.value ? [] : [{ cell, after }];
  });
  if (changes.length === 0) return undefined;
  if (verdict !== 'unsure') for (const { cell, after } of changes) converted.set(cell, after);
  return {
    sheet: sheet.name,
    column,
    encoding,
    witness: witness === undefined ? 'letters' : isAssumed ? 'file' : 'font',
    converted: verdict !== 'unsure',
    cells: changes.length,
    samples: samplesOf(changes),
  };
}

function likelier(cells: readonly TextCell[]): LegacyEncoding {
  const { tcvn3, vni } = evidenceOf(textsOf(cells));
  return vni > tcvn3 ? 'vni' : 'tcvn3';
}

/** A single cell may hold Unicode among legacy ones: letters that only Unicode has, or words that only so make sense. */
function unicodeOf({ value: { value: text }, font }: TextCell, encoding: LegacyEncoding): string {
  if (isCertainlyUnicode(text) || readsOnlyAsUnicode(text, encoding)) return text;
  const decoded = decoders[encoding](text);
  return decoded !== text && legacyFont(font)?.capitals ? decoded.toUpperCase() : decoded;
}

function readsOnlyAsUnicode(text: string, encoding: LegacyEncoding): boolean {
  const words = telling(text);
  const isGood = words.every((word) => unicodeReading(word) !== 'bad');
  return isGood && words.some((word) => unicodeReading(word) === 'good' && !readsAs(word, encoding));
}

function samplesOf(changes: readonly { cell: TextCell; after: string }[]): ColumnConversion['samples'] {
  const seen = new Set<string>();
  const distinct = changes.filter(({ after }) => !seen.has(after) && seen.add(after).size <= mostSamples);
  return distinct.map(({ cell, after }) => ({
    cell: cellName(cell.row, cell.column),
    before: shortened(cell.value.value),
    after: shortened(after),
  }));
}

const longestSample = 80;
const shortened = (text: string): string => (text.length > longestSample ? `${text.slice(0, longestSample)}…` : text);

/** Most sheets hold far more numbers than texts, and most texts are what they should be. */
function inUnicode(cells: Cell[], texts: readonly TextCell[], converted: ReadonlyMap<Cell, string>): Cell[] {
  const changed = new Map<Cell, Cell>();
  for (const cell of texts) {
    const value = (converted.get(cell) ?? cell.value.value).normalize('NFC');
    if (value !== cell.value.value) changed.set(cell, { ...cell, value: { kind: 'text', value } });
  }
  return changed.size === 0 ? cells : cells.map((cell) => changed.get(cell) ?? cell);
}
