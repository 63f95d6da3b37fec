import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Register } from '../../../shared/registers/registers.contract.ts';
import { placesIn2023, sampleValue } from '../../builders/a-register.ts';
import { aFolder, anApp } from '../../builders/an-app.ts';

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
  const place = (await placesIn2023(app))[0]?.id ?? 0;
  const folder = aFolder();
  const aFile = (name: string, content: string) => {
    writeFileSync(path.join(folder, name), content);
    return path.join(folder, name);
  };
  const made = new Map<string, number>();
  const anEntry = async (register: Register) => {
    const fields = register.fields.filter(({ of }) => of === undefined || made.has(of));
    const values = Object.fromEntries(
      fields.map((field) => [field.code, sampleValue(field, 1, made.get(field.of ?? ''))]),
    );
    const entry = { on: '2023-01-09', place, values, document: { number: '', day: null, title: '' }, note: '' };
    const reply = await app.call('registers.add', { register: register.code, entry });
    if (!reply.ok) throw new Error(JSON.stringify(reply));
    const id = (await app.api.registers.entries({ register: register.code, filter: {} })).entries[0]?.id ?? 0;
    made.set(register.code, id);
    return id;
  };
  return { app, opened, aFile, anEntry, originals: path.join(app.dataFolder, 'tep-goc') };
}

const sha256 = (content: string) => createHash('sha256').update(content).digest('hex');

test('an entry of every register takes a file, kept by its content, and gives it up again; both can be taken back', async () => {
  const { app, aFile, anEntry, originals } = await anOffice();
  const { api, call } = app;
  for (const register of await api.registers.list({})) {
    const id = await anEntry(register);
    const seen = async () => {
      const { evidence, history } = Object(await call('registers.evidence', { id })).value;
      return { names: evidence.map(({ name }: { name: string }) => name), told: history.length, evidence };
    };
    const content = `quét ${register.code}`;
    expect(await call('registers.addEvidence', { id, file: aFile('Biên bản.pdf', content) })).toMatchObject({
      ok: true,
    });
    expect(await seen()).toMatchObject({ names: ['Biên bản.pdf'], told: 1, evidence: [{ isThere: true }] });
    expect(readdirSync(originals)).toContain(`${sha256(content)}.pdf`);
    const [one] = (await seen()).evidence;
    await api.registers.removeEvidence({ evidence: one.id });
    expect(await seen()).toMatchObject({ names: [], told: 2 });
    await api.undo.last({});
    expect(await seen()).toMatchObject({ names: ['Biên bản.pdf'], told: 3 });
    expect(await call('registers.history', { id })).toMatchObject({ ok: true, value: [{ before: null }] });
  }
});

test('a file is opened as a copy; one that is lost is said, before and when it is asked for', async () => {
  const { app, opened, aFile, anEntry, originals } = await anOffice();
  const [register] = await app.api.registers.list({});
  if (register === undefined) throw new Error('no register');
  const id = await anEntry(register);
  await app.call('registers.addEvidence', { id, file: aFile('a.pdf', 'một') });
  const { evidence } = Object(await app.call('registers.evidence', { id })).value;
  expect(await app.api.registers.openEvidence({ evidence: evidence[0].id })).toEqual({ opened: true });
  expect(readFileSync(opened[0] ?? '', 'utf8')).toBe('một');
  expect(opened[0]).not.toContain('tep-goc');
  for (const file of readdirSync(originals)) rmSync(path.join(originals, file));
  expect(await app.call('registers.evidence', { id })).toMatchObject({ value: { evidence: [{ isThere: false }] } });
  expect(await app.call('registers.openEvidence', { evidence: evidence[0].id })).toMatchObject({
    error: { code: 'attachment-missing', fileName: 'a.pdf' },
  });
});

test('what is no paper, and what has no entry, is not kept', async () => {
  const { app, aFile, anEntry, originals } = await anOffice();
  const [register] = await app.api.registers.list({});
  if (register === undefined) throw new Error('no register');
  const id = await anEntry(register);
  expect(await app.call('registers.addEvidence', { id, file: aFile('a.exe', 'x') })).toMatchObject({
    error: { code: 'attachment-refused', reason: 'kind' },
  });
  expect(await app.call('registers.addEvidence', { id: id + 1, file: aFile('b.pdf', 'x') })).toMatchObject({
    error: { code: 'not-found', entity: 'register-entry' },
  });
  expect(readdirSync(originals)).toEqual([]);
});

test('an entry that was removed has its files again when it is taken back', async () => {
  const { app, aFile, anEntry } = await anOffice();
  const [register] = await app.api.registers.list({});
  if (register === undefined) throw new Error('no register');
  const id = await anEntry(register);
  await app.call('registers.addEvidence', { id, file: aFile('a.pdf', 'một') });
  await app.call('registers.remove', { id });
  await app.api.undo.last({});
  expect(await app.call('registers.evidence', { id })).toMatchObject({ value: { evidence: [{ name: 'a.pdf' }] } });
});
