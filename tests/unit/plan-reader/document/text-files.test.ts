import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../../electron/plan-reader/document/read.ts';

const text = 'I. MỤC ĐÍCH\r\n- Tổ chức tuyên truyền ở xã.';
const lines = ['I. MỤC ĐÍCH', '- Tổ chức tuyên truyền ở xã.'];
const utf16 = (mark: string) => Buffer.from(`${mark}${text}`, 'utf16le');

/** 'Tiếp' and 'hòa' as the old code page of Windows writes them: the tone behind its vowel. */
const codePage = Buffer.from([0x54, 0x69, 0xea, 0xec, 0x70, 0x20, 0x68, 0x6f, 0xcc, 0x61]);
/** 'Sở' and 'Tổ chức' in TCVN3. */
const tcvn3 = Buffer.from([
  0x53, 0xeb, 0x20, 0x54, 0xe6, 0x20, 0x63, 0x68, 0xf8, 0x63, 0x20, 0xae, 0x47, 0xb5, 0x4e, 0x68,
]);

describe('text files', () => {
  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-8 with its tones apart', Buffer.from(text.normalize('NFD'))],
    ['UTF-16 with a mark', utf16('\ufeff')],
    ['UTF-16 without', utf16('')],
    ['big-endian UTF-16', utf16('\ufeff').swap16()],
    ['big-endian UTF-16 without a mark', utf16('').swap16()],
  ])('%s', async (_, bytes) => {
    expect(await readDocument(bytes)).toEqual({ ok: true, lines });
  });

  test('the old Vietnamese code page of Windows', async () => {
    expect(await readDocument(codePage)).toEqual({ ok: true, lines: ['Tiếp hòa'] });
  });

  test('other legacy bytes are not guessed at', async () => {
    expect(await readDocument(tcvn3)).toEqual({ ok: false, refusal: { reason: 'encoding' } });
  });

  test('spaces only', async () => {
    expect(await readDocument(Buffer.from(' \r\n\t\r\n'))).toEqual({ ok: false, refusal: { reason: 'no-text' } });
  });
});
