import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../../electron/plan-reader/document/read.ts';
import {
  documentBytes,
  documentParts,
  listDefinition,
  listOf,
  numbered,
  paragraph,
  run,
  table,
} from '../../../builders/document-bytes.ts';
import { zipParts } from '../../../builders/workbook-bytes.ts';
import { seedText } from '../../plan/seed-files.ts';
import { readText } from '../reading.ts';

async function linesOf(bytes: Buffer): Promise<string[]> {
  const result = await readDocument(bytes);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.lines.filter((line) => line.trim() !== '');
}

const ofBody = (...paragraphs: readonly string[]) => linesOf(documentBytes({ body: paragraphs.join('') }));

describe('text of a document', () => {
  test('runs, tabs and breaks in their order; the header is not part of it', async () => {
    expect(
      await ofBody(
        paragraph(
          `${run('Kế ') + run('hoạch')}<w:r><w:tab/><w:t>năm</w:t><w:br/><w:t>2024</w:t><w:noBreakHyphen/></w:r>`,
        ),
        paragraph(''),
        paragraph('Hết'),
      ),
    ).toEqual(['Kế hoạch năm', '2024-', 'Hết']);
  });

  test('inserted text is kept, deleted and moved text is not', async () => {
    const kept = `<w:ins w:id="1">${run('mới')}</w:ins>`;
    const gone = `<w:del w:id="2"><w:r><w:delText>cũ</w:delText></w:r></w:del><w:moveFrom w:id="3">${run('dời')}</w:moveFrom>`;
    expect(await ofBody(paragraph(`${run('chữ ')}${kept}${gone}`))).toEqual(['chữ mới']);
  });

  test('slanted words inside upright ones stand between asterisks, spaces outside', async () => {
    const slanted = run('phong trào “') + run(' Toàn dân ', '<w:i/>') + run('đoàn kết', '<w:i/>') + run('” ở xã');
    expect(await ofBody(paragraph(slanted))).toEqual(['phong trào “ *Toàn dân đoàn kết*” ở xã']);
    expect(await ofBody(paragraph(run('ngày 5', '<w:i w:val="1"/>')))).toEqual(['ngày 5']);
    expect(await ofBody(paragraph(run('a ') + run('b', '<w:i w:val="false"/>')))).toEqual(['a b']);
  });

  test('letters come composed, whatever the file holds', async () => {
    expect(await ofBody(paragraph('Hòa'.normalize('NFD')))).toEqual(['Hòa'.normalize('NFC')]);
  });

  test('a text box once, though the file holds it twice', async () => {
    const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;
    const both = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box('KHẨN')}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box('KHẨN')}</w:pict></mc:Fallback></mc:AlternateContent>`;
    expect(await ofBody(paragraph(`<w:r>${both}</w:r>${run('sau')}`))).toEqual(['KHẨN', 'sau']);
  });

  test('a table beside: cell by cell; a table of data: one line for a row', async () => {
    const beside = table([paragraph('Nơi nhận:') + paragraph('- Lưu: VT.'), 'TM. ỦY BAN NHÂN DÂN']);
    const data = table(
      ['TT', 'Nội dung', 'Chủ trì'],
      ['1', paragraph('Mở') + paragraph('lớp'), 'Sở Y tế'],
      ['', '', ''],
    );
    expect(await ofBody(beside, data)).toEqual([
      'Nơi nhận:',
      '- Lưu: VT.',
      'TM. ỦY BAN NHÂN DÂN',
      'TT\tNội dung\tChủ trì',
      '1\tMở lớp\tSở Y tế',
    ]);
    const nested = table([`${paragraph('ngoài')}${table(['a', 'b', 'c'])}`, 'phải']);
    expect(await ofBody(nested)).toEqual(['ngoài', 'a\tb\tc', 'phải']);
  });

  test('the strict edition of the format', async () => {
    expect(await linesOf(documentBytes({ body: paragraph('Mục đích'), edition: 'strict' }))).toEqual(['Mục đích']);
  });
});

describe('numbers that Word counts itself', () => {
  const lists =
    listDefinition(1, [
      ['upperRoman', '%1.'],
      ['decimal', '%2.'],
      ['lowerLetter', '%3)'],
      ['bullet', '\uf0b7'],
      ['bullet', '+'],
    ]) +
    listDefinition(2, [
      ['decimal', '%1.'],
      ['decimal', '%1.%2.'],
    ]) +
    listOf(1, 1) +
    listOf(2, 2) +
    listOf(3, 2, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>');

  test('every level counts, and begins anew below a higher one', async () => {
    const body = [
      numbered('MỤC ĐÍCH', 1),
      numbered('Chung', 1, 1),
      numbered('một', 1, 2),
      numbered('hai', 1, 2),
      numbered('chấm', 1, 3),
      numbered('cộng', 1, 4),
      numbered('Riêng', 1, 1),
      numbered('ba', 1, 2),
      numbered('CHỈ TIÊU', 1),
      numbered('đầu', 1, 1),
    ].join('');
    expect(await linesOf(documentBytes({ body, numbering: lists }))).toEqual([
      'I. MỤC ĐÍCH',
      '1. Chung',
      'a) một',
      'b) hai',
      '- chấm',
      '+ cộng',
      '2. Riêng',
      'a) ba',
      'II. CHỈ TIÊU',
      '1. đầu',
    ]);
  });

  test('numbers of two levels, a list that starts elsewhere, empty paragraphs take no number', async () => {
    const body = [
      numbered('A', 2),
      numbered('B', 2, 1),
      numbered('', 2, 1),
      numbered('C', 2, 1),
      numbered('D', 3),
    ].join('');
    expect(await linesOf(documentBytes({ body, numbering: lists }))).toEqual(['1. A', '1.1. B', '1.2. C', '5. D']);
  });

  test('a number that comes with the style, also through the style it is based on', async () => {
    const styles =
      '<w:style w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:styleId="Con"><w:basedOn w:val="Muc"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:styleId="Vong"><w:basedOn w:val="Vong"/></w:style>';
    const styled = (text: string, style: string) => paragraph(text, `<w:pStyle w:val="${style}"/>`);
    const body = styled('MỤC', 'Muc') + styled('Con', 'Con') + styled('Không', 'Vong') + numbered('thôi', 0);
    expect(await linesOf(documentBytes({ body, numbering: lists, styles }))).toEqual([
      'I. MỤC',
      '1. Con',
      'Không',
      'thôi',
    ]);
  });
});

test('the real plan as a document is read like the real plan as text', async () => {
  const lines = seedText('plan-2023.txt').split('\n');
  const body = lines.map((line) => paragraph(line.replaceAll('&', '&amp;'))).join('');
  const read = readText((await linesOf(documentBytes({ body }))).join('\n\n'));
  expect(read.lines.map(({ kind, text }) => [kind, text])).toEqual(
    readText(seedText('plan-2023.txt')).lines.map(({ kind, text }) => [kind, text]),
  );
});

describe('documents that are none', () => {
  const refusalOf = async (bytes: Buffer) => {
    const result = await readDocument(bytes);
    return result.ok ? result.lines : result.refusal;
  };
  const compound = (stream: string) =>
    Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(508), Buffer.from(stream, 'utf16le')]);
  const whole = documentBytes({ body: paragraph('Kế hoạch') });
  const changed = (name: string, content: string) =>
    zipParts(new Map([...documentParts({ body: paragraph('Kế hoạch') }), [name, content]]));

  test.each([
    ['nothing', Buffer.alloc(0), { reason: 'empty' }],
    ['zeros', Buffer.alloc(3_000), { reason: 'truncated' }],
    ['half a file', whole.subarray(0, whole.length / 2), { reason: 'truncated' }],
    ['a password', compound('EncryptedPackage'), { reason: 'encrypted' }],
    ['.doc', compound('WordDocument'), { reason: 'old-doc' }],
    ['.xls', compound('Workbook'), { reason: 'not-a-document' }],
    ['PDF', Buffer.from('%PDF-1.7\n'), { reason: 'pdf' }],
    ['a web page', Buffer.from('<html><body>Kế hoạch</body></html>'), { reason: 'not-a-document' }],
    ['rich text', Buffer.from('{\\rtf1\\ansi Ke hoach}'), { reason: 'not-a-document' }],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), { reason: 'encoding' }],
    ['an archive of something else', zipParts(new Map([['a.txt', 'x']])), { reason: 'not-a-document' }],
    [
      '.odt',
      zipParts(
        new Map([
          ['mimetype', 'x'],
          ['content.xml', '<a/>'],
        ]),
      ),
      { reason: 'odt' },
    ],
    ['pictures only', documentBytes({ body: '<w:p><w:r><w:drawing/></w:r></w:p>' }), { reason: 'no-text' }],
    ['broken XML', changed('word/document.xml', '<w:document'), { reason: 'broken', part: 'document' }],
    ['another root', changed('word/document.xml', '<a/>'), { reason: 'not-a-document' }],
    [
      'an entity',
      changed('word/document.xml', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'),
      { reason: 'xml-forbidden' },
    ],
    ['broken numbering', changed('word/numbering.xml', '<w:numbering'), { reason: 'broken', part: 'numbering' }],
    [
      'a small file that unpacks to very much',
      documentBytes({ body: paragraph(' '.repeat(2_000_000)) }),
      { reason: 'archive-limit', which: 'ratio' },
    ],
    [
      'too many paragraphs',
      documentBytes({ body: Array.from({ length: 20_001 }, (_, index) => paragraph(`đoạn ${index * 7919}`)).join('') }),
      { reason: 'content-limit', which: 'paragraphs' },
    ],
  ])('%s', async (_, bytes, refusal) => {
    expect(await refusalOf(bytes)).toEqual(refusal);
  });
});
