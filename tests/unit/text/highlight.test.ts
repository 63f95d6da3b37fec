import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../../shared/text/fold.ts';
import { fromBestHit, highlight, searchWords } from '../../../shared/text/highlight.ts';

const hits = (text: string, query: string) =>
  highlight(text, searchWords(query))
    .filter(({ isHit }) => isHit)
    .map((part) => part.text);

test('without marks, in any case, composed or not: the words of the text are marked', () => {
  expect(hits('Xã Chiềng An, thành phố Sơn La', 'chieng an')).toEqual(['Chiềng An']);
  expect(hits('Đội kiểm tra liên ngành', 'doi')).toEqual(['Đội']);
  expect(hits('Xã Chiềng Ân'.normalize('NFD'), 'CHIỀNG ÂN')).toEqual(['Chiềng Ân'.normalize('NFD')]);
});

test('the last word is a beginning, the others are whole', () => {
  expect(hits('Kiểm tra, kiểm soát các cơ sở', 'tra kie')).toEqual(['Kiể', 'tra', 'kiể']);
  expect(hits('trang trại', 'tra trai')).toEqual(['trại']);
});

test('words apart are marks of their own; a clause number is found by its parts', () => {
  expect(hits('an ninh ở Chiềng An', 'chieng an')).toEqual(['an', 'Chiềng An']);
  expect(hits('IV.11-8', 'iv.11')).toEqual(['IV', '11']);
});

test('nothing searched, nothing marked', () => {
  expect(highlight('Kiểm tra', searchWords('  '))).toEqual([{ text: 'Kiểm tra', isHit: false }]);
  expect(highlight('', searchWords('a'))).toEqual([]);
});

const letters = fc.constantFrom(...'aăâeêiơưđĐỀÂn 1.-–,\u0301\u0323\n😀İ'.split(''), 'Chiềng', 'an');
const texts = fc.array(letters, { maxLength: 40 }).map((parts) => parts.join(''));

test('the parts joined are the text, and no two neighbours are of one kind', () => {
  fc.assert(
    fc.property(texts, texts, (text, query) => {
      const parts = highlight(text, searchWords(query));
      expect(parts.map((part) => part.text).join('')).toBe(text);
      parts.slice(1).forEach((part, index) => void expect(part.isHit).not.toBe(parts[index]?.isHit));
    }),
  );
});

test('what is marked begins with a searched word, and every word searched in its own text is marked', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const words = searchWords(text);
      const marked = highlight(text, words).filter(({ isHit }) => isHit);
      expect(marked.flatMap((part) => fold(part.text).match(/[\p{L}\p{N}]+/gu) ?? [])).toEqual(words);
    }),
  );
});

test('one line begins shortly before its longest hit', () => {
  const parts = highlight('Tổ chức tuyên truyền, phổ biến pháp luật tại Chiềng An', searchWords('chieng'));
  expect(fromBestHit(parts, 12).map((part) => part.text)).toEqual(['…luật tại ', 'Chiềng', ' An']);
  expect(fromBestHit(parts, 200)).toEqual(parts);
  const scattered = highlight('Tổ công tác ở cơ quan, kiểm tra tại các cơ sở kinh doanh', searchWords('co so'));
  expect(fromBestHit(scattered, 9).map((part) => part.text)).toEqual(['…tại các ', 'cơ sở', ' kinh doanh']);
  const typing = highlight('Mại dâm và tệ nạn xã hội ở huyện Mai Sơn', searchWords('mai dam huyen'));
  expect(fromBestHit(typing, 9, 'huyen').map((part) => part.text)).toEqual(['…hội ở ', 'huyện Mai', ' Sơn']);
});
