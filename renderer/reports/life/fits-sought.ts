import { readCheckCode } from '../../../shared/reports/life/check-code.ts';
import type { ReportRow } from '../../../shared/reports/life/life.contract.ts';

/** By the number or its beginning, or by the check code as somebody reads it from paper. */
export function fitsSought(sought: string): (row: ReportRow) => boolean {
  const text = sought.trim().toLocaleLowerCase('vi');
  if (text === '') return () => true;
  const code = readCheckCode(text);
  return ({ number, checkCode }) =>
    number.toLocaleLowerCase('vi').startsWith(text) || (code !== null && checkCode === code);
}
