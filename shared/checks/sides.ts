import { formatScaled } from '../numbers/scaled.ts';
import type { Finding } from './checks.contract.ts';

const signs: Readonly<Record<Finding['operator'], string>> = { '<=': '≤', '>=': '≥', '>': '>', '=': '=' };

/** '5, phải ≤ 4'; of what a rule only expects '2, thường ≥ 5'; of what is far from its history '90, thường 10'. */
export function sidesText({ kind, severity, left, operator, right, figures }: Finding): string {
  const scale = figures[0]?.scale ?? 0;
  const [is, other] = [left, right].map((side) => (side === null ? 'chưa có' : formatScaled(side, scale)));
  if (kind === 'outlier') return `${is}, thường ${other}`;
  if (kind === 'fed-differs') return left === null || right === null ? 'sổ khác huyện' : `sổ ${is}, huyện ${other}`;
  const word = kind === 'rule' && severity === 'warning' ? 'thường' : 'phải';
  return `${is}, ${word} ${signs[operator]} ${other}`;
}
