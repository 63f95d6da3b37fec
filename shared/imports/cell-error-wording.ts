import { unreadableCell } from './sheet.ts';

const ours: ReadonlySet<string> = new Set(Object.values(unreadableCell));

/** What is shown of a cell without a value: the spreadsheet's own sign ('#DIV/0!'), or what we could not read in words. */
export function cellErrorText(code: string): string {
  if (code === unreadableCell.notCalculated) return '(công thức chưa tính)';
  return ours.has(code) ? '(không đọc được)' : code;
}
