import { type PeriodCode, type PeriodKind, parsePeriod } from '../calendar/period.ts';
import { periodLabel } from '../calendar/period-label.ts';
import { type FedHolder, heldWords } from '../forms/fed-figure-choice.ts';
import { formatScaled } from '../numbers/scaled.ts';
import type { CheckedElement } from './check-facts.ts';
import type { FindingSeverity } from './checks.contract.ts';
import type { FindingCounts } from './count-findings.ts';

/** The sentences of the program's own comparisons; those of the rule set stand in the set. */

/** Behind the sentence of a rule that counts what was left over. */
export const carryOverUnknown = 'Chưa có đủ số liệu năm trước nên chưa biết số còn tồn chuyển sang.';

type Named = Pick<CheckedElement, 'name' | 'scale'>;

export const outlierText = ({ name, scale }: Named, value: number, usual: number): string =>
  `${name}: kỳ này ${formatScaled(value, scale)}, khác xa các kỳ trước của chính đơn vị (thường khoảng ${formatScaled(usual, scale)}).`;

/** 'cộng các tháng' or, where some are missing, 'mới cộng 2/3 tháng đã'. */
export function partsText(
  { name, scale }: Named,
  period: PeriodCode,
  own: number,
  parts: { readonly kind: PeriodKind; readonly known: number; readonly all: number; readonly sum: number },
): string {
  const unit = partNames[parts.kind];
  const added =
    parts.known === parts.all ? `cộng các ${unit} là` : `mới cộng ${parts.known}/${parts.all} ${unit} đã là`;
  return `${formHas({ name, scale }, period, own)}, ${added} ${formatScaled(parts.sum, scale)}.`;
}

export const lastPartText = (
  { name, scale }: Named,
  period: PeriodCode,
  own: number,
  last: { readonly period: PeriodCode; readonly value: number },
): string =>
  `${formHas({ name, scale }, period, own)}, biểu ${inSentence(last.period)} ghi ${formatScaled(last.value, scale)}.`;

const formHas = ({ name, scale }: Named, period: PeriodCode, own: number): string =>
  `${name}: biểu ${inSentence(period)} ghi ${formatScaled(own, scale)}`;

export const controlTotalText = ({ name, scale }: Named, sum: number, onPaper: number): string =>
  `${name}: dòng cộng trên giấy ghi ${formatScaled(onPaper, scale)}, cộng các xã đã nhập là ${formatScaled(sum, scale)}.`;

/** '… : sổ “Xử phạt” đếm 3, huyện báo cáo 4; đang lấy theo sổ.' */
export const fedText = (
  name: string,
  { register, holds, fed, reported }: { register: string; holds: FedHolder; fed: string; reported: string },
): string => `${name}: sổ “${register}” cho ${fed}, huyện báo cáo ${reported}; đang lấy ${heldWords[holds]}.`;

const partNames: Readonly<Record<PeriodKind, string>> = {
  month: 'tháng',
  quarter: 'quý',
  'half-year': 'kỳ 6 tháng',
  'nine-months': 'kỳ 9 tháng',
  year: 'năm',
};

function inSentence(period: PeriodCode): string {
  const label = periodLabel(period);
  return parsePeriod(period).kind === 'year' ? 'năm' : label.charAt(0).toLowerCase() + label.slice(1);
}

export const severityNames: Readonly<Record<FindingSeverity, string>> = {
  error: 'Lỗi',
  warning: 'Cảnh báo',
  note: 'Lưu ý',
};

/** '3 lỗi · 12 cảnh báo · 4 lưu ý · 2 đã chấp nhận' */
export const countsText = ({ error, warning, note, accepted }: FindingCounts): string =>
  [
    `${formatScaled(error, 0)} lỗi`,
    `${formatScaled(warning, 0)} cảnh báo`,
    `${formatScaled(note, 0)} lưu ý`,
    ...(accepted === 0 ? [] : [`${formatScaled(accepted, 0)} đã chấp nhận`]),
  ].join(' · ');
