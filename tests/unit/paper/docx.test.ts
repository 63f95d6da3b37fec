import { describe, expect, test } from 'vitest';
import { paperDocx } from '../../../electron/paper/docx.ts';
import { boldWidth, longestLine } from '../../../electron/paper/text-width.ts';
import { letter } from '../../../shared/letters/letter.ts';
import { type Block, type PaperDocument, paragraph, text } from '../../../shared/paper/document.ts';
import { motto } from '../../../shared/paper/official-words.ts';
import { reportPaper } from '../../../shared/reports/report-paper.ts';
import { aPicture } from '../../builders/a-picture.ts';
import { docxPart, docxText } from '../../builders/docx-text.ts';
import { letterFacts } from '../letters/letter-facts.ts';
import { reportFacts } from '../reports/report-facts.ts';

/** One block of every kind, each with a word of its own wherever it holds text. */
const blocks: Record<Block['kind'], Block> = {
  letterhead: {
    kind: 'letterhead',
    nation: 'w01',
    motto: 'w02',
    governingBody: 'w03',
    office: 'w04',
    numberLine: 'w05',
    placeAndDate: 'w06',
    about: 'w07',
  },
  'draft-mark': { kind: 'draft-mark', text: 'w08' },
  title: { kind: 'title', typeName: 'w09', subject: 'w10' },
  addressee: { kind: 'addressee', label: 'w11', names: ['w12', 'w13'] },
  basis: { kind: 'basis', lines: ['w49', 'w50'] },
  heading: { kind: 'heading', level: 2, text: 'w14' },
  paragraph: paragraph(text('w15'), { kind: 'figure', text: 'w16', source: 's' }, { kind: 'emphasis', text: 'w17' }),
  table: {
    kind: 'table',
    size: 'normal',
    columns: [
      { share: 1, align: 'left', role: 'name' },
      { share: 2, align: 'right', role: 'value' },
      { share: 2, align: 'center', role: 'value' },
    ],
    head: [
      [
        { text: 'w18', unit: 'w19', columns: 1, rows: 2 },
        { text: 'w20', unit: '', columns: 2, rows: 1 },
      ],
      [
        { text: 'w21', unit: '', columns: 1, rows: 1 },
        { text: 'w22', unit: '', columns: 1, rows: 1 },
      ],
    ],
    rows: [
      { kind: 'plain', cells: ['w23', 'w24', 'w25'].map((word) => ({ text: word, note: '', source: null })) },
      { kind: 'total', cells: ['w26', 'w27', 'w28'].map((word) => ({ text: word, note: 'w29', source: null })) },
    ],
  },
  note: { kind: 'note', place: 'below-table', text: 'w30' },
  signature: { kind: 'signature', authority: ['w31', 'w32'], name: 'w33', recipientsLabel: 'w34', recipients: ['w35'] },
  'annex-title': { kind: 'annex-title', label: 'w36', title: 'w37', attachedTo: 'w38' },
  'working-head': { kind: 'working-head', office: 'w39', title: 'w40', scope: 'w41', asOf: 'w42' },
  picture: { kind: 'picture', png: aPicture, meaning: 'w43' },
  chart: {
    kind: 'chart',
    form: 'bars',
    title: 'w46',
    unit: '',
    labels: ['w47'],
    series: [{ role: 'figure', name: '', points: [{ text: 'w48', value: { value: 3, scale: 0 } }] }],
  },
  'signature-lines': { kind: 'signature-lines', signers: [{ role: 'w44', note: 'w45' }] },
};

const documentOf = (...some: Block[]): PaperDocument => ({
  title: 'Tiêu đề',
  subject: 'Trích yếu',
  parts: [{ kind: 'body', orientation: 'portrait', blocks: some }],
});

const xmlOf = async (document: PaperDocument): Promise<string> =>
  docxPart(await paperDocx(document, 'Sở'), 'word/document.xml');

describe('a Word file', () => {
  test('holds all the words of every kind of block', async () => {
    const written = await docxText(await paperDocx(documentOf(...Object.values(blocks)), 'Sở'));
    const words = Array.from({ length: 50 }, (_, n) => n + 1)
      .filter((n) => n !== 43)
      .map((n) => `w${String(n).padStart(2, '0')}`);
    expect(words.filter((word) => !written.includes(word))).toEqual([]);
  });

  test('a picture is as wide as the text, and says what it means', async () => {
    const xml = await xmlOf(documentOf(blocks.picture));
    expect(xml).toMatch(/<wp:extent cx="\d{7}" cy="\d{7}"\/>/);
    expect(xml).toContain('w43');
  });

  test('holds the whole monthly report', async () => {
    const report = reportPaper(reportFacts());
    const written = await docxText(await paperDocx(report, 'Sở'));
    expect(printedIn(report.parts).filter((words) => !written.includes(words))).toEqual([]);
  });

  test('a working paper: narrow margins, A3 across, heading rows, second lines', async () => {
    const table: Block = {
      kind: 'table',
      size: 'tiny',
      columns: [
        { share: 1, align: 'left', role: 'name' },
        { share: 1, align: 'center', role: 'value' },
      ],
      head: [['a', 'b'].map((word) => ({ text: word, unit: '', columns: 1, rows: 1, turned: true as const }))],
      rows: [
        { kind: 'section', cells: [{ text: 'mục', note: '', source: null }] },
        { kind: 'plain', cells: ['x', 'y'].map((word) => ({ text: word, below: 'dưới', note: '', source: null })) },
      ],
    };
    const parts = [{ kind: 'working', orientation: 'landscape', size: 'A3', blocks: [table] }] as const;
    const xml = await xmlOf({ title: '', subject: '', parts });
    expect(xml).toMatch(/<w:pgSz w:w="23811" w:h="16838" w:orient="landscape"\/>/);
    expect(xml).toMatch(/w:top="850" w:right="567" w:bottom="567" w:left="567"/);
    expect(xml).toMatch(/<w:gridSpan w:val="2"\/>.*mục/s);
    expect(xml).toMatch(/<w:textDirection w:val="btLr"\/>/);
    expect(xml.match(/<w:br\/>/g)).toHaveLength(2);
  });

  test('takes no text for markup', async () => {
    const written = await docxText(await paperDocx(documentOf(paragraph(text(`<w:p> & "a" 'b'`))), 'Sở'));
    expect(written).toBe(`<w:p> & "a" 'b'`);
  });

  test('names Times New Roman in all four slots, Vietnamese, and its office', async () => {
    const bytes = await paperDocx(documentOf(blocks.paragraph), 'Sở Lao động');
    const styles = await docxPart(bytes, 'word/styles.xml');
    const slots = ['ascii', 'cs', 'eastAsia', 'hAnsi'];
    expect(slots.filter((slot) => !styles.includes(`w:${slot}="Times New Roman"`))).toEqual([]);
    expect(styles).toContain('<w:lang w:val="vi-VN"/>');
    const core = await docxPart(bytes, 'docProps/core.xml');
    expect(core).toMatch(/<dc:title>Tiêu đề<.*<dc:creator>Sở Lao động<.*<cp:lastModifiedBy>Sở Lao động</s);
  });

  test('A4 with the margins of the Decree; the annex across, counting its pages anew, none on a first page', async () => {
    const bytes = await paperDocx(reportPaper(reportFacts()), 'Sở');
    const xml = await docxPart(bytes, 'word/document.xml');
    const [body, annex, ...more] = [...xml.matchAll(/<w:sectPr.*?<\/w:sectPr>/gs)].map(([section]) => section);
    expect(more).toEqual([]);
    expect(body).toMatch(/<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"\/>/);
    expect(annex).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/);
    for (const section of [body, annex]) {
      expect(section).toMatch(/w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/);
      expect(section).toContain('<w:titlePg/>');
      expect(section).toMatch(/<w:pgNumType w:start="1"/);
      expect(section).toMatch(/w:headerReference w:type="first"/);
    }
    const headers = await Promise.all([1, 2].map((n) => docxPart(bytes, `word/header${n}.xml`)));
    expect(headers.filter((header) => header.includes('PAGE'))).toHaveLength(1);
    expect(headers.find((header) => header.includes('PAGE'))).toMatch(/<w:jc w:val="center"\/>.*<w:sz w:val="28"\/>/s);
  });

  test('of the first sheet alone: who may read it in the top margin, where the office is found at the foot', async () => {
    const { letterhead } = blocks;
    if (letterhead.kind !== 'letterhead') throw new Error('no head');
    const head: Block = { ...letterhead, secrecy: 'secret', urgency: 'urgent', circulation: 'return' };
    const parts = [{ kind: 'body', orientation: 'portrait', contact: 'Số 1', blocks: [head] }] as const;
    const bytes = await paperDocx({ title: '', subject: '', parts }, 'Sở');
    const xml = await docxPart(bytes, 'word/document.xml');
    expect(xml).toMatch(/MẬT.*KHẨN.*<w:headerReference w:type="first".*<w:footerReference w:type="first"/s);
    expect(xml.match(/<w:footerReference/g)).toHaveLength(1);
    const headers = await Promise.all([1, 2].map((n) => docxPart(bytes, `word/header${n}.xml`)));
    expect(headers.filter((header) => header.includes('XEM XONG TRẢ LẠI'))).toHaveLength(1);
    expect(await docxPart(bytes, 'word/footer1.xml')).toMatch(/<w:top w:val="single".*<w:sz w:val="22".*Số 1/s);
    expect(await xmlOf(documentOf(letterhead))).not.toMatch(/MẬT|KHẨN|footerReference/);
  });

  test('a table repeats its head, tears no row, and keeps a total with the row before it', async () => {
    const xml = await xmlOf(documentOf(blocks.table));
    const rows = [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => row);
    expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual([true, true, false, false]);
    expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
    expect(rows.map((row) => row.includes('<w:keepNext/>'))).toEqual([true, true, true, false]);
    expect(xml).toContain('<w:tblLayout w:type="fixed"/>');
    expect([...xml.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width))).toEqual([
      1870, 3741, 3741,
    ]);
    expect(rows[0]).toMatch(/<w:gridSpan w:val="2"\/>/);
    expect(rows[1]).toMatch(/<w:vMerge w:val="continue"\/>/);
  });

  test('sizes and styles are those of the Annex', async () => {
    const xml = await xmlOf(documentOf(...Object.values(blocks)));
    const styleOf = (word: string) => {
      const [, properties = ''] =
        new RegExp(`<w:rPr>((?:(?!</w:rPr>).)*)</w:rPr><w:t[^>]*>(?:- |V/v )?${word}`).exec(xml) ?? [];
      return [
        /<w:sz w:val="(\d+)"/.exec(properties)?.[1],
        /<w:b\/>/.test(properties) ? 'b' : '',
        /<w:i\/>/.test(properties) ? 'i' : '',
      ].join('');
    };
    const expected = {
      w01: '24b',
      w02: '26b',
      w03: '24',
      w04: '24b',
      w05: '26',
      w06: '26i',
      w07: '24',
      w08: '28b',
      w09: '28b',
      w10: '28b',
      w11: '28',
      w12: '28',
      w14: '28b',
      w15: '28',
      w17: '28b',
      w18: '24b',
      w23: '24',
      w27: '24b',
      w31: '28b',
      w33: '28b',
      w34: '24bi',
      w35: '22',
      w36: '28b',
      w37: '28b',
      w38: '28i',
    };
    expect(Object.fromEntries(Object.keys(expected).map((word) => [word, styleOf(word)]))).toEqual(expected);
  });

  test('the end of the text stays with the signature', async () => {
    const xml = await xmlOf(letter(letterFacts()));
    const last = xml.slice(0, xml.indexOf('Đề nghị gửi./.')).lastIndexOf('<w:p>');
    expect(xml.slice(last)).toMatch(/^<w:p><w:pPr><w:keepNext\/><w:widowControl\/>/);
  });
});

describe('the width of a line', () => {
  test('that of the motto, as it was measured in print: 56,1 mm at 13 pt', () => {
    expect((boldWidth(motto, 13) * 25.4) / 72).toBeCloseTo(56.14, 1);
  });

  test('the longest of a name that wraps', () => {
    expect(longestLine('AAAA BB', 10, 40)).toBeCloseTo(boldWidth('AAAA', 10));
    expect(longestLine('AAAA BB', 10, 400)).toBeCloseTo(boldWidth('AAAA BB', 10));
    expect(longestLine('', 10, 400)).toBe(0);
  });
});

/** The words of the parts, without keys that steer how they are drawn. */
function printedIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, held]): string[] => {
    if (typeof held !== 'string') return printedIn(held);
    return steering.has(key) || held === '' ? [] : [held];
  });
}
const steering = new Set(['kind', 'orientation', 'origin', 'source', 'size', 'align', 'role', 'place']);
