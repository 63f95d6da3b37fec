import { describe, expect, test } from 'vitest';
import { AgencyId, LetterId, ObligationId } from '../../../shared/ids.ts';
import { letter } from '../../../shared/letters/letter.ts';
import { fits, groupsOf, type LetterFacts } from '../../../shared/letters/letter-facts.ts';
import { letterFileStem } from '../../../shared/letters/letter-file.ts';
import { earlierThan, type PastLetter, writtenBefore } from '../../../shared/letters/letter-history.ts';
import type { LetterKind } from '../../../shared/letters/letters.contract.ts';
import { topicInText } from '../../../shared/letters/wording.ts';
import { type Block, plainText } from '../../../shared/paper/document.ts';
import { aBody, anItem, anObligation, day, letterFacts, ofTheFront, theFront } from './letter-facts.ts';

const blocksOf = (changes: Partial<LetterFacts>): readonly Block[] =>
  letter(letterFacts(changes)).parts[0]?.blocks ?? [];

function only<K extends Block['kind']>(blocks: readonly Block[], kind: K): Extract<Block, { kind: K }> {
  const [block] = blocks.filter((each): each is Extract<Block, { kind: K }> => each.kind === kind);
  if (block === undefined) throw new Error(`no ${kind}`);
  return block;
}

const textsOf = (changes: Partial<LetterFacts>): string[] =>
  blocksOf(changes).flatMap((block) => (block.kind === 'paragraph' ? [plainText(block)] : []));

const templateOf = (kind: LetterKind, body: string, subject = 'x') => ({ template: { kind, subject, body } });
const joint = { bodies: [aBody(), theFront()], items: [anItem(), anItem({ obligation: ofTheFront() })] };

describe('the layout of a công văn', () => {
  test('who drafted it and where the office is found, once the office wants them there', () => {
    const office = { ...letterFacts().office, draftedBy: 'PL.(30)', contact: 'Số 1' };
    expect(letter(letterFacts({ office })).parts[0]?.contact).toBe('Số 1');
    expect(only(blocksOf({ office }), 'signature').draftedBy).toBe('PL.(30)');
    expect(letter(letterFacts()).parts[0]?.contact).toBeUndefined();
    expect(only(blocksOf({}), 'signature').draftedBy).toBeUndefined();
  });

  test('no tên loại; V/v under a symbol of office and drafting unit, number and day blank', () => {
    const blocks = blocksOf({});
    expect(blocks.map(({ kind }) => kind)).toEqual([
      'letterhead',
      'addressee',
      'paragraph',
      'paragraph',
      'paragraph',
      'signature',
    ]);
    expect(only(blocks, 'letterhead')).toMatchObject({
      about: 'V/v đôn đốc báo cáo',
      placeAndDate: `Sơn La, ngày${'\u00A0'.repeat(8)}tháng 02 năm 2023`,
      numberLine: `Số:${'\u00A0'.repeat(12)}/SLĐTBXH-PCTNXH`,
    });
  });

  test('an office without units has its own letters alone', () => {
    const office = { ...letterFacts().office, draftingUnit: '', recipients: [] };
    const blocks = blocksOf({ office });
    expect(only(blocks, 'letterhead').numberLine).toMatch(/\/SLĐTBXH$/);
    expect(only(blocks, 'signature').recipients).toEqual(['Như trên', 'Lưu: VT']);
  });

  test('Nơi nhận: "Như trên" first, what is kept last, no addressee twice', () => {
    const office = {
      ...letterFacts().office,
      recipients: ['Lưu: VT, PCTNXH', 'Ủy ban nhân dân tỉnh (b/c)', 'Ủy ban nhân dân huyện Mai Sơn (t/h)'],
    };
    expect(only(blocksOf({ office }), 'signature').recipients).toEqual([
      'Như trên',
      'Ủy ban nhân dân tỉnh (b/c)',
      'Lưu: VT, PCTNXH',
    ]);
  });

  test('the text ends with "./.", also where a list is last; a table has nothing to put it to', () => {
    expect(textsOf({}).at(-1)).toBe('Đề nghị gửi./.');
    expect(textsOf(templateOf('reminder', 'Còn thiếu:\n{danh_sach}')).at(-1)).toMatch(/13 ngày làm việc\.\/\.$/);
    expect(blocksOf(templateOf('reminder', '{bang}')).at(-2)?.kind).toBe('table');
  });

  test('all are addressed by name; more than fifteen only where a table has their names', () => {
    const many = Array.from({ length: 16 }, (_, n) => aBody({ id: AgencyId.parse(n + 1), name: `Huyện ${n + 1}` }));
    expect(only(blocksOf({ bodies: many }), 'addressee').names).toEqual([
      'Các cơ quan, đơn vị có tên trong danh sách dưới đây',
    ]);
    expect(only(blocksOf({ bodies: many.slice(1) }), 'addressee').names).toHaveLength(15);
    expect(only(blocksOf({ bodies: many, ...templateOf('reminder', 'Gửi.') }), 'addressee').names).toHaveLength(16);
  });
});

describe('tone', () => {
  const call = (bodies: LetterFacts['bodies']) => textsOf({ bodies, ...templateOf('reminder', 'A {loi_goi} B') })[0];

  test('required of districts and departments, asked of the Front; together all are asked', () => {
    expect(call([aBody()])).toBe('A yêu cầu B./.');
    expect(call([theFront()])).toBe('A đề nghị B./.');
    expect(call([aBody(), theFront()])).toBe('A đề nghị B./.');
  });
});

describe('what is overdue', () => {
  const listed = (item: Parameters<typeof anItem>[0]) => textsOf({ items: [anItem(item)] })[1];

  test('report, period, due day, working days late', () => {
    expect(listed({})).toBe(
      '- Báo cáo tháng của huyện, thành phố, tháng 1 năm 2023: hạn ngày 17/01/2023, quá hạn 13 ngày làm việc.',
    );
  });

  test('a move is the due day, an extension is named beside it, earlier letters are counted', () => {
    const obligation = anObligation({
      movedTo: day('2023-01-18'),
      extendedTo: day('2023-01-31'),
      workingDaysLate: 8,
    });
    expect(listed({ obligation, reminded: 1 })).toContain(
      'hạn ngày 18/01/2023, được gia hạn đến ngày 31/01/2023, quá hạn 8 ngày làm việc, đã đôn đốc 1 lần.',
    );
  });

  test('several are a list with semicolons; a report that was asked for is named by what it is about', () => {
    const asked = anItem({
      obligation: anObligation({ id: ObligationId.parse(13), regimeName: 'Báo cáo đột xuất' }),
      request: 'tình hình dịp Tết',
    });
    const [, first, second] = textsOf({ items: [anItem(), asked] });
    expect(first).toMatch(/;$/);
    expect(second).toMatch(/^- Báo cáo đột xuất về tình hình dịp Tết: hạn ngày 17\/01\/2023/);
  });

  test('the second letter says so, and names the first where its number was recorded', () => {
    const bodies = [
      aBody({
        nth: 3,
        earlier: [
          { number: '15/SLĐTBXH-PCTNXH', issuedOn: day('2023-01-20') },
          { number: '', issuedOn: null },
        ],
      }),
    ];
    const changes = { bodies, ...templateOf('reminder', '{lan_truoc}.', 'đôn đốc {lan}') };
    expect(only(blocksOf(changes), 'letterhead').about).toBe('V/v đôn đốc (lần 3)');
    expect(textsOf(changes)).toEqual([
      'Trong năm 2023, Sở Lao động - Thương binh và Xã hội đã có 2 công văn đôn đốc (trong đó có Công văn số 15/SLĐTBXH-PCTNXH ngày 20/01/2023)./.',
    ]);
  });

  test('the first letter leaves no empty line and no space where those would stand', () => {
    const changes = templateOf('reminder', 'A.\n{lan_truoc}.\nB {lan}, C', 'đôn đốc {lan}');
    expect(textsOf(changes)).toEqual(['A.', 'B, C./.']);
    expect(only(blocksOf(changes), 'letterhead').about).toBe('V/v đôn đốc');
  });
});

describe('a joint letter', () => {
  test('has a table, a line for each item; the columns are those there is something to say in', () => {
    const table = only(blocksOf(joint), 'table');
    expect(table.head[0]?.map(({ text }) => text)).toEqual([
      'TT',
      'Cơ quan, đơn vị',
      'Nội dung',
      'Hạn',
      'Quá hạn',
      'Đôn đốc lần thứ',
    ]);
    expect(table.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      [
        '1',
        'Ủy ban nhân dân huyện Mai Sơn',
        'Báo cáo tháng của huyện, thành phố, tháng 1 năm 2023',
        '17/01/2023',
        '13',
        '1',
      ],
      [
        '2',
        'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh',
        'Báo cáo tháng của huyện, thành phố, tháng 1 năm 2023',
        '17/01/2023',
        '13',
        '1',
      ],
    ]);
  });

  test('an extension to one brings the column for all', () => {
    const extended = anItem({ obligation: ofTheFront({ extendedTo: day('2023-01-31') }) });
    const table = only(blocksOf({ ...joint, items: [anItem(), extended] }), 'table');
    expect(table.rows.map(({ cells }) => cells[4]?.text)).toEqual(['', '31/01/2023']);
  });

  test.each(['reminder', 'returned', 'thanks', 'request'] as const)(
    'of kind %s fills the page and gives a day the room it needs',
    (kind) => {
      const items = [anItem({ obligation: anObligation({ extendedTo: day('2023-01-31') }) }), anItem()];
      const { columns, rows } = only(blocksOf({ ...joint, items, ...templateOf(kind, '{bang}') }), 'table');
      expect(columns.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(165);
      for (const [index, { share }] of columns.entries()) {
        const isDay = rows.some(({ cells }) => /^\d\d\/\d\d\/\d{4}$/.test(cells[index]?.text ?? ''));
        expect(share).toBeGreaterThanOrEqual(isDay ? 22.5 : 9);
      }
    },
  );

  test('carries "lần n" only where it is the same for all', () => {
    const about = (...counts: [number, number]) =>
      only(blocksOf({ ...joint, bodies: [aBody({ nth: counts[0] }), theFront({ nth: counts[1] })] }), 'letterhead')
        .about;
    expect(about(2, 2)).toBe('V/v đôn đốc báo cáo (lần 2)');
    expect(about(1, 2)).toBe('V/v đôn đốc báo cáo');
  });
});

describe('other kinds', () => {
  const returned = { receivedOn: day('2023-01-17'), returnedOn: day('2023-01-19'), reason: 'thiếu biểu BM01' };

  test('a return: when it came, when it went back, why', () => {
    const changes = { items: [anItem({ returned })], ...templateOf('returned', '{ngay_tra}: {ly_do}\n{danh_sach}') };
    expect(textsOf(changes)).toEqual([
      '19/01/2023: thiếu biểu BM01',
      '- Báo cáo tháng của huyện, thành phố, tháng 1 năm 2023: hạn ngày 17/01/2023; nhận ngày 17/01/2023, trả lại ngày 19/01/2023; lý do: thiếu biểu BM01./.',
    ]);
  });

  test('thanks: what was received and when, in time or how late', () => {
    const inTime = anObligation({ receivedOn: day('2023-01-16'), state: 'done-on-time', workingDaysLate: -1 });
    const late = anObligation({ receivedOn: day('2023-01-19'), state: 'done-late', workingDaysLate: 2 });
    const said = (obligation: typeof late) =>
      textsOf({ items: [anItem({ obligation })], ...templateOf('thanks', '{danh_sach}') })[0];
    expect(said(inTime)).toContain('nhận ngày 16/01/2023, đúng hạn (hạn ngày 17/01/2023)');
    expect(said(late)).toContain('nhận ngày 19/01/2023, chậm 2 ngày làm việc (hạn ngày 17/01/2023)');
  });

  test('a request: what about, and until when', () => {
    const items = [anItem({ request: 'Về tình hình các điểm phức tạp' })];
    const changes = { items, ...templateOf('request', 'Báo cáo về {noi_dung} chậm nhất {han}.') };
    expect(textsOf(changes)).toEqual(['Báo cáo về tình hình các điểm phức tạp chậm nhất ngày 17/01/2023./.']);
  });

  test.each([
    ['Tình hình dịp Tết', 'tình hình dịp Tết'],
    ['V/v rà soát cơ sở', 'rà soát cơ sở'],
    ['Về việc ký cam kết', 'ký cam kết'],
    ['Mai Sơn: vụ việc ngày 3/2', 'Mai Sơn: vụ việc ngày 3/2'],
    ['UBND xã ký cam kết', 'UBND xã ký cam kết'],
  ])('%j after "về" is %j', (typed, inText) => {
    expect(topicInText(typed)).toBe(inText);
  });

  test('several days are a span, several periods a list', () => {
    const later = anItem({ obligation: anObligation({ dueOn: day('2023-02-16'), periodLabel: 'Tháng 2 năm 2023' }) });
    const changes = { items: [later, anItem()], ...templateOf('reminder', 'Hạn {han}, kỳ {ky}.') };
    expect(textsOf(changes)[0]).toBe(
      'Hạn từ ngày 17/01/2023 đến ngày 16/02/2023, kỳ tháng 2 năm 2023 và tháng 1 năm 2023./.',
    );
  });
});

describe('which obligations a letter has something to say about', () => {
  const returned = { receivedOn: day('2023-01-17'), returnedOn: day('2023-01-19'), reason: 'x' };
  const open = anItem();
  const notDue = anItem({ obligation: anObligation({ state: 'due-soon' }) });
  const done = anItem({ obligation: anObligation({ state: 'done-late', receivedOn: day('2023-01-20') }) });
  const sentBack = anItem({ returned });
  const sentAgain = anItem({ ...done, returned });
  const asked = anItem({ request: 'x' });

  test.each([
    ['reminder', [true, false, false, true, false, true]],
    ['returned', [false, false, false, true, false, false]],
    ['thanks', [false, false, true, false, true, false]],
    ['request', [false, false, false, false, false, true]],
  ] as const)('%s', (kind, expected) => {
    expect([open, notDue, done, sentBack, sentAgain, asked].map((item) => fits(kind, item))).toEqual(expected);
  });

  test('one letter for each body, or one for all; none for nothing', () => {
    const items = [
      anItem(),
      anItem({ obligation: ofTheFront() }),
      anItem({ obligation: anObligation({ id: ObligationId.parse(14) }) }),
    ];
    const ids = (shape: 'each' | 'joint') =>
      groupsOf(items, shape).map((group) => group.map(({ obligation }) => obligation.id));
    expect(ids('each')).toEqual([[11, 14], [12]]);
    expect(ids('joint')).toEqual([[11, 12, 14]]);
    expect(groupsOf([], 'joint')).toEqual([]);
  });
});

describe('a letter that is only written once more', () => {
  const agencies = [AgencyId.parse(1)];
  const obligations = [ObligationId.parse(11), ObligationId.parse(12)];
  const past = (id: number, changes: Partial<PastLetter> = {}): PastLetter => ({
    id: LetterId.parse(id),
    madeOn: day('2023-02-10'),
    number: '',
    issuedOn: null,
    fileName: 'a.pdf',
    agencies,
    obligations,
    ...changes,
  });
  const again = (...letters: PastLetter[]) => writtenBefore(letters, { agencies, obligations }, day('2023-02-10'))?.id;

  test('same day, bodies and obligations, not signed', () => {
    expect(again(past(1), past(2))).toBe(2);
    expect(again(past(1, { obligations: [...obligations].reverse() }))).toBe(1);
    expect(again(past(1, { madeOn: day('2023-02-09') }))).toBeUndefined();
    expect(again(past(1, { number: '15' }))).toBeUndefined();
    expect(again(past(1, { issuedOn: day('2023-02-10') }))).toBeUndefined();
    expect(again(past(1, { obligations: obligations.slice(1) }))).toBeUndefined();
    expect(again(past(1, { agencies: [AgencyId.parse(2)] }))).toBeUndefined();
  });

  test('counts only what went out before it', () => {
    const letters = [past(1), past(2), past(3)];
    expect(earlierThan(letters, past(2)).map(({ id }) => id)).toEqual([1]);
    expect(earlierThan(letters, undefined)).toHaveLength(3);
  });
});

test('a file is named after its kind, its body and its day', () => {
  expect(letterFileStem('reminder', ['ubnd-mai-son'], day('2023-02-10'))).toBe(
    'cong-van_don-doc_ubnd-mai-son_2023-02-10',
  );
  expect(letterFileStem('thanks', ['a', 'b'], day('2023-02-10'))).toBe('cong-van_cam-on_chung_2023-02-10');
});
