import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { expect } from '@playwright/test';
import { paperDocx } from '../../electron/paper/docx.ts';
import { openDoor } from '../../scripts/door.mjs';
import { prepare } from '../../scripts/setup.mjs';
import { Day } from '../../shared/calendar/day.ts';
import { DocumentType } from '../../shared/documents/document-draft.ts';
import { officialDocument } from '../../shared/documents/official-document.ts';
import { Office } from '../../shared/office/office.contract.ts';
import type { PaperDocument } from '../../shared/paper/document.ts';
import { aDocument } from '../builders/a-document.ts';
import { longAndWide } from '../builders/a-long-table.ts';
import { folder, test } from './app.fixture.ts';
import { decree30Problems, type Shape } from './decree-30.ts';
import { optionProblems } from './decree-30-options.ts';
import { describePdf, measurePdf } from './measure-pdf.ts';
import { pdfText } from './pdf.ts';
import { printIn } from './print-in.ts';

const shapes: Readonly<Record<DocumentType, Shape>> = {
  report: { symbol: /\/BC-SLĐTBXH$/, typeName: /^BÁO CÁO$/, hasAddressee: true },
  proposal: { symbol: /\/TTr-SLĐTBXH$/, typeName: /^TỜ TRÌNH$/, hasAddressee: true },
  'work-plan': { symbol: /\/KH-SLĐTBXH$/, typeName: /^KẾ HOẠCH$/, hasAddressee: false },
  notice: { symbol: /\/TB-SLĐTBXH$/, typeName: /^THÔNG BÁO$/, hasAddressee: false },
  letter: { symbol: /\/SLĐTBXH-PCTNXH$/, hasAddressee: true },
};

/** The program's own seed, as the door answers it for an office that is not asked yet. */
const office = Office.parse({
  ...JSON.parse(
    readFileSync(path.resolve(import.meta.dirname, '../../resources/seed/office.json'), 'utf8'),
    (key, value) => (key === 'origin' ? undefined : value),
  ),
  backupFolder: '',
});

const paperOf = (type: DocumentType): PaperDocument =>
  officialDocument({ draft: aDocument(type, { sections: 3 }), office, today: Day.parse('2023-02-10'), isDraft: false });

const soffice = process.env.SOFFICE ?? '/usr/bin/soffice';

/** Where LibreOffice is there with its part for texts, and Vietnamese letters as wide as those of Times New Roman. */
const canConvert = (): boolean =>
  existsSync(soffice) &&
  existsSync(path.join(path.dirname(realpathSync(soffice)), 'libswlo.so')) &&
  /Times New Roman|Liberation Serif|Tinos/.test(
    execFileSync('fc-match', ['Times New Roman:lang=vi'], { encoding: 'utf8' }),
  );

/** Word's file as LibreOffice prints it. */
function convertedBySoffice(docx: string, into: string): string {
  const profile = pathToFileURL(path.join(into, 'ho-so')).href;
  execFileSync(
    soffice,
    [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'pdf', '--outdir', into, docx],
    {
      stdio: 'ignore',
    },
  );
  return path.join(into, `${path.parse(docx).name}.pdf`);
}

/** All printed words in their order, in the order of the file; page numbers stand apart from the text. */
const wordsOf = (file: string): string[] =>
  execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' })
    .normalize('NFC')
    .split(/[\s\u00A0]+/)
    .filter((word) => word !== '' && !/^\d$/.test(word));

test('documents of the office: each type by the Decree, the Word file alike, and what is too long or too wide is whole', async ({
  startApp,
}) => {
  test.setTimeout(180_000);
  const data = folder('du-lieu');
  const door = await openDoor(['--data', data, '--today', '2023-02-10'], await prepare());
  await door.ask('office.get', {});
  await door.close();
  const { electron, page, willChoose } = await startApp({ data, today: '2023-02-10' });
  const out = folder('van-ban');

  await test.step('from the screen: written, seen as it will be printed, kept and printed', async () => {
    await page.getByRole('navigation').getByRole('link', { name: 'Văn bản', exact: true }).click();
    await page.getByLabel('Trích yếu').fill('Đề nghị phê duyệt kế hoạch kiểm tra năm 2023');
    await page.getByLabel('Kính gửi, mỗi dòng một nơi').fill('Ủy ban nhân dân tỉnh Sơn La');
    await page.getByLabel('Nội dung').fill('I. Sự cần thiết\nĐể triển khai Kế hoạch.\nKính đề nghị xem xét');
    await page.getByLabel(/^Thẩm quyền/).fill('KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC THƯỜNG TRỰC');
    await expect(page.getByText(/không ghi chức vụ mà Nhà nước không quy định/)).toBeVisible();
    const paper = page.frameLocator('iframe');
    await expect(paper.getByText('I. SỰ CẦN THIẾT')).toBeVisible();
    await expect(paper.getByText('DỰ THẢO')).toBeVisible();
    await willChoose(out);
    await page.getByRole('button', { name: 'Ghi PDF…' }).click();
    await expect(page.getByText(/^Đã ghi to-trinh_du-thao_1_2023-02-10\.pdf/)).toBeVisible();
    const [file = ''] = readdirSync(out);
    expect(pdfText(path.join(out, file))).toContain('Kính đề nghị xem xét./.');
    await page.getByRole('button', { name: 'Đã lưu' }).click();
    await expect(page.getByRole('row', { name: /Tờ trình Đề nghị phê duyệt/ })).toBeVisible();
  });

  await test.step('each type, measured', async () => {
    for (const type of DocumentType.options) {
      const { file, pages } = await printIn(electron, paperOf(type), out, `${type}.pdf`);
      expect(pages, type).toBe(2);
      expect(await decree30Problems(file, shapes[type]), type).toEqual([]);
    }
  });

  await test.step('what the Decree leaves to the office, in its place', async () => {
    const options = { secrecy: 'TUYỆT MẬT', urgency: 'HỎA TỐC', circulation: 'LƯU HÀNH NỘI BỘ', draftedBy: 'PL.(300)' };
    const draft = aDocument('letter', {
      sections: 3,
      secrecy: 'most-secret',
      urgency: 'most-urgent',
      circulation: 'internal',
      draftedBy: options.draftedBy,
    });
    const contact = 'Địa chỉ: số 2, đường Thanh Niên, thành phố Sơn La; điện thoại: 0212.3852.000';
    const facts = { draft, office: { ...office, contact }, today: Day.parse('2023-02-10'), isDraft: false };
    const { file } = await printIn(electron, officialDocument(facts), out, 'tuy-chon.pdf');
    expect(await optionProblems(file, { ...options, contact: /^Địa chỉ: .* 0212\.3852\.000$/ })).toEqual([]);
    const { title, isTagged, language } = await describePdf(file);
    expect({ title, isTagged, language }).toEqual({
      isTagged: true,
      language: 'vi',
      title: expect.stringMatching(/^V\/v/),
    });
  });

  await test.step('Word’s file: the same words in the same order, sheet, margins and number of pages', async () => {
    if (!canConvert()) return;
    const docx = path.join(out, 'word.docx');
    writeFileSync(docx, await paperDocx(paperOf('proposal'), office.name));
    const word = convertedBySoffice(docx, out);
    const pdf = path.join(out, 'proposal.pdf');
    expect(wordsOf(word)).toEqual(wordsOf(pdf));
    const [ours, theirs] = [await measurePdf(pdf), await measurePdf(word)];
    expect(theirs).toHaveLength(ours.length);
    for (const [index, sheet] of theirs.entries()) {
      expect([sheet.width, sheet.height].map(Math.round), `page ${index + 1}`).toEqual([210, 297]);
      const left = Math.min(...sheet.lines.map((line) => line.left));
      const right = sheet.width - Math.max(...sheet.lines.map((line) => line.right));
      expect(Math.abs(left - 30), `left margin of page ${index + 1}`).toBeLessThan(0.5);
      expect(Math.abs(right - 15), `right margin of page ${index + 1}`).toBeLessThan(0.5);
    }
    const { fonts } = await describePdf(word);
    expect(fonts.every(({ name }) => /^(TimesNewRoman|LiberationSerif|Tinos)/.test(name))).toBe(true);
  });

  await test.step('names of 300 letters, marks above and below: nothing outside the margins, no word lost', async () => {
    const long = 'ủy ban nhân dân huyện '.repeat(14).trim();
    const names = [long, 'Ủỷộặễ'.repeat(60)];
    const draft = aDocument('letter', { subject: long, addressees: names, recipients: names, signer: 'Ặ'.repeat(200) });
    const facts = {
      draft,
      office: { ...office, name: long.toUpperCase().slice(0, 200) },
      today: Day.parse('2023-02-10'),
    };
    const { file } = await printIn(electron, officialDocument({ ...facts, isDraft: true }), out, 'ten-dai.pdf');
    await numbersAndMargins(file);
    expect(pdfText(file).match(/Ủ/g)?.length).toBeGreaterThanOrEqual(120);
  });

  await test.step('an annex of 10,000 rows and one wider than A3: every row whole and once, nothing outside the sheet', async () => {
    const { document, names } = longAndWide({ rows: 10_000, columns: 30 });
    const { file, pages } = await printIn(electron, document, out, 'dai.pdf');
    expect(pages).toBeGreaterThan(300);
    const text = pdfText(file);
    expect(text.match(/\([12]\/2\)/g)).toEqual(['(1/2)', '(2/2)']);
    expect(text.match(/Dòng\d+/g)).toEqual(names);
    const full = rowsOnPages(file)
      .filter((rows) => rows > 0)
      .slice(1, -1);
    expect(new Set(full).size, 'no page before the last is cut short').toBe(1);
    const { title, isTagged, language, fonts } = await describePdf(file);
    expect({ title, isTagged, language }).toEqual({ title: 'Bảng dài', isTagged: true, language: 'vi' });
    expect(fonts.every(({ name, isEmbedded }) => isEmbedded && name.startsWith('Tinos'))).toBe(true);
    const numbers = await numbersAndMargins(file);
    const second = numbers.lastIndexOf(undefined);
    expect(numbers).toEqual(numbers.map((_, at) => numberOn(at < second ? at : at - second)));
  });

  await test.step('rows of any height: whole and once, in the order of the list', async () => {
    const { document, names } = longAndWide({ rows: 900, columns: 4, isUneven: true });
    const { file, pages } = await printIn(electron, document, out, 'cao-thap.pdf');
    expect(pages).toBeGreaterThan(20);
    expect(pdfText(file).match(/Dòng\d+/g)).toEqual(names);
    await numbersAndMargins(file);
  });
});

/** Of the long annex, on each sheet in its order. */
const rowsOnPages = (file: string): number[] =>
  execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
    .normalize('NFC')
    .split('\f')
    .map((page) => page.match(/^Dòng\d+/gm)?.length ?? 0);

const numberOn = (at: number): string | undefined => (at === 0 ? undefined : String(at + 1));

/** What number each page shows; nothing may stand in a margin but that. */
async function numbersAndMargins(file: string): Promise<(string | undefined)[]> {
  const sheets = await measurePdf(file);
  return sheets.map(({ width, height, lines }) => {
    for (const { left, right, baseline, text } of lines) {
      expect(left, text).toBeGreaterThan(29.4);
      expect(right, text).toBeLessThan(width - 14.4);
      expect(baseline, text).toBeLessThan(height - 19.4);
    }
    return lines.find(({ text, top }) => /^\d+$/.test(text) && top < 15)?.text;
  });
}
