import type { z } from 'zod';
import { count } from './numbers.ts';

/** Under a field: what is wrong with what was typed. */
export function inputProblem(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'too_small':
      return 'Cần điền mục này';
    case 'too_big':
      return `Dài quá, tối đa ${count(Number(issue.maximum))} ký tự`;
    default:
      return 'Nội dung chưa hợp lệ';
  }
}
