import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fillWorkbook } from '../demo/fill-workbook.mjs';

/** A stick with what sticks bring: files taken in before, a corrected one, a damaged one, something else. */
export async function spoilStick({ forms, received }) {
  const [first, second] = readdirSync(forms);
  await fillWorkbook(path.join(forms, first), path.join(received, 'ban sua.xlsx'), 77);
  const bytes = readFileSync(path.join(received, second));
  writeFileSync(path.join(received, 'cat cut.xlsx'), bytes.subarray(0, bytes.length / 2));
  writeFileSync(path.join(received, 'anh chup.jpg'), 'x');
  await fillWorkbook(path.join(forms, second), path.join(received, 'cho hoi.xlsx'), 78, makeDoubtful);
  writeFileSync(
    path.join(received, 'bang rieng.csv'),
    'HUYỆN QUỲNH NHAI\nTháng 1 năm 2023\nSTT;Xã;Số buổi tuyên truyền;Lượt người tham dự\n' +
      '1;Mường Chiên;3;120\n2;Ca Nang;4;95\n3;Chiềng Khay;2;60\n;Tổng cộng;9;275\n',
  );
  // TCVN3: one byte a letter.
  writeFileSync(
    path.join(received, 'phong cu.csv'),
    '®¬n vÞ;sè buæi\nx· chiÒng ngÇn;3\nphêng quyÕt th¾ng;4\n',
    'latin1',
  );
}

/** Leaflets typed with a mark that may be thousands or decimals. */
const makeDoubtful = (element, count) => (element === 'TT02' && count > 3 ? `1.2${10 + (count % 80)}` : count);
