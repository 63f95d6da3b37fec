import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { detectPersonalHeader, looksLikeIdentityNumber } from '../../../shared/text/personal-columns.ts';
import { personalKinds, personalWords } from '../../../shared/text/personal-words.ts';

describe('headers that announce persons', () => {
  test.each([
    ['Họ và tên', 'name'],
    ['HỌ VÀ TÊN', 'name'],
    ['Họ tên', 'name'],
    ['Họ, tên đối tượng', 'name'],
    ['Họ & tên', 'name'],
    ['Họ', 'name'],
    ['Tên đối tượng', 'name'],
    ['Tên người vi phạm', 'name'],
    ['Họ tên chủ cơ sở', 'name'],
    ['Chủ hộ', 'name'],
    ['Người đăng ký (họ tên)', 'name'],
    ['HoTen', 'name'],
    ['hovaten', 'name'],
    ['Ho_va_ten', 'name'],
    ['Họ va tên', 'name'],
    ['Họ và tên\n(Số CCCD)', 'name'],
    ['Số CCCD', 'identity'],
    ['CCCD/CMND', 'identity'],
    ['CMND', 'identity'],
    ['Số định danh', 'identity'],
    ['Số định danh cá nhân', 'identity'],
    ['Căn cước công dân', 'identity'],
    ['Số hộ chiếu', 'identity'],
    ['Ngày sinh', 'birth'],
    ['Ngày, tháng, năm sinh', 'birth'],
    ['Năm sinh', 'birth'],
    ['NgaySinh', 'birth'],
    ['Tuổi', 'birth'],
    ['Địa chỉ', 'address'],
    ['DIA CHI', 'address'],
    ['Nơi ở', 'address'],
    ['Nơi ở hiện nay', 'address'],
    ['Nơi cư trú', 'address'],
    ['Nơi đăng ký hộ khẩu thường trú', 'address'],
    ['Địa chỉ chủ cơ sở', 'address'],
    ['Quê quán', 'address'],
    ['Số điện thoại', 'phone'],
    ['SĐT', 'phone'],
    ['ĐT', 'phone'],
    ['Điện thoại', 'phone'],
    ['Số điện thoại người đại diện cơ sở', 'phone'],
  ])('"%s" tells %s', (header, kind) => {
    expect(detectPersonalHeader(header)).toBe(kind);
    expect(detectPersonalHeader(header.normalize('NFD'))).toBe(kind);
    expect(detectPersonalHeader(` ${header.toUpperCase().replaceAll(' ', '\u00a0')} `)).toBe(kind);
  });
});

test('no word of the lists is taken away by an exception or by another kind', () => {
  for (const kind of personalKinds) {
    const { anywhere, whole } = personalWords[kind];
    for (const phrase of [...anywhere, ...whole]) expect.soft(detectPersonalHeader(phrase), phrase).toBe(kind);
  }
});

describe('headers that do not', () => {
  const places = ['Tên xã', 'Tên xã, phường, thị trấn', 'Tên', 'Tên cơ sở', 'Tên đơn vị', 'Đơn vị', 'Tên huyện', 'STT'];
  const bodies = [
    'Địa chỉ đơn vị',
    'Địa chỉ trụ sở',
    'Địa chỉ cơ sở kinh doanh',
    'Số điện thoại cơ quan',
    'Số điện thoại đường dây nóng',
    'Mã định danh đơn vị',
  ];
  const counts = [
    'Số người bán dâm theo thống kê (tổng hợp)',
    'Số người chưa có CCCD',
    'Số trường hợp đăng ký tạm trú tại nơi ở',
    'Tổng số người có hộ chiếu',
    'Tỷ lệ người có căn cước',
    'Số nhà nghỉ, nhà trọ',
    'Số hộ, khẩu',
    'Dưới 18 tuổi',
    'Nam sinh',
    'Học sinh nam',
    'Tuyên truyền cho học sinh năm 2023',
    'Ngày sinh hoạt câu lạc bộ',
    'DT',
    'Nội ô',
    'Tươi',
    'Số đối tượng được hỗ trợ địa chỉ tin cậy',
    'Số lao động có căn cước',
    'Tỉ lệ cấp CCCD',
    'Hộ',
  ];
  const texts = [
    '(Ký, ghi rõ họ tên)',
    'Thủ trưởng đơn vị (Ký, họ tên, đóng dấu)',
    'Không nhập họ tên, số CCCD, địa chỉ của bất kỳ ai',
    'Đối tượng không có nơi cư trú ổn định',
    '',
  ];
  test.each([...places, ...bodies, ...counts, ...texts])('"%s"', (header) => {
    expect(detectPersonalHeader(header)).toBeUndefined();
    expect(detectPersonalHeader(header.normalize('NFD'))).toBeUndefined();
  });

  test('no data element of our own forms', () => {
    const file = new URL('../../../resources/seed/data-elements.json', import.meta.url);
    const Named = z.looseObject({ name: z.string(), shortName: z.string() });
    const elements = z
      .array(Named)
      .min(1)
      .parse(JSON.parse(readFileSync(file, 'utf8')));
    const refused = elements.flatMap(({ name, shortName }) => [name, shortName]).filter(detectPersonalHeader);
    expect(refused).toEqual([]);
  });
});

describe('identity numbers', () => {
  test('nine or twelve digits alone, of which these are only zeros', () => {
    expect(looksLikeIdentityNumber('0'.repeat(9))).toBe(true);
    expect(looksLikeIdentityNumber(` ${'0'.repeat(12)}\u00a0`)).toBe(true);
  });
  test.each([8, 10, 11, 13])('not %d digits', (length) => {
    expect(looksLikeIdentityNumber('0'.repeat(length))).toBe(false);
  });
  test('not within other text', () => expect(looksLikeIdentityNumber(`số ${'0'.repeat(9)}`)).toBe(false));
});
