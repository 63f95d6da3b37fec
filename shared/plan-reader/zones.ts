import { isBullet } from './marks.ts';
import type { Paragraph } from './paragraphs.ts';
import type { LineKind, LineRule } from './proposal.ts';
import { endsSentence, isCapitals, isSeparator } from './sentences.ts';

/** What the place of a paragraph says it is; undefined for those of the body, whose kind the headings tell. */
export interface Placed {
  readonly kind: LineKind;
  readonly rule: LineRule;
  readonly unsure?: boolean;
}

const frame: readonly RegExp[] = [
  /^CỘNG H(ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM/iu,
  /^Độc lập\s*[-–]\s*Tự do/iu,
  /^Số\s*:/u,
  /^[\p{Lu}][\p{L}\s.]{1,40},\s*ngày.{0,30}năm[\s\d….]*$/u,
  /^\(.*\)$/u,
  /^(V\/v|Về việc)\b/u,
];
const typeName =
  /^(KẾ HOẠCH|CHƯƠNG TRÌNH|ĐỀ ÁN|DỰ ÁN|PHƯƠNG ÁN|CHỈ THỊ|QUYẾT ĐỊNH|NGHỊ QUYẾT|HƯỚNG DẪN|THÔNG BÁO|QUY CHẾ)(?![\p{L}])/u;
const preambleWords = /^(Căn cứ|Thực hiện|Thi hành|Triển khai thực hiện|Để |Nhằm |Xét |Theo )/u;
const signatureWords = /^(TM|KT|TL|TUQ|Q)\s*\.\s*\p{Lu}/u;
const recipientsWord = /^Nơi nhận\s*:?/iu;
const annexWord = /^(PHỤ LỤC|Phụ lục)(\s+([IVX]+|\d+))?\s*[.:]?\s*(\p{Lu}.*)?$/u;

/** One entry per paragraph. */
export function placesOf(paragraphs: readonly Paragraph[]): (Placed | undefined)[] {
  const footAt = footStart(paragraphs);
  const bodyAt = Math.min(bodyStart(paragraphs), footAt);
  const head = headPlaces(paragraphs.slice(0, bodyAt));
  const body = paragraphs.slice(bodyAt, footAt).map(({ text }) => (isSeparator(text) ? frameLine : undefined));
  return [...head, ...closingPlaces(paragraphs.slice(bodyAt, footAt), body), ...footPlaces(paragraphs.slice(footAt))];
}

const frameLine: Placed = { kind: 'matter', rule: 'frame-words' };
const titleLine: Placed = { kind: 'title', rule: 'title-place' };
const preambleLine: Placed = { kind: 'preamble', rule: 'before-first-heading' };

/** The first number of a heading; in a text without numbers, the first capitals after the opening paragraph. */
function bodyStart(paragraphs: readonly Paragraph[]): number {
  const numbered = paragraphs.findIndex(({ mark, cells }) => cells.length > 1 || (mark && !isBullet(mark.style)));
  const titleAt = paragraphs.findIndex(({ text }) => typeName.test(text));
  const plain = paragraphs.findIndex(
    ({ text, mark }, index) =>
      index > titleAt + 1 && !mark && isCapitals(text) && !typeName.test(text) && !isFrame(text),
  );
  const opening = openingEnd(paragraphs, titleAt);
  const [first = opening] = [numbered, titleAt < 0 ? -1 : plain].filter((at) => at >= 0).toSorted((a, b) => a - b);
  return first;
}

/** Without any heading the body begins behind the title and the paragraphs that say what the plan rests on. */
function openingEnd(paragraphs: readonly Paragraph[], titleAt: number): number {
  const from = titleAt < 0 ? 0 : titleAt + 1;
  const last = paragraphs.findLastIndex(
    ({ text }, index) => index >= from && preambleWords.test(text) && index < from + 12,
  );
  const frameEnd = paragraphs.findIndex(({ text }) => !isFrame(text) && !isCapitals(text));
  if (last >= 0) return last + 1;
  return titleAt < 0 ? Math.max(0, frameEnd) : Math.min(paragraphs.length, titleAt + 2);
}

const isFrame = (text: string): boolean => isSeparator(text) || frame.some((pattern) => pattern.test(text));

type After = 'nothing' | 'type' | 'title' | 'opening';

function headPlaces(paragraphs: readonly Paragraph[]): Placed[] {
  let after: After = 'nothing';
  return paragraphs.map(({ text }) => {
    const [place, next] = headPlace(text, after);
    after = next;
    return place;
  });
}

/** What a line of the head is after what came before it, and what has come then. */
function headPlace(text: string, after: After): [Placed, After] {
  if (after === 'opening') return [preambleLine, after];
  if (isFrame(text)) return [frameLine, after];
  if (after === 'nothing' && typeName.test(text)) return [text.length > 30 ? titleLine : frameLine, 'type'];
  if (after === 'nothing' && isCapitals(text)) return [frameLine, after];
  return isTitle(text, after) ? [titleLine, 'title'] : [preambleLine, 'opening'];
}

/** The line under the name of the paper, and those after it until a sentence begins. */
function isTitle(text: string, after: After): boolean {
  if (preambleWords.test(text) && endsSentenceOrColon(text)) return false;
  return after === 'type' || (after === 'title' && !endsSentence(text) && text.length < 160);
}

const endsSentenceOrColon = (text: string): boolean => endsSentence(text) || text.endsWith(':');

const closingWords =
  /^(Trên đây là|Trong quá trình (triển khai|tổ chức|thực hiện)|Kế hoạch này (có hiệu lực|thay thế))/u;
const weakClosing =
  /^(Căn cứ (nội dung )?[Kk]ế hoạch này|Yêu cầu (các|thủ trưởng|Thủ trưởng)|Đề nghị các|Ủy ban nhân dân tỉnh (yêu cầu|đề nghị))/u;

/** Closing sentences bear no mark and no heading follows them. */
function closingPlaces(
  paragraphs: readonly Paragraph[],
  places: readonly (Placed | undefined)[],
): (Placed | undefined)[] {
  const marked = paragraphs.findLastIndex(({ mark, cells }) => mark !== undefined || cells.length > 1);
  const first = paragraphs.findIndex(({ text }, index) => index > marked && closingWords.test(text));
  const weak = paragraphs.findIndex(({ text }, index) => index > marked && weakClosing.test(text));
  const start = first >= 0 ? first : weak;
  if (start < 0) return [...places];
  return places.map((place, index) =>
    index < start ? place : { kind: 'closing', rule: 'closing-words', unsure: index > start || first < 0 },
  );
}

function footStart(paragraphs: readonly Paragraph[]): number {
  const at = paragraphs.findIndex(
    ({ text, cells }, index) =>
      index > 0 &&
      cells.length === 1 &&
      (recipientsWord.test(text) || signatureWords.test(text) || annexWord.test(text)),
  );
  return at < 0 ? paragraphs.length : at;
}

type Within = 'recipient' | 'signature' | 'annex';

function footPlaces(paragraphs: readonly Paragraph[]): Placed[] {
  let within: Within = 'signature';
  return paragraphs.map((paragraph) => {
    within = withinFoot(paragraph, within);
    if (within === 'annex') return { kind: 'matter', rule: 'annex', unsure: true };
    if (isSeparator(paragraph.text) || isRecipientsHead(paragraph.text)) return frameLine;
    const isRecipient = within === 'recipient' || paragraph.mark !== undefined;
    return isRecipient ? { kind: 'recipient', rule: 'recipients' } : { kind: 'signature', rule: 'signature' };
  });
}

function withinFoot({ text, mark, cells }: Paragraph, within: Within): Within {
  if (within === 'annex' || cells.length > 1 || annexWord.test(text)) return 'annex';
  if (recipientsWord.test(text)) return 'recipient';
  return within === 'recipient' && !mark && isCapitals(text) ? 'signature' : within;
}

const isRecipientsHead = (text: string): boolean => /^Nơi nhận\s*:?$/iu.test(text);
