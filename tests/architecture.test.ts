import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '..');
const rooms = ['shared', 'electron', 'renderer'] as const;

interface SourceFile {
  readonly name: string;
  readonly text: string;
  /** Imported files of the project, relative to its root, and packages by name. */
  readonly imports: readonly string[];
}

function sourcesOf(room: string): SourceFile[] {
  const files = readdirSync(path.join(root, room), { recursive: true, encoding: 'utf8' });
  return files.filter((file) => /\.(?:tsx?|mjs)$/.test(file)).map((file) => readSource(path.join(room, file)));
}

/** `import … from 'x'` (also over several lines), `import 'x'`, `export … from 'x'`, `import('x')`. */
const importPattern = /^(?:import|export|\})[^;\n]* from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm;

function readSource(name: string): SourceFile {
  const text = readFileSync(path.join(root, name), 'utf8');
  const named = [...text.matchAll(importPattern)].map(([, from, bare, lazy]) => from ?? bare ?? lazy ?? '');
  const imports = named.map((target) =>
    target.startsWith('.') ? path.posix.join(path.posix.dirname(name), target) : target,
  );
  return { name, text, imports };
}

const sources = rooms.flatMap(sourcesOf);
const inRoom = (room: string) => sources.filter(({ name }) => name.startsWith(`${room}/`));
const breaking = (files: readonly SourceFile[], isBroken: (file: SourceFile) => boolean) =>
  files.filter(isBroken).map(({ name }) => name);
const imported = (files: readonly SourceFile[], allowed: (target: string) => boolean) =>
  files.flatMap(({ name, imports }) =>
    imports.filter((target) => !allowed(target)).map((target) => `${name} → ${target}`),
  );

/** Features may use others only in this order; `office`, `backup` and `overview` stand apart. */
const order = [
  'places',
  'agencies',
  'plan',
  'tasks',
  'deadlines',
  'forms',
  'indicators',
  'submissions',
  'registers',
  'imports',
  'reports',
];

describe('rooms', () => {
  test('shared knows only itself and zod: no DOM, no Node', () => {
    expect(imported(inRoom('shared'), (target) => target.startsWith('shared/') || target === 'zod')).toEqual([]);
  });

  test('the renderer never reaches into electron, nor electron into the renderer', () => {
    expect(
      imported(inRoom('renderer'), (target) => !target.startsWith('electron') && !target.startsWith('node:')),
    ).toEqual([]);
    expect(imported(inRoom('electron'), (target) => !target.startsWith('renderer'))).toEqual([]);
  });

  test('nothing outside the project is imported by path', () => {
    expect(imported(sources, (target) => !target.startsWith('..') && !target.startsWith('/'))).toEqual([]);
  });
});

describe('features', () => {
  test.each(['shared', 'electron'])('%s: a feature uses only those before it', (room) => {
    const rank = (file: string) => order.indexOf(file.split('/')[1] ?? '');
    const wrong = inRoom(room).flatMap(({ name, imports }) =>
      rank(name) < 0
        ? []
        : imports
            .filter((target) => target.startsWith(`${room}/`) && rank(target) > rank(name))
            .map((target) => `${name} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test('no files that import each other in a circle, types included', () => {
    const byName = new Map(sources.map((source) => [source.name, source]));
    const above = new Set<string>();
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (name: string) => {
      if (above.has(name)) circles.push([...above, name].slice([...above].indexOf(name)).join(' → '));
      if (above.has(name) || done.has(name)) return;
      above.add(name);
      for (const target of byName.get(name)?.imports ?? []) visit(target);
      above.delete(name);
      done.add(name);
    };
    for (const { name } of sources) visit(name);
    expect(circles).toEqual([]);
  });

  test('no drawer for odds and ends', () => {
    expect(
      breaking(sources, ({ name }) => /(^|[/.-])(utils?|helpers?|common|misc|manager)([/.-])/i.test(name)),
    ).toEqual([]);
  });
});

describe('single places', () => {
  const sql = /\.(prepare|exec|pragma)\(|\b(selectFrom|insertInto|updateTable|deleteFrom)\(/;

  test('SQL only in repositories, migrations and the database folder', () => {
    const elsewhere = inRoom('electron').filter(
      ({ name }) => !name.endsWith('.repository.ts') && !name.startsWith('electron/database/'),
    );
    expect(breaking(elsewhere, ({ text }) => sql.test(text.replaceAll(/\/[^/\n]+\/\.exec\(/g, '')))).toEqual([]);
  });

  test('only renderer/ipc touches the bridge; only one file touches ipcMain', () => {
    expect(
      breaking(
        inRoom('renderer').filter(({ name }) => !name.startsWith('renderer/ipc/')),
        ({ text }) => /\bbridge\b/.test(text),
      ),
    ).toEqual([]);
    expect(breaking(inRoom('electron'), ({ text }) => /\bipcMain\b/.test(text))).toEqual([
      'electron/window/call-channel.ts',
    ]);
  });

  test('Electron itself is known to the windows and the starting points only; the keeper runs without it', () => {
    const mayKnow = /^electron\/(window\/|(main|preload|reader)\.ts$|imports\/read-with-utility-process\.ts$)/;
    const others = inRoom('electron').filter(({ name }) => !mayKnow.test(name));
    expect(imported(others, (target) => target !== 'electron')).toEqual([]);
  });

  test('a migration takes nothing from the program but types: what it does never changes', () => {
    const migrations = inRoom('electron').filter(({ name }) => /\/migrations\/\d/.test(name));
    expect(migrations.length).toBeGreaterThan(0);
    expect(breaking(migrations, ({ text }) => /^import (?!type )[^;]* from '\./m.test(text))).toEqual([]);
  });

  test('today and now come in from outside: only the clock reads the machine', () => {
    const readers = [...inRoom('shared'), ...inRoom('electron')].filter(({ name }) => name !== 'electron/clock.ts');
    expect(breaking(readers, ({ text }) => /Date\.now\(|new Date\(\)/.test(text))).toEqual([]);
  });
});

test('a file says one thing: 400 lines at most', () => {
  const all = [...sources, ...sourcesOf('tests'), ...sourcesOf('scripts')];
  expect(breaking(all, ({ text }) => text.split('\n').length > 401)).toEqual([]);
});
