import { expect, test } from 'vitest';
import { asLogged } from '../../../shared/audit/sought-day.ts';

test.each([
  ['17/01/2023', '2023-01-17'],
  [' 5/1/2023 ', '2023-01-05'],
  ['ngày 5 tháng 1 năm 2023', '2023-01-05'],
  ['1/2023', '2023-01'],
  ['12/2022', '2022-12'],
])('a day or month is sought as it is logged: %s', (sought, logged) => {
  expect(asLogged(sought)).toBe(logged);
});

test.each(['12/BC-SLĐTBXH', '31/02/2023', 'hạn sửa', '2023-01', ''])('any other word stays: %s', (sought) => {
  expect(asLogged(sought)).toBe(sought);
});
