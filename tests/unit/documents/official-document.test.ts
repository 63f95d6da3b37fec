import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paperDocx } from '../../../electron/paper/docx.ts';
import { paperPage } from '../../../electron/paper/paper-page.ts';
import { Day } from '../../../shared/calendar/day.ts';
import { bodyBlocks } from '../../../shared/documents/body-blocks.ts';
import { DocumentDraft, DocumentType, emptyDraft } from '../../../shared/documents/document-draft.ts';
import { officialDocument } from '../../../shared/documents/official-document.ts';
import { signerWarnings } from '../../../shared/documents/signer-warnings.ts';
import type { Block } from '../../../shared/paper/document.ts';
import { aDocument } from '../../builders/a-document.ts';
import { docxPart } from '../../builders/docx-text.ts';
import { letterFacts } from '../letters/letter-facts.ts';

const { office } = letterFacts();
const blocksOf = (draft: DocumentDraft, isDraft = true): readonly Block[] =>
  officialDocument({ draft, office, today: Day.parse('2023-02-10'), isDraft }).parts[0]?.blocks ?? [];
const kindsOf = (draft: DocumentDraft, isDraft?: boolean) =>
  blocksOf(draft, isDraft)
    .map(({ kind }) => kind)
    .filter((kind, at, all) => kind !== all[at - 1]);

describe('each type', () => {
  test.each([
    ['report', 'BC-SLĐTBXH', 'BÁO CÁO', true],
    ['proposal', 'TTr-SLĐTBXH', 'TỜ TRÌNH', true],
    ['work-plan', 'KH-SLĐTBXH', 'KẾ HOẠCH', false],
    ['notice', 'TB-SLĐTBXH', 'THÔNG BÁO', false],
  ] as const)(
    '%s: %s, its name above the subject, “Kính gửi” only to a superior',
    (type, symbol, name, hasAddressee) => {
      const blocks = blocksOf(aDocument(type));
      const [head] = blocks;
      expect(head?.kind === 'letterhead' && head.numberLine.endsWith(`/${symbol}`)).toBe(true);
      expect(blocks.find(({ kind }) => kind === 'title')).toMatchObject({ typeName: name });
      expect(blocks.some(({ kind }) => kind === 'addressee')).toBe(hasAddressee);
      const foot = blocks.at(-1);
      expect(foot?.kind === 'signature' && foot.recipients[0] === 'Như trên').toBe(hasAddressee);
    },
  );

  test('a công văn has its subject under the number and no name of a type', () => {
    const blocks = blocksOf(aDocument('letter'));
    expect(blocks[0]).toMatchObject({
      about: expect.stringMatching(/^V\/v triển khai/),
      numberLine: expect.stringMatching(/\/SLĐTBXH-PCTNXH$/),
    });
    expect(blocks.some(({ kind }) => kind === 'title')).toBe(false);
  });

  test('what the Decree leaves to the office is there where it is asked for, and its address on a công văn alone', () => {
    const marks = { secrecy: 'secret', urgency: 'urgent', circulation: 'internal' } as const;
    expect(blocksOf(aDocument('notice', marks))[0]).toMatchObject(marks);
    const [plain] = blocksOf(aDocument('notice'));
    expect(Object.keys(marks).filter((mark) => Object.hasOwn(plain ?? {}, mark))).toEqual([]);
    const contactOn = (type: DocumentType, contact: string) =>
      officialDocument({
        draft: aDocument(type),
        office: { ...office, contact },
        today: Day.parse('2023-02-10'),
        isDraft: false,
      }).parts[0]?.contact;
    expect(contactOn('letter', 'Số 1')).toBe('Số 1');
    expect(contactOn('letter', '')).toBeUndefined();
    expect(contactOn('proposal', 'Số 1')).toBeUndefined();
  });

  test('a draft that was kept before there were marks of secrecy and circulation has none', () => {
    const { secrecy: _secrecy, circulation: _circulation, ...older } = aDocument('letter');
    expect(DocumentDraft.parse(older)).toEqual(aDocument('letter'));
  });

  test('a new document is drafted by whom the office names', () => {
    expect(emptyDraft('letter', { ...office, draftedBy: 'PL.(30)' }).draftedBy).toBe('PL.(30)');
  });

  test('the parts stand in the order of the Decree', () => {
    expect(kindsOf(aDocument('proposal', { body: 'Kính trình' }))).toEqual([
      'letterhead',
      'draft-mark',
      'title',
      'addressee',
      'basis',
      'paragraph',
      'signature',
    ]);
    expect(kindsOf(aDocument('notice', { body: 'Thông báo', bases: [] }), false)).toEqual([
      'letterhead',
      'title',
      'paragraph',
      'signature',
    ]);
  });

  test('the copy that is kept comes last, and is there where it was forgotten', () => {
    for (const type of DocumentType.options)
      for (const recipients of [[], ['Lưu: VT, A', 'Sở Y tế'], ['Sở Y tế']]) {
        const foot = blocksOf(aDocument(type, { recipients })).at(-1);
        expect(foot?.kind === 'signature' && foot.recipients.at(-1)).toMatch(/^Lưu: VT/);
      }
  });
});

test('the running text is as large as the office wants it, in print and in Word', async () => {
  const paper = officialDocument({
    draft: aDocument('notice', { bodySize: 13, body: 'Chữ mười ba' }),
    office,
    today: Day.parse('2023-02-10'),
    isDraft: false,
  });
  expect(paperPage(paper)).toContain('<body class="size-13">');
  const xml = await docxPart(await paperDocx(paper, 'Sở'), 'word/document.xml');
  expect(xml).toMatch(/<w:sz w:val="26"\/><w:szCs w:val="26"\/><\/w:rPr><w:t[^>]*>Chữ mười ba/);
});

describe('the body', () => {
  test('short numbered lines are headings, long ones and those that end as sentences are text', () => {
    const body = 'I. Mục đích\n1. Yêu cầu\na) Nội dung\n1. Các sở, ngành thực hiện.\nđ) Khác\nThường.';
    expect(
      bodyBlocks(body).map((block) => (block.kind === 'heading' ? `${block.level} ${block.text}` : block.kind)),
    ).toEqual(['1 I. MỤC ĐÍCH', '2 1. Yêu cầu', '3 a) Nội dung', 'paragraph', '3 đ) Khác', 'paragraph']);
  });

  test('every word is printed once and in order, and the text ends with ./.', () => {
    const word = fc.constantFrom('I. A', '1. b', 'a) c', 'văn', 'câu.', '', '  ', 'ký; ');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (lines) => {
        const printed = bodyBlocks([...lines, 'hết.'].join('\n')).map((block) =>
          block.kind === 'heading'
            ? block.text
            : block.kind === 'paragraph'
              ? block.runs.map(({ text }) => text).join('')
              : '',
        );
        const typed = [...lines.map((line) => line.trim()).filter((line) => line !== ''), 'hết./.'];
        expect(printed.map((line) => line.toLocaleLowerCase('vi'))).toEqual(
          typed.map((line) => line.toLocaleLowerCase('vi')),
        );
      }),
    );
  });
});

test('a signer’s title the State does not provide for, or a degree before the name, is warned of, not refused', () => {
  expect(signerWarnings(['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH THƯỜNG TRỰC'], 'TS. Nguyễn A')).toEqual(['position', 'degree']);
  expect(signerWarnings(['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], 'Kso A')).toEqual([]);
});
