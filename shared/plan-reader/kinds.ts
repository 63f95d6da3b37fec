import type { ClauseKind } from '../plan/plan-seed.ts';
import type { LineKind, LineRule } from './proposal.ts';
import { beginsWithVerb, endsWithColon } from './sentences.ts';

/** What a heading says of the clauses under it. */
export interface HeadingKind {
  readonly kind: ClauseKind;
  /** It names two kinds at once, as in 'MỤC ĐÍCH, YÊU CẦU'. */
  readonly isMixed: boolean;
}

const words: readonly (readonly [RegExp, ClauseKind])[] = [
  [/kinh phí|nguồn lực|dự toán|nguồn vốn|ngân sách/u, 'funding'],
  [/chế độ (?:thông tin,? )?báo cáo|thông tin,? báo cáo|(?<=^|và |, )báo cáo/u, 'reporting'],
  [/chỉ tiêu|mục tiêu cụ thể/u, 'target'],
  [/mục đích|mục tiêu(?! cụ thể)|quan điểm/u, 'purpose'],
  [/yêu cầu|nguyên tắc|phạm vi|đối tượng/u, 'requirement'],
  [
    /nhiệm vụ|giải pháp|nội dung|hoạt động|biện pháp|tổ chức thực hiện|phân công|trách nhiệm|tiến độ|công việc/u,
    'task',
  ],
];
/** Deeper headings speak of everything; only their first words tell. */
const startOnly = /^(?:về |các |một số |công tác |những )?/u;

export function kindOfHeading(title: string, level: number, namesBodies: boolean): HeadingKind | undefined {
  if (namesBodies) return { kind: 'task', isMixed: false };
  const text = title.toLowerCase();
  const from = level === 1 ? Number.POSITIVE_INFINITY : (startOnly.exec(text)?.[0].length ?? 0) + 1;
  const met = words.flatMap(([pattern, kind]) => {
    const at = pattern.exec(text)?.index;
    return at === undefined || at > from ? [] : [{ at, kind }];
  });
  const [first, ...others] = met.toSorted((a, b) => a.at - b.at);
  return (
    first && { kind: first.kind, isMixed: others.some(({ kind }) => kind !== first.kind && mixes(first.kind, kind)) }
  );
}

/** Aims and what is asked of everybody are different things; work and its parts are not. */
const mixes = (a: ClauseKind, b: ClauseKind): boolean =>
  [a, b].includes('requirement') || [a, b].includes('target') || [a, b].includes('funding');

export interface ClauseReading {
  readonly kind: LineKind;
  readonly rule: LineRule;
  readonly unsure: boolean;
}

const hasNumberedAim = /\d+(?:[.,]\d+)?\s*%|(?:ít nhất|tối thiểu|trên|đạt|từ)\s+\d+/iu;

/** Under a heading its kind; without one what the words themselves say, and then never for sure. */
export function kindOfClause(text: string, heading: HeadingKind | undefined, hasBodies: boolean): ClauseReading {
  if (heading === undefined) return kindByWords(text, hasBodies);
  if (heading.kind === 'purpose' && hasNumberedAim.test(text))
    return { kind: 'target', rule: 'target-by-number', unsure: true };
  if (endsWithColon(text)) return { kind: heading.kind, rule: 'introduces-list', unsure: true };
  return {
    kind: heading.kind,
    rule: heading.isMixed ? 'two-kinds-in-heading' : 'kind-of-heading',
    unsure: heading.isMixed,
  };
}

const clues: readonly (readonly [RegExp, ClauseKind])[] = [
  [/^(?:phấn đấu|chỉ tiêu|mục tiêu)|(?:đạt|ít nhất|trên|tối thiểu)\s+\d+|\d+\s*%/iu, 'target'],
  [/^kinh phí|nguồn ngân sách|dự toán được giao/iu, 'funding'],
  [/^(?:định kỳ|hằng|hàng) .*báo cáo|báo cáo (?:kết quả )?về .*(?:trước|chậm nhất)/iu, 'reporting'],
  [/^(?:nhằm|mục đích|nâng cao nhận thức của)/iu, 'purpose'],
  [/^(?:yêu cầu|việc .* (?:phải|cần)|bảo đảm|đảm bảo)/iu, 'requirement'],
];
function kindByWords(text: string, hasBodies: boolean): ClauseReading {
  const clue = clues.find(([pattern]) => pattern.test(text));
  const kind = clue?.[1] ?? (hasBodies || beginsWithVerb(text) ? 'task' : undefined);
  return kind === undefined
    ? { kind: 'unsorted', rule: 'no-clue', unsure: true }
    : { kind, rule: 'kind-by-words', unsure: true };
}
