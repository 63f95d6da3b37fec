import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { htmlOf } from '../../../electron/paper/html.ts';
import { paperPage } from '../../../electron/paper/paper-page.ts';
import { type Block, paragraph, suggestion, text } from '../../../shared/paper/document.ts';
import { reportPaper } from '../../../shared/reports/report-paper.ts';
import { aPicture } from '../../builders/a-picture.ts';
import { reportFacts } from '../reports/report-facts.ts';

/** One block of every kind, each with `word` wherever it holds text. */
const blocks = (word: string): Record<Block['kind'], Block> => ({
  letterhead: {
    kind: 'letterhead',
    nation: word,
    motto: word,
    governingBody: word,
    office: word,
    numberLine: word,
    placeAndDate: word,
  },
  'draft-mark': { kind: 'draft-mark', text: word },
  title: { kind: 'title', typeName: word, subject: word },
  addressee: { kind: 'addressee', label: word, names: [word, word] },
  basis: { kind: 'basis', lines: [word, word] },
  heading: { kind: 'heading', level: 2, text: word },
  paragraph: paragraph(text(word), { kind: 'figure', text: word, source: word }, { kind: 'emphasis', text: word }),
  table: {
    kind: 'table',
    size: 'normal',
    columns: [{ share: 1, align: 'left', role: 'name' }],
    head: [[{ text: word, unit: word, columns: 1, rows: 1 }]],
    rows: [{ kind: 'total', cells: [{ text: word, note: word, source: word }] }],
  },
  note: { kind: 'note', place: 'below-table', text: word },
  signature: { kind: 'signature', authority: [word, word], name: word, recipientsLabel: word, recipients: [word] },
  'annex-title': { kind: 'annex-title', label: word, title: word, attachedTo: word },
  'working-head': { kind: 'working-head', office: word, title: word, scope: word, asOf: word },
  picture: { kind: 'picture', png: aPicture, meaning: word },
  chart: {
    kind: 'chart',
    form: 'bars',
    title: word,
    unit: '',
    labels: [word],
    series: [{ role: 'figure', name: '', points: [{ text: word, value: { value: 3, scale: 0 } }] }],
  },
  'signature-lines': {
    kind: 'signature-lines',
    signers: [
      { role: word, note: word },
      { role: word, note: word },
    ],
  },
});

const kinds = Object.keys(blocks('')).length;
const every = (word: string): string[] => Object.values(blocks(word)).map(htmlOf);
const occurrences = (html: string, word: string): number => html.split(word).length - 1;

describe('blocks', () => {
  test('every kind draws all its words', () => {
    const drawn = every('từ').map((html) => occurrences(html, 'từ'));
    expect(kinds).toBe(15);
    expect(drawn).toEqual([6, 1, 2, 3, 2, 1, 4, 5, 1, 5, 3, 4, 1, 4, 4]);
  });

  test('no text becomes markup', () => {
    const shape = every('x').map((html) => occurrences(html, '<'));
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", 'x', '/') }), (word) => {
        expect(every(word).map((html) => occurrences(html, '<'))).toEqual(
          word === '' ? every('').map((html) => occurrences(html, '<')) : shape,
        );
      }),
    );
    expect(htmlOf({ kind: 'heading', level: 1, text: `<b> & "a" 'b'` })).toBe(
      '<h2>&lt;b&gt; &amp; &quot;a&quot; &#39;b&#39;</h2>',
    );
  });

  test('one addressee follows the label, several stand below each other', () => {
    expect(htmlOf({ kind: 'addressee', label: 'Kính gửi:', names: ['A'] })).toContain('Kính gửi: A<');
    const several = htmlOf({ kind: 'addressee', label: 'Kính gửi:', names: ['A', 'B'] });
    expect(several).toContain('- A;');
    expect(several).toContain('- B.');
  });

  test('the recipients end with a full stop', () => {
    const html = htmlOf({
      kind: 'signature',
      authority: ['A'],
      name: '',
      recipientsLabel: 'N',
      recipients: ['B', 'Lưu: VT'],
    });
    expect(html).toContain('- B;');
    expect(html).toContain('- Lưu: VT.');
  });

  test('what the document rests on: a line each, ended with semicolons and a full stop', () => {
    expect(htmlOf({ kind: 'basis', lines: ['Căn cứ A;', 'Căn cứ B', 'Theo đề nghị của C.'] })).toBe(
      '<p class="basis">Căn cứ A;</p><p class="basis">Căn cứ B;</p><p class="basis">Theo đề nghị của C.</p>',
    );
  });

  test('what the office turns on: secrecy, then urgency under the number; who may read it above; the drafter below', () => {
    const { letterhead, signature } = blocks('x');
    if (letterhead.kind !== 'letterhead' || signature.kind !== 'signature') throw new Error('head and foot');
    expect(htmlOf({ ...letterhead, secrecy: 'top-secret', urgency: 'most-urgent' })).toContain(
      '<p class="mark top-secret">TỐI MẬT</p><p class="mark most-urgent">HỎA TỐC</p></div>',
    );
    expect(htmlOf({ ...letterhead, circulation: 'internal' })).toMatch(
      /^<p class="circulation"><span>LƯU HÀNH NỘI BỘ<\/span><\/p><div class="letterhead">/,
    );
    expect(htmlOf(letterhead)).not.toMatch(/mark|circulation/);
    expect(htmlOf({ ...signature, draftedBy: 'PL.(300)' })).toContain('</ul><p class="drafted-by">PL.(300)</p>');
  });

  test('a suggestion is marked, a figure carries its source', () => {
    expect(htmlOf(suggestion('x'))).toContain('suggested');
    expect(htmlOf(paragraph({ kind: 'figure', text: '5', source: 'element:TT02' }))).toContain(
      '<span data-source="element:TT02">5</span>',
    );
  });

  test('column widths add up to the table', () => {
    const table = blocks('').table;
    if (table.kind !== 'table') throw new Error('a table');
    const columns = [7, 11, 13].map((share) => ({ share, align: 'left', role: 'value' }) as const);
    const widths = [...htmlOf({ ...table, columns }).matchAll(/<col width="([\d.]+)%">/g)].map(([, width]) =>
      Number(width),
    );
    expect(widths).toHaveLength(3);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(100, 1);
  });
});

describe('a matrix', () => {
  const cell = { text: 'C', note: '', source: null };
  const html = htmlOf({
    kind: 'table',
    size: 'tiny',
    columns: [
      { share: 3, align: 'left', role: 'name' },
      { share: 1, align: 'center', role: 'value', opensGroup: true },
    ],
    head: [[{ text: 'Y tế', unit: '', columns: 1, rows: 2, turned: true, opensGroup: true }]],
    rows: [
      { kind: 'section', cells: [{ ...cell, text: 'IV.6 Sở Y tế' }] },
      { kind: 'plain', cells: [cell, { ...cell, below: 'HT', bold: true }] },
    ],
  });

  test('a narrow column bears its name upright', () => {
    expect(html).toContain('<th scope="col" class="turned opens-group" rowspan="2"><span>Y tế</span></th>');
  });

  test('a section heads the rows below it over all columns', () => {
    expect(html).toContain('<tr class="section"><th scope="rowgroup" colspan="2">IV.6 Sở Y tế</th></tr>');
  });

  test('a cell holds a second line, and says what is bold and where a group begins', () => {
    expect(html).toContain('<td class="center bold opens-group">C<br><span class="second-line">HT</span></td>');
  });
});

describe('a working paper', () => {
  const head: Block = { kind: 'working-head', office: 'S', title: 'T', scope: 'K', asOf: 'N' };
  const html = paperPage({
    title: 'T',
    subject: 'K',
    parts: [{ kind: 'working', orientation: 'landscape', size: 'A3', blocks: [head] }],
  });

  test('is laid out by its own rules of the style sheet, on the size it asks for', () => {
    expect(html).toContain('<body class="working-paper"><section class="working landscape a3">');
  });

  test('has the one first-level heading its page numbers are counted from', () => {
    expect(occurrences(html, '<h1')).toBe(1);
  });
});

describe('the page', () => {
  const html = paperPage(reportPaper(reportFacts()));

  test('needs nothing its policy forbids', () => {
    expect(html).not.toMatch(/<script|<style|\sstyle=|\son\w+=|javascript:|https?:/i);
  });

  test('is Vietnamese, titled, and has the style sheets of our own scheme alone', () => {
    expect(html).toMatch(/^<!doctype html><html lang="vi">/);
    expect(html).toContain('<title>BÁO CÁO: Kết quả công tác phòng, chống mại dâm tháng 9 năm 2023</title>');
    expect(html.match(/href="[^"]*"/g)).toEqual([
      'href="/report/report-sheets.css"',
      'href="/report/report.css"',
      'href="/report/report-tables.css"',
      'href="/report/report-copies.css"',
    ]);
  });

  test('has one first-level heading in each part, which the page numbers are counted from', () => {
    const parts = html.split('<section').slice(1);
    expect(parts.map((part) => occurrences(part, '<h1'))).toEqual([1, 1]);
    expect(parts[1]).toMatch(/^ class="annex landscape"/);
  });

  test('is marked when it is only printed, and is the same otherwise', () => {
    const printed = paperPage(reportPaper(reportFacts()), { hasDigits: true, goesOn: false, isShown: false });
    expect(html).not.toContain('print-only');
    expect(printed.replace('<body class="print-only">', '<body>')).toBe(html);
  });

  test('hides the ten digits from readers of the page', () => {
    expect(html).toContain('<div class="digits" aria-hidden="true"><p>0</p>');
    expect(occurrences(html.slice(html.indexOf('class="digits"')), '<p>')).toBe(10);
  });
});
