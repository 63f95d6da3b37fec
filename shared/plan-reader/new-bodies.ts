import type { AgencyKind, Binding } from '../agencies/agency-seed.ts';
import { fold, nameKey } from '../text/fold.ts';
import type { Mention } from './known-names.ts';
import type { NewBody } from './proposal.ts';

/** Words that the name of a body of the province begins with. */
const firstWords = [
  'Sở',
  'Chi cục',
  'Cục',
  'Ban Quản lý',
  'Ban quản lý',
  'Ban Dân tộc',
  'Ban Dân vận',
  'Ban Tuyên giáo',
  'Ban Chỉ đạo',
  'Trung tâm',
  'Trường',
  'Bệnh viện',
  'Hạt Kiểm lâm',
  'Công ty',
  'Công an',
  'Bộ Chỉ huy',
  'Hội',
  'Hội đồng',
  'Đoàn',
  'Liên đoàn',
  'Liên minh',
  'Kho bạc',
  'Ngân hàng',
  'Chi nhánh',
  'Văn phòng',
  'Thanh tra',
  'Bảo hiểm',
  'Quỹ',
  'Viện',
  'Tòa án',
  'Toà án',
  'Đài',
  'Báo',
  'Vườn quốc gia',
  'Viễn thông',
  'Bưu điện',
  'Điện lực',
  'Tỉnh đoàn',
  'Tỉnh Đoàn',
  'Phòng',
  'Ủy ban',
  'Uỷ ban',
  'UBND',
];
const start = `(?:${firstWords.join('|')})(?![\\p{L}])`;
/** A name ends at a sign, at the next body, or at the first word of what the body is to do. */
const stops =
  'để|trong|tổ chức|triển khai|thực hiện|xây dựng|tham mưu|hướng dẫn|kiểm tra|chỉ đạo|tăng cường|rà soát|đẩy mạnh|tiếp tục|tuyên truyền|chủ trì|phối hợp|có|và các|và đơn vị|và cơ quan|theo|nhằm|khi|làm|cử|bố trí|vận động|cung cấp|quản lý các|đề xuất|chịu|là|tại|ở|trên|căn cứ|đưa|giao|cùng|hằng|hàng|định kỳ|thường xuyên|lập|mở|ban hành|báo cáo|tổng hợp';
const body = new RegExp(
  `(?<![\\p{L}])(${start}(?:(?!\\s*[,;:.()\\n]|\\s+(?:và|hoặc)\\s+${start}|\\s+(?:${stops})(?![\\p{L}])|\\s+[-–]\\s+${start}).){2,120})`,
  'gu',
);

/** Names such as 'Sở Văn hóa, Thể thao và Du lịch' hold a comma. */
const withComma = /^(Sở (Văn h(óa|oá)|Nông nghiệp|Giao thông|Tài nguyên|Công Thương)[^,;.:]*), (?=Thể thao|Khoa học)/u;

export interface FoundBody {
  readonly key: string;
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Bodies a text names that are not among the known ones. */
export function newBodiesIn(text: string, known: readonly Mention[]): FoundBody[] {
  return Array.from(text.matchAll(body)).flatMap((found) => {
    const name = nameAt(text, found.index, found[0]);
    const end = found.index + name.length;
    const isKnown = known.some((mention) => mention.start < end && found.index < mention.end);
    return isKnown || name.split(' ').length < 2 ? [] : [{ key: nameKey(name), name, start: found.index, end }];
  });
}

function nameAt(text: string, at: number, found: string): string {
  const whole = withComma.test(text.slice(at)) ? (/^[^,]*,[^,;.:]*/u.exec(text.slice(at))?.[0] ?? found) : found;
  return whole.trim().replace(/\s+(và|hoặc|với)$/u, '');
}

const kinds: readonly (readonly [RegExp, AgencyKind])[] = [
  [/^(Sở|Thanh tra|Ban Quản lý|Ban quản lý|Ban Dân tộc)/u, 'department'],
  [/^(Công an|Bộ Chỉ huy)/u, 'force'],
  [/Hải quan/u, 'customs'],
  [/^(Ngân hàng|Chi nhánh Ngân hàng|Kho bạc)/u, 'bank'],
  [/^(Viện [Kk]iểm sát|T[òo][aà] án)/u, 'justice'],
  [/^(Báo|Đài)/u, 'press'],
  [/^(Hội đồng|Ban Chỉ đạo)/u, 'committee'],
  [/^(Hội|Đoàn|Liên đoàn|Liên minh|Tỉnh [Đđ]oàn|(Ủy|Uỷ) ban Mặt trận)/u, 'front'],
  [/^(Ủy|Uỷ) ban|^UBND/u, 'committee'],
];

export function asNewBody({ key, name }: Pick<FoundBody, 'key' | 'name'>, requested: boolean): NewBody {
  const kind = kinds.find(([pattern]) => pattern.test(name))?.[1] ?? 'other';
  const binding: Binding = requested || kind === 'front' || kind === 'justice' ? 'de-nghi' : 'yeu-cau';
  return { key, name, shortName: shortNameOf(name), kind, binding };
}

const shortest = 18;

/** What fits a narrow column: the name without 'Sở' and 'tỉnh', else its first letters. */
export function shortNameOf(name: string): string {
  const bare = name.replace(/^Sở /u, '').replace(/ tỉnh( \p{Lu}.*)?$/u, '');
  if (bare.length <= shortest) return bare;
  const initials = bare.split(/[\s-]+/).flatMap((word) => (/^(và|các|của)$/iu.test(word) ? [] : [word.slice(0, 1)]));
  return initials.join('').toLocaleUpperCase('vi').slice(0, shortest);
}

/** The known body whose name differs by marks only: a slip of the pen, for the officer to decide. */
export const alike = <B extends { readonly name: string }>(bodies: readonly B[], name: string): B | undefined =>
  bodies.find((one) => fold(one.name) === fold(name));
