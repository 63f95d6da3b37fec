import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { aFolder, anApp } from '../../builders/an-app.ts';
import { contentOf } from '../../builders/database-content.ts';
import { day, theAssignment } from '../../builders/tasks-of.ts';
import { leastWork } from '../../builders/work-done.ts';

/** An app whose desktop notes what it was asked to open. */
async function anOffice() {
  const opened: string[] = [];
  const app = anApp({
    host: {
      openPath: async (file) => {
        opened.push(file);
        return true;
      },
    },
  });
  const { id } = await theAssignment(app.api, 'IV.6-1');
  const folder = aFolder();
  const aFile = (name: string, content: string | Uint8Array) => {
    const file = path.join(folder, name);
    writeFileSync(file, content);
    return file;
  };
  const attach = (file: string | null, title = 'Kế hoạch khám sức khỏe') =>
    app.api.tasks.addEvidence({
      assignments: [id],
      number: '12/KH-SYT',
      issuedOn: day('2023-01-09'),
      title,
      issuer: 'Sở Y tế',
      file,
    });
  const evidence = async () => (await app.api.tasks.detail({ assignment: id })).evidence;
  const only = async () => {
    const [one, more] = await evidence();
    if (one === undefined || more !== undefined) throw new Error('one piece of evidence');
    return one;
  };
  return { ...app, id, folder, opened, aFile, attach, evidence, only, originals: path.join(app.dataFolder, 'tep-goc') };
}

const sha256 = (content: string) => createHash('sha256').update(content).digest('hex');

describe('a paper with its file', () => {
  test('is kept by its content, named as it was, and told in the history', async () => {
    const office = await anOffice();
    expect(await office.attach(office.aFile('Kế hoạch 12.PDF', 'nội dung'))).toEqual({ changed: 1 });
    const hash = sha256('nội dung');
    expect(await office.only()).toMatchObject({
      number: '12/KH-SYT',
      issuedOn: '2023-01-09',
      title: 'Kế hoạch khám sức khỏe',
      issuer: 'Sở Y tế',
      file: { name: 'Kế hoạch 12.PDF', sha256: hash, bytes: Buffer.byteLength('nội dung') },
    });
    expect(readdirSync(office.originals)).toEqual([`${hash}.pdf`]);
    expect(readFileSync(path.join(office.originals, `${hash}.pdf`), 'utf8')).toBe('nội dung');
    const { history } = await office.api.tasks.detail({ assignment: office.id });
    expect(history).toMatchObject([{ field: 'evidence', before: '', after: '12/KH-SYT Kế hoạch khám sức khỏe' }]);
  });

  test('the same content is kept once; a damaged one is mended by it', async () => {
    const office = await anOffice();
    await office.attach(office.aFile('a.pdf', 'một'));
    await office.attach(office.aFile('b.pdf', 'một'));
    expect(readdirSync(office.originals)).toHaveLength(1);
    const kept = path.join(office.originals, `${sha256('một')}.pdf`);
    truncateSync(kept, 2);
    await office.attach(office.aFile('c.pdf', 'một'));
    expect(readFileSync(kept, 'utf8')).toBe('một');
  });

  test('several megabytes arrive byte by byte', async () => {
    const office = await anOffice();
    const content = Buffer.alloc(3_500_001, 'số liệu ');
    await office.attach(office.aFile('lớn.docx', content));
    const { file } = await office.only();
    expect(file).toMatchObject({ bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') });
    expect(readFileSync(path.join(office.originals, `${file?.sha256}.docx`)).equals(content)).toBe(true);
  });

  test('removed, the row goes and undo brings it back with its file', async () => {
    const office = await anOffice();
    await office.attach(office.aFile('a.pdf', 'một'));
    const { id } = await office.only();
    await office.api.tasks.removeEvidence({ evidence: id });
    expect(await office.evidence()).toEqual([]);
    await office.api.undo.last({});
    expect(await office.api.tasks.openEvidence({ evidence: id })).toEqual({ opened: true });
  });

  test('a paper without a file is kept too, and has nothing to open', async () => {
    const office = await anOffice();
    await office.attach(null);
    const { id, file } = await office.only();
    expect(file).toBeNull();
    expect(await office.api.tasks.openEvidence({ evidence: id })).toEqual({ opened: false });
  });
});

/** Of that size without taking it on the disk. */
const sparse = (bytes: number) => (file: string) => {
  writeFileSync(file, '');
  truncateSync(file, bytes);
};

describe('a file that is not taken', () => {
  const cases: [name: string, reason: string, make: (file: string) => void][] = [
    ['một gigabyte.pdf', 'too-large', sparse(1024 ** 3)],
    ['hơn 100 MB một byte.pdf', 'too-large', sparse(100 * 1024 ** 2 + 1)],
    ['trỏ vào mình.pdf', 'missing', (file) => symlinkSync(file, file)],
    ['rỗng.pdf', 'empty', (file) => writeFileSync(file, '')],
    ['không có.pdf', 'missing', () => undefined],
    ['thư mục.pdf', 'missing', (file) => mkdirSync(file)],
    ['chạy.exe', 'kind', (file) => writeFileSync(file, 'MZ')],
    ['kế hoạch.pdf.exe', 'kind', (file) => writeFileSync(file, 'MZ')],
    ['không đuôi', 'kind', (file) => writeFileSync(file, 'x')],
    [`${'dài'.repeat(200)}.pdf`, 'missing', () => undefined],
    ['có\0rỗng.pdf', 'missing', () => undefined],
  ];
  test.each(cases)('%s', async (name, reason, make) => {
    const office = await anOffice();
    const file = path.join(office.folder, name);
    make(file);
    const before = contentOf(office.dataFolder);
    await expect(office.attach(file)).rejects.toMatchObject({
      error: { code: 'attachment-refused', reason, fileName: name.normalize('NFC') },
    });
    expect(readdirSync(office.originals)).toEqual([]);
    expect(contentOf(office.dataFolder)).toEqual(before);
    expect((await office.api.undo.state({})).steps).toBe(0);
  });

  test('one of a gigabyte is refused without being read', async () => {
    const office = await anOffice();
    const file = path.join(office.folder, 'một gigabyte.pdf');
    sparse(1024 ** 3)(file);
    const refusal = () =>
      office.attach(file).then(
        () => 'taken',
        () => 'refused',
      );
    expect(await refusal()).toBe('refused');
    const smaller = path.join(office.folder, 'một trăm megabyte.bin');
    sparse(100 * 1024 ** 2)(smaller);
    const [refused, read] = [await leastWork(refusal), await leastWork(() => readFileSync(smaller))];
    expect(refused).toBeLessThan(read);
  });

  test('for an assignment there is not, the file is not even copied', async () => {
    const office = await anOffice();
    const before = contentOf(office.dataFolder);
    await expect(
      office.api.tasks.addEvidence({
        assignments: [office.id, 999_999],
        number: '',
        issuedOn: null,
        title: 'x',
        issuer: '',
        file: office.aFile('a.pdf', 'một'),
      }),
    ).rejects.toMatchObject({ error: { code: 'not-found', entity: 'assignment' } });
    expect(readdirSync(office.originals)).toEqual([]);
    expect(contentOf(office.dataFolder)).toEqual(before);
  });
});

describe('opening', () => {
  test('a copy is opened, under its own name; whatever is done to it, the original stays', async () => {
    const office = await anOffice();
    await office.attach(office.aFile('Kế hoạch 12.pdf', 'nội dung'));
    const { id } = await office.only();
    expect(await office.api.tasks.openEvidence({ evidence: id })).toEqual({ opened: true });
    const [copy = ''] = office.opened;
    expect(path.basename(copy)).toBe('Kế hoạch 12.pdf');
    expect(copy.startsWith(path.join(office.dataFolder, 'tam'))).toBe(true);
    writeFileSync(copy, 'chương trình khác ghi đè');
    await office.api.tasks.openEvidence({ evidence: id });
    expect(office.opened.map((file) => readFileSync(file, 'utf8'))).toEqual(['chương trình khác ghi đè', 'nội dung']);
  });

  test('a name no Windows takes is made one it does', async () => {
    const office = await anOffice();
    await office.attach(office.aFile('CON.txt', 'x'));
    await office.api.tasks.openEvidence({ evidence: (await office.only()).id });
    expect(office.opened.map((file) => path.basename(file))).toEqual(['_CON.txt']);
  });

  test.each([
    ['gone', (file: string) => rmSync(file)],
    ['cut short', (file: string) => truncateSync(file, 1)],
  ])('a kept file that is %s is said by its name, and nothing is opened', async (_what, harm) => {
    const office = await anOffice();
    await office.attach(office.aFile('Quyết định.pdf', 'nội dung'));
    const { id } = await office.only();
    harm(path.join(office.originals, `${sha256('nội dung')}.pdf`));
    await expect(office.api.tasks.openEvidence({ evidence: id })).rejects.toMatchObject({
      error: { code: 'attachment-missing', fileName: 'Quyết định.pdf' },
    });
    expect(office.opened).toEqual([]);
    expect((await office.only()).number).toBe('12/KH-SYT');
  });

  test('evidence there is not', async () => {
    const { api } = await anOffice();
    const none = { error: { code: 'not-found', entity: 'evidence' } };
    await expect(api.tasks.openEvidence({ evidence: 999 })).rejects.toMatchObject(none);
    await expect(api.tasks.removeEvidence({ evidence: 999 })).rejects.toMatchObject(none);
  });
});

test('the desktop’s dialog is asked for a file of a purpose', async () => {
  const asked: string[] = [];
  const { api, call } = anApp({
    host: {
      chooseFile: async (purpose) => {
        asked.push(purpose);
        return purpose === 'plan' ? null : '/tmp/a.pdf';
      },
    },
  });
  expect(await api.office.chooseFile({ purpose: 'evidence' })).toEqual({ file: '/tmp/a.pdf' });
  expect(await api.office.chooseFile({ purpose: 'plan' })).toEqual({ file: null });
  expect(asked).toEqual(['evidence', 'plan']);
  expect(await call('office.chooseFile', { purpose: 'stick' })).toMatchObject({ error: { code: 'invalid-input' } });
});
