import type { Mention } from './known-names.ts';
import type { BodyRule, LineBody } from './proposal.ts';

export interface FoundRole {
  readonly role: LineBody['role'];
  readonly rule: BodyRule;
}

const listed = /^[\s,;&-]*(và|cùng|với|các|thường trực|lãnh đạo|ngành|[\s,;&-])*$/iu;
const saysLead =
  /(?:chủ trì( thực hiện)?|thực hiện|chịu trách nhiệm( chính)?)\s*:\s*$|(?:^|[.;]\s*)giao(?: cho)?\s*$/iu;
const isLead = /^\s*(?::|\(?chủ trì|là (?:cơ quan|đơn vị) (?:chủ trì|đầu mối|thường trực)|có trách nhiệm)/u;
const reports = /(?:(?:báo cáo|trình)(?: kết quả)?(?: về| với| cho| lên)?|giúp(?: cho)?|tham mưu(?: cho)?)\s*$/iu;
const works = /(?:phối hợp[^.;,]{0,40}|cùng)\s*(?:với|cùng)?\s*:?\s*$/iu;
/** The body's order, paper or licence is spoken of, not its part in the work. */
const spokenOf =
  /(?:chỉ đạo|quyết định|nghị quyết|kế hoạch|hướng dẫn|quy định|chương trình|văn bản|ý kiến|thông tư|công văn|chỉ thị|nghị định|thẩm quyền)[^.;]*\bcủa\s*$|(?:^|\s)(?:do|theo)\s*$/iu;
const supervises = /^\s*(?:giao|ban hành|phê duyệt|yêu cầu)/u;

/** The part a named body has, by the words before and after it; in a list, that of the body before. */
export function roleAt(
  text: string,
  { start, end }: Mention,
  previous: Mention | undefined,
  last: FoundRole | undefined,
): FoundRole | undefined {
  const before = text.slice(Math.max(0, start - 160), start);
  const after = text.slice(end, end + 60);
  if (previous && listed.test(text.slice(previous.end, start)) && !isLead.test(after)) return last;
  if (saysLead.test(before) || (isLead.test(after) && !/phối hợp[^.;]*$/iu.test(before)))
    return { role: 'lead', rule: 'says-lead' };
  if (spokenOf.test(before) || supervises.test(after)) return undefined;
  if (start === 0 || /[.;\n]\s*$/u.test(before)) return beginning(start, after);
  if (reports.test(before)) return { role: 'monitor', rule: 'reports-to' };
  return { role: 'support', rule: works.test(before) ? 'works-with' : 'named' };
}

/** A body at the start of the clause acts; one at the start of a later sentence takes part. */
function beginning(start: number, after: string): FoundRole | undefined {
  if (/^\s*(được|và các (sở|cơ quan))/u.test(after)) return { role: 'support', rule: 'named' };
  return start === 0 ? { role: 'lead', rule: 'begins-clause' } : { role: 'support', rule: 'named' };
}
