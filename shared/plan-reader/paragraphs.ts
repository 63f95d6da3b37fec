import { isBullet, type Mark, markOf } from './marks.ts';
import type { LineRule } from './proposal.ts';
import { beginsLower, beginsWithVerb, endsSentence, endsWithColon, isCapitals, isSeparator } from './sentences.ts';
import { type SourceLine, sourceLines, wrapWidth } from './source-lines.ts';

/** A heading, a bullet or a paragraph whole again, however many lines it was printed on. */
export interface Paragraph {
  readonly mark: Mark | undefined;
  /** Without its mark. */
  text: string;
  /** More than one for a row of a table. */
  readonly cells: readonly string[];
  readonly rules: LineRule[];
}

export function paragraphsOf(lines: readonly string[]): Paragraph[] {
  const source = sourceLines(lines);
  const width = wrapWidth(source);
  const paragraphs: Paragraph[] = [];
  source.forEach((line, index) => {
    const next = paragraphOf(line);
    const last = paragraphs.at(-1);
    const before = source[index - 1];
    const rule = last && before ? joinRule(last, before, line, next, width) : undefined;
    if (last && rule)
      join(last, rule === 'assignment-line' ? `${next.mark?.printed ?? ''} ${next.text}` : line.text, rule);
    else paragraphs.push(next);
  });
  return paragraphs;
}

function paragraphOf({ text, cells }: SourceLine): Paragraph {
  if (cells.length > 1) return rowOf(cells);
  const mark = markOf(text);
  return { mark, text: mark?.rest ?? text, cells: [text], rules: [] };
}

/** The first cell of a row is its number where it holds nothing else. */
function rowOf(cells: readonly string[]): Paragraph {
  const mark = markOf(cells[0] ?? '');
  const isNumber = mark !== undefined && mark.rest === '';
  const words = isNumber ? cells.slice(1) : cells;
  return { mark: isNumber ? mark : undefined, text: words.filter((cell) => cell !== '').join('\n'), cells, rules: [] };
}

function join(last: Paragraph, text: string, rule: LineRule): void {
  last.text = `${last.text} ${text}`.trim();
  if (!last.rules.includes(rule)) last.rules.push(rule);
}

function joinRule(
  last: Paragraph,
  before: SourceLine,
  line: SourceLine,
  next: Paragraph,
  width: number | undefined,
): LineRule | undefined {
  if (last.cells.length > 1 || next.cells.length > 1 || isSeparator(before.text) || isSeparator(line.text))
    return undefined;
  if (!isNumbered(next) && isAssignmentLine(next.text) && last.text !== '') return 'assignment-line';
  if (last.text === '') return next.mark === undefined ? 'joined-lines' : undefined;
  if (endsSentence(last.text) || endsWithColon(last.text)) return undefined;
  if (next.mark === undefined) return goesOn(last, before, line, width) ? 'joined-lines' : undefined;
  return width !== undefined && !line.afterBlank && isBrokenName(before.text, line.text) ? 'joined-lines' : undefined;
}

/** A sentence that stopped before its end, at the foot of a page or at the edge of a typed line. */
function goesOn(last: Paragraph, before: SourceLine, line: SourceLine, width: number | undefined): boolean {
  if (beginsLower(line.text)) return !isFrame(before.text);
  if (isNumbered(last) && beginsWithVerb(line.text)) return false;
  const isFull = width !== undefined && before.text.length >= width * 0.75;
  return isFull && !line.afterBlank && isCapitals(last.text) === isCapitals(line.text);
}

/** Number and date lines stand alone even when a word in small letters follows. */
const isFrame = (text: string): boolean => /^(Số\s*:|Nơi nhận)/u.test(text) || /ngày.*tháng.*năm[\s\d….]*$/u.test(text);

/** A dash inside a name that the edge of the line has cut in two looks like a bullet. */
const brokenNames: readonly (readonly [RegExp, RegExp])[] = [
  [/Lao động$/u, /^[-–]\s*Thương binh/u],
  [/Phát thanh(,| và)?$/u, /^[-–]\s*Truyền hình/u],
  [/kinh tế$/iu, /^[-–]\s*xã hội/iu],
  [/chính trị$/iu, /^[-–]\s*xã hội/iu],
  [/Ủy ban Dân số$/u, /^[-–]\s*/u],
];
const isBrokenName = (before: string, line: string): boolean =>
  brokenNames.some(([end, start]) => end.test(before) && start.test(line));

const isNumbered = ({ mark }: Paragraph): boolean => mark !== undefined && !isBullet(mark.style);

/** 'Đơn vị chủ trì: …', 'Thời gian hoàn thành: …': said of the clause above, not a duty of its own. */
const isAssignmentLine = (text: string): boolean =>
  /^\(?(cơ quan|đơn vị|bộ phận)\s+(chủ trì|phối hợp|thực hiện|chịu trách nhiệm)(\s+thực hiện)?\s*:/iu.test(text) ||
  /^\(?(thời gian|thời hạn|tiến độ|sản phẩm|kết quả đầu ra)(\s+(thực hiện|hoàn thành|đầu ra|dự kiến))?\s*:/iu.test(
    text,
  ) ||
  /^\(?(chủ trì|phối hợp)\s*:/iu.test(text);
