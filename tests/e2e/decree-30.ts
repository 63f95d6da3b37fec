import { describePdf, type MeasuredLine, type MeasuredPage, type MeasuredRule, measurePdf } from './measure-pdf.ts';

/** Half a millimetre: Chromium sets lines at whole pixels (0,26 mm), and letters have bearings. */
const tolerance = 0.5;
const margins = { top: 20, right: 15, bottom: 20, left: 30 };

/** What tells the types of documents apart. A công văn has "V/v" under its number instead of the name of a type. */
export interface Shape {
  readonly symbol: RegExp;
  readonly typeName?: RegExp;
  readonly hasAddressee: boolean;
}

const report: Shape = { symbol: /\/BC-\S+$/, typeName: /^BÁO CÁO$/, hasAddressee: true };

/**
 * Compares a printed document with Decree 30/2020, Annex I. Returns one sentence for each deviation, none for a page
 * that may be signed. `length` and `size` are the Annex's; lengths in mm, sizes in pt.
 */
export async function decree30Problems(file: string, shape: Shape = report): Promise<string[]> {
  const pages = await measurePdf(file);
  const [first] = pages;
  if (!first) return ['the document has no page'];
  return [
    ...(await fileProblems(file)),
    ...pages.flatMap(sheetProblems),
    ...numberProblems(pages),
    ...letterheadProblems(first, shape),
    ...(shape.typeName === undefined ? aboutProblems(first, shape) : titleProblems(first, shape.typeName)),
    ...addresseeProblems(first, shape),
    ...bodyProblems(first, shape),
    ...signatureProblems(pages),
    ...annexProblems(pages),
  ];
}

async function fileProblems(file: string): Promise<string[]> {
  const { title, isTagged, language, fonts } = await describePdf(file);
  return [
    ...(title ? [] : ['no title']),
    ...(isTagged ? [] : ['not tagged']),
    ...(language === 'vi' ? [] : [`language is '${language}'`]),
    ...fonts
      .filter(({ name, isEmbedded }) => !name.startsWith('Tinos-') || !isEmbedded)
      .map(({ name }) => `font ${name} is not our own, embedded`),
  ];
}

/** No text outside the margins; on page 1, which begins with the letterhead, the margins are exactly used. */
function sheetProblems({ width, height, lines }: MeasuredPage, index: number): string[] {
  const where = `page ${index + 1}`;
  const text = lines.filter((line) => !isPageNumber(line));
  const edges = {
    left: Math.min(...text.map((line) => line.left)),
    right: width - Math.max(...text.map((line) => line.right)),
    top: Math.min(...text.map((line) => line.top)),
    bottom: height - Math.max(...text.map((line) => line.baseline)),
  };
  return [
    ...near(`${where}: shorter side`, Math.min(width, height), 210),
    ...near(`${where}: longer side`, Math.max(width, height), 297),
    ...sides
      .filter((side) => edges[side] < margins[side] - tolerance)
      .map((side) => `${where}: text only ${edges[side].toFixed(1)} mm from the ${side} edge`),
    ...(index === 0
      ? [...near('left margin', edges.left, margins.left), ...near('top margin', edges.top, margins.top, 1)]
      : []),
  ];
}

const sides = ['left', 'right', 'top', 'bottom'] as const;

const isPageNumber = ({ text, baseline }: MeasuredLine): boolean => /^\d+$/.test(text) && baseline < margins.top;

/** From 1 in the body and in each annex; the first page of each shows none. */
function numberProblems(pages: readonly MeasuredPage[]): string[] {
  let expected = 0;
  return pages.flatMap((page, index) => {
    expected = index === 0 || beginsAnnex(page) ? 1 : expected + 1;
    const where = `page ${index + 1}: page number`;
    const [shown, ...others] = page.lines.filter(isPageNumber);
    if (expected === 1) return shown ? [`${where} ${shown.text} on the first page of a part`] : [];
    if (!shown || others.length > 0) return [`${where} ${expected} missing or not alone`];
    return [
      ...(shown.text === String(expected) ? [] : [`${where} is ${shown.text}, not ${expected}`]),
      ...near(`${where}, middle`, middle(shown), textMiddle(page)),
      ...style(where, shown, { size: [13, 14] }),
      ...(shown.top > 5 ? [] : [`${where} too near the edge`]),
    ];
  });
}

const beginsAnnex = ({ lines }: MeasuredPage): boolean => lines.some(({ text }) => /^Phụ lục( [IVX]+)?$/.test(text));

function letterheadProblems({ lines, rules }: MeasuredPage, shape: Shape): string[] {
  const nation = find(lines, /^CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM$/);
  const motto = find(lines, /^Độc lập - Tự do - Hạnh phúc$/);
  const number = find(lines, /^Số:/);
  const symbol = find(lines, shape.symbol);
  const date = find(lines, /^.+, ngày$/);
  const year = find(lines, /tháng \d+ năm \d{4}$/);
  if (!nation || !motto || !number || !symbol || !date || !year) return ['the head of the letter is not whole'];
  const issuers = lines.filter((line) => line.right < nation.left + 1 && line.baseline < number.baseline - 1);
  const [governing, ...office] = issuers;
  const issuerMiddle = governing ? middle(governing) : 0;
  return [
    ...style('quốc hiệu', nation, { size: [12, 13], bold: true }),
    ...style('tiêu ngữ', motto, { size: [13, 14], bold: true }),
    ...near('tiêu ngữ, middle', middle(motto), middle(nation)),
    ...ruleProblems('tiêu ngữ', rules, [motto], [0.98, 1.02]),
    ...(governing ? style('cơ quan chủ quản', governing, { size: [12, 13] }) : ['no governing body']),
    ...office.flatMap((line) => style('cơ quan ban hành', line, { size: [12, 13], bold: true })),
    ...ruleProblems('cơ quan ban hành', rules, office, [1 / 3, 1 / 2]),
    ...style('số, ký hiệu', number, { size: [13, 13] }),
    ...near('số, ký hiệu, middle', (number.left + symbol.right) / 2, issuerMiddle),
    ...(symbol.left - number.right >= 10 ? [] : ['no room to write the number']),
    ...style('địa danh, ngày tháng', date, { size: [13, 14], italic: true }),
    ...near('địa danh, ngày tháng, middle', (date.left + year.right) / 2, middle(nation)),
    ...near('số and ngày on one line', date.baseline, number.baseline),
    ...(year.left - date.right >= 8 ? [] : ['no room to write the day']),
  ];
}

/** The bold lines in the middle of the page under the name of the type. */
function subjectOf(page: MeasuredPage, typeName: MeasuredLine): MeasuredLine[] {
  const below = page.lines
    .filter(({ baseline }) => baseline > typeName.baseline + 1)
    .toSorted((a, b) => a.baseline - b.baseline);
  const end = below.findIndex((line) => !line.bold || Math.abs(middle(line) - textMiddle(page)) > 2);
  return below.slice(0, end);
}

function titleProblems(page: MeasuredPage, name: RegExp): string[] {
  const { lines, rules } = page;
  const typeName = find(lines, name);
  if (!typeName) return ['no name of the type'];
  const subject = subjectOf(page, typeName);
  return [
    ...style('tên loại', typeName, { size: [13, 14], bold: true }),
    ...near('tên loại, middle', middle(typeName), textMiddle(page)),
    ...subject.flatMap((line) => [
      ...style('trích yếu', line, { size: [13, 14], bold: true }),
      ...near('trích yếu, middle', middle(line), textMiddle(page)),
    ]),
    ...ruleProblems('trích yếu', rules, subject, [1 / 3, 1 / 2]),
  ];
}

/** Ô 5b: under the number, 6 pt below it, regular. */
function aboutProblems({ lines }: MeasuredPage, shape: Shape): string[] {
  const number = find(lines, /^Số:/);
  const symbol = find(lines, shape.symbol);
  const about = find(lines, /^V\/v /);
  if (!number || !symbol || !about) return ['no V/v under the number'];
  const gap = about.baseline - number.baseline - (1.2 * about.size * 25.4) / 72;
  return [
    ...style('V/v', about, { size: [12, 13] }),
    ...near('V/v, middle', middle(about), (number.left + symbol.right) / 2),
    ...near('V/v below the number', gap, (6 * 25.4) / 72),
  ];
}

function addresseeProblems({ lines }: MeasuredPage, { hasAddressee }: Shape): string[] {
  const addressee = find(lines, /^Kính gửi:/);
  if (!hasAddressee) return addressee ? ['this type has no Kính gửi'] : [];
  return addressee ? style('kính gửi', addressee, { size: [13, 14] }) : ['no Kính gửi'];
}

/** The last line above the text. */
function headEnd(page: MeasuredPage, { typeName, hasAddressee }: Shape): number {
  const title = typeName === undefined ? undefined : find(page.lines, typeName);
  const addressee = find(page.lines, /^Kính gửi:/);
  if (hasAddressee || title === undefined) return addressee?.baseline ?? 0;
  return Math.max(...subjectOf(page, title).map(({ baseline }) => baseline));
}

/** Ô 6: what the document rests on stands first, in italics, each line ended. */
const basisOf = (lines: readonly MeasuredLine[]): MeasuredLine[] => {
  const end = lines.findIndex(({ italic }) => !italic);
  return lines.slice(0, Math.max(0, end));
};

/** The text between the head and the foot of page 1: indents, spacing, justification. */
function bodyProblems(page: MeasuredPage, shape: Shape): string[] {
  const from = headEnd(page, shape) + 1;
  const foot = find(page.lines, /^Nơi nhận:$/)?.baseline ?? page.height;
  const lines = page.lines
    .filter(({ baseline }) => baseline > from && baseline < foot - 1)
    .toSorted((a, b) => a.baseline - b.baseline);
  const basis = new Set(basisOf(lines));
  const steps = lines
    .slice(1)
    .map((line, index) => ({ line, step: ((line.baseline - (lines[index]?.baseline ?? 0)) * 72) / 25.4 }));
  const inner = steps.filter(({ line }) => Math.abs(line.left - margins.left) < tolerance).map(({ step }) => step);
  const outer = steps.filter(({ line }) => line.left - margins.left > 5).map(({ step }) => step);
  const single = 14 * 1.149;
  const full = lines.filter(
    (_, index) => lines[index + 1] && Math.abs((lines[index + 1]?.left ?? 0) - margins.left) < tolerance,
  );
  return [
    ...lines.flatMap((line) =>
      style(`“${line.text.slice(0, 20)}”`, line, { size: [13, 14], bold: line.bold, italic: basis.has(line) }),
    ),
    ...lines.flatMap((line) =>
      isIndent(line.left - margins.left) ? [] : [`“${line.text.slice(0, 20)}” begins at ${line.left.toFixed(1)} mm`],
    ),
    ...full.flatMap((line) =>
      near(`“${line.text.slice(0, 20)}”, right end`, page.width - line.right, margins.right, 1),
    ),
    ...inner
      .filter((step) => step < single - 1 || step > single * 1.5 + 1)
      .map((step) => `lines are ${step.toFixed(1)} pt apart`),
    ...outer
      .filter((step) => step < Math.min(...inner) + 6 - 0.8)
      .map((step) => `a paragraph begins only ${step.toFixed(1)} pt below the last line`),
  ];
}

const isIndent = (indent: number): boolean => [0, 10, 12.7].some((wanted) => Math.abs(indent - wanted) < tolerance);

function signatureProblems(pages: readonly MeasuredPage[]): string[] {
  const page = pages.find(({ lines }) => find(lines, /^Nơi nhận:$/));
  const label = page && find(page.lines, /^Nơi nhận:$/);
  if (!page || !label) return ['no recipients'];
  const right = page.lines.filter((line) => line.left > page.width / 2 && line.baseline > label.baseline - 1);
  const [authority] = right.toSorted((a, b) => a.baseline - b.baseline);
  const list = page.lines.filter((line) => line.right < page.width / 2 && line.baseline > label.baseline + 1);
  const last = page.lines.find(({ text }) => text.endsWith('./.'));
  return [
    ...style('nơi nhận', label, { size: [12, 12], bold: true, italic: true }),
    ...near('nơi nhận, left', label.left, margins.left),
    ...list.flatMap((line) => style(`“${line.text}”`, line, { size: [11, 11] })),
    ...(list.at(-1)?.text.endsWith('.') ? [] : ['the recipients do not end with a full stop']),
    ...(authority ? style('quyền hạn', authority, { size: [13, 14], bold: true }) : ['no authority of the signer']),
    ...(authority ? near('nơi nhận level with the authority', label.baseline, authority.baseline) : []),
    ...(last && last.baseline < label.baseline ? [] : ['the signature is parted from the end of the text']),
    ...(textAbove(page, label).length >= 2 ? [] : ['fewer than two lines of text go with the signature']),
  ];
}

const textAbove = ({ lines }: MeasuredPage, label: MeasuredLine): MeasuredLine[] =>
  lines.filter((line) => line.baseline < label.baseline - 1 && !isPageNumber(line));

function annexProblems(pages: readonly MeasuredPage[]): string[] {
  return pages.filter(beginsAnnex).flatMap((page) => {
    const [label, ...below] = page.lines.filter((line) => line.size >= 13);
    const attached = below.filter(({ italic }) => italic);
    const title = below.filter(({ italic }) => !italic);
    if (!label || title.length === 0 || attached.length === 0) return ['the head of the annex is not whole'];
    return [
      ...style('phụ lục', label, { size: [14, 14], bold: true }),
      ...near('phụ lục, middle', middle(label), textMiddle(page)),
      ...title.flatMap((line) => style('annex title', line, { size: [13, 14], bold: true })),
      ...title
        .filter(({ text }) => text !== text.toUpperCase())
        .map(({ text }) => `annex title not in capitals: ${text}`),
      ...attached.flatMap((line) => style('kèm theo', line, { size: [13, 14], italic: true })),
    ];
  });
}

interface Style {
  readonly size: readonly [number, number];
  readonly bold?: boolean;
  readonly italic?: boolean;
}

function style(
  name: string,
  line: MeasuredLine,
  { size: [least, most], bold = false, italic = false }: Style,
): string[] {
  return [
    ...(line.size >= least - 0.1 && line.size <= most + 0.1 ? [] : [`${name}: ${line.size} pt, not ${least}–${most}`]),
    ...(line.bold === bold ? [] : [`${name}: ${line.bold ? '' : 'not '}bold`]),
    ...(line.italic === italic ? [] : [`${name}: ${line.italic ? '' : 'not '}italic`]),
  ];
}

/** The line under `text` must be centred under it and as long as these parts of its longest line. */
function ruleProblems(
  name: string,
  rules: readonly MeasuredRule[],
  text: readonly MeasuredLine[],
  [least, most]: readonly [number, number],
): string[] {
  const lowest = text.toSorted((a, b) => a.baseline - b.baseline).at(-1);
  if (!lowest) return [`${name}: no text`];
  const rule = rules.find(
    ({ top, left, right }) =>
      top > lowest.baseline && top < lowest.baseline + 4 && Math.abs((left + right) / 2 - middle(lowest)) < 2,
  );
  if (!rule) return [`${name}: no line below it`];
  const share = (rule.right - rule.left) / Math.max(...text.map((line) => line.right - line.left));
  return [
    ...(share >= least && share <= most ? [] : [`${name}: the line is ${share.toFixed(2)} of the text`]),
    ...near(`${name}: middle of the line`, (rule.left + rule.right) / 2, middle(lowest)),
  ];
}

const find = (lines: readonly MeasuredLine[], pattern: RegExp): MeasuredLine | undefined =>
  lines.find(({ text }) => pattern.test(text));

const middle = ({ left, right }: MeasuredLine): number => (left + right) / 2;

const textMiddle = ({ width }: MeasuredPage): number => (margins.left + width - margins.right) / 2;

function near(name: string, measured: number, wanted: number, within = tolerance): string[] {
  return Math.abs(measured - wanted) <= within ? [] : [`${name}: ${measured.toFixed(1)} mm, not ${wanted}`];
}
