import { type Box, inkIn } from './ink.ts';
import { type MeasuredLine, type MeasuredPage, measurePdf } from './measure-pdf.ts';

/** What the Decree leaves to the office: ô 10a, 10b, 11, 12 and 13, as they are printed. */
export interface Options {
  readonly secrecy: string;
  readonly urgency: string;
  readonly circulation: string;
  readonly draftedBy: string;
  readonly contact: RegExp;
}

/** Lengths in mm: a frame is 8 high and as wide as its words ask for (Decree 30/2020, Annex I). */
const widths: Readonly<Record<string, number>> = {
  MẬT: 20,
  'TỐI MẬT': 30,
  'TUYỆT MẬT': 40,
  KHẨN: 20,
  'HỎA TỐC': 30,
  'THƯỢNG KHẨN': 40,
};
const tolerance = 0.5;
const text = { left: 30, right: 195, top: 20, bottom: 277 };
/** To the right of ô 11: ô 14 belongs to who signs a copy digitally. */
const ofSigner: Box = { left: 180, top: 0, right: 210, bottom: 19.5 };

/** One sentence for each deviation from the place and type of these parts. */
export async function optionProblems(file: string, options: Options): Promise<string[]> {
  const pages = await measurePdf(file);
  const [first] = pages;
  if (first === undefined) return ['the document has no page'];
  return [
    ...markProblems(file, first, options),
    ...circulationProblems(file, first, options),
    ...drafterProblems(pages, options),
    ...contactProblems(file, pages, options),
    ...(inkIn(file, ofSigner) === undefined ? [] : ['something stands where ô 14 belongs']),
  ];
}

/** Ô 10a below the "V/v", ô 10b below it, in the middle of the left column. */
function markProblems(file: string, page: MeasuredPage, { secrecy, urgency }: Options): string[] {
  const [number, about, upper, lower] = [/^Số:/, /^V\/v /, exactly(secrecy), exactly(urgency)].map((pattern) =>
    page.lines.find(({ text: words }) => pattern.test(words)),
  );
  const issuer = page.lines.find(({ text: words }) => /^ỦY BAN NHÂN DÂN/.test(words));
  if (!number || !about || !upper || !lower || !issuer) return ['no mark of secrecy or urgency'];
  const [secret, urgent] = [
    frameAround(file, upper, widths[secrecy] ?? 0),
    frameAround(file, lower, widths[urgency] ?? 0),
  ];
  return [
    ...frameProblems('độ mật', secret, widths[secrecy] ?? 0, upper),
    ...frameProblems('độ khẩn', urgent, widths[urgency] ?? 0, lower),
    ...near('độ mật, middle', middle(secret), middle(issuer)),
    ...near('độ khẩn, middle', middle(urgent), middle(issuer)),
    ...(secret.top > about.baseline ? [] : ['độ mật is not below the V/v']),
    ...near('độ khẩn below độ mật', urgent.top - secret.bottom, (6 * 25.4) / 72),
  ];
}

function circulationProblems(file: string, page: MeasuredPage, { circulation }: Options): string[] {
  const words = page.lines.find(({ text: line }) => exactly(circulation).test(line));
  const nation = page.lines.find(({ text: line }) => line.startsWith('CỘNG HÒA'));
  if (!words || !nation) return ['no words on circulation'];
  const frame = frameAround(file, words, circulationWidth);
  return [
    ...frameProblems('lưu hành', frame, circulationWidth, words),
    ...near('lưu hành, middle', middle(frame), middle(nation)),
    ...(frame.top > 5 && frame.bottom < text.top ? [] : ['lưu hành is not in the top margin']),
  ];
}

const circulationWidth = 56;

/** Ô 12: at the right end of the recipients, below the last. */
function drafterProblems(pages: readonly MeasuredPage[], { draftedBy }: Options): string[] {
  const lines = pages.flatMap((page) => page.lines);
  const drafter = lines.find(({ text: words }) => words === draftedBy);
  const filed = lines.find(({ text: words }) => words.startsWith('- Lưu:'));
  if (!drafter || !filed) return ['no drafter'];
  return [
    ...near('ô 12, right end', drafter.right, 110),
    ...(drafter.baseline > filed.baseline ? [] : ['the drafter is not below the recipients']),
    ...typeProblems('ô 12', drafter, 11, 11, false),
  ];
}

/** Ô 13: on the first page alone, at the lower end of the text, under a line as long as the text is wide. */
function contactProblems(file: string, pages: readonly MeasuredPage[], { contact }: Options): string[] {
  const [first, ...others] = pages;
  const lines = first?.lines.filter(({ baseline }) => baseline > text.bottom - roomForContact) ?? [];
  const rule = inkIn(file, { left: 0, top: text.bottom - roomForContact, right: 210, bottom: 297 });
  const last = Math.max(...lines.map(({ baseline }) => baseline));
  if (rule === undefined || !contact.test(lines.map(({ text: words }) => words).join(' '))) return ['no contact'];
  return [
    ...near('ô 13, left end of the line', rule.left, text.left),
    ...near('ô 13, right end of the line', rule.right, text.right),
    ...near('ô 13, last line', last, text.bottom - contactDescent),
    ...lines.flatMap((line) => typeProblems('ô 13', line, 11, 12, false)),
    ...(others.some((page) => page.lines.some(({ text: words }) => contact.test(words)))
      ? ['the contact is on another page too']
      : []),
  ];
}

const roomForContact = 20;
/** Below the last baseline in a line of 13 pt, the type 11. */
const contactDescent = (((13 - 11 * 1.107) / 2 + 11 * 0.216) * 25.4) / 72;

const frameAround = (file: string, words: MeasuredLine, width: number): Box =>
  inkIn(file, {
    left: middle(words) - width / 2 - 2,
    right: middle(words) + width / 2 + 2,
    top: words.baseline - 6.5,
    bottom: words.baseline + 4,
  }) ?? { left: 0, top: 0, right: 0, bottom: 0 };

const frameProblems = (name: string, frame: Box, width: number, words: MeasuredLine): string[] => [
  ...near(`${name}, width of the frame`, frame.right - frame.left, width),
  ...near(`${name}, height of the frame`, frame.bottom - frame.top, 8),
  ...near(`${name}, words in the frame`, middle(words), middle(frame)),
  ...typeProblems(name, words, 13, 14, true),
];

const exactly = (words: string): RegExp => new RegExp(`^${words}$`);

const middle = ({ left, right }: { readonly left: number; readonly right: number }): number => (left + right) / 2;

const near = (name: string, measured: number, wanted: number): string[] =>
  Math.abs(measured - wanted) <= tolerance ? [] : [`${name}: ${measured.toFixed(1)} mm, not ${wanted.toFixed(1)}`];

const typeProblems = (name: string, line: MeasuredLine, least: number, most: number, bold: boolean): string[] => [
  ...(line.size >= least - 0.1 && line.size <= most + 0.1 ? [] : [`${name}: ${line.size} pt`]),
  ...(line.bold === bold && !line.italic ? [] : [`${name}: not the type of the Annex`]),
];
