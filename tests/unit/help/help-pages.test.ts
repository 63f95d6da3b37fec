import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shortcutGroups } from '../../../renderer/messages/help.ts';
import { places } from '../../../renderer/messages/shell.ts';
import { type HelpPage, type Run, runsOf } from '../../../shared/help/help-page.ts';
import { searchHelp } from '../../../shared/help/search-help.ts';
import { bundledHelp, helpFolder, sourceOf, sourcesBelow } from '../../builders/help-sources.ts';

const pages = bundledHelp();
const menu = [...sourceOf('renderer/app/Navigation.tsx').matchAll(/to: '\/([^']*)', name: places\.(\w+)/g)].map(
  ([, path, key]) => ({
    name: path === '' ? 'tong-quan' : path,
    title: Object.entries(places).find(([k]) => k === key)?.[1],
  }),
);

const runs = (page: HelpPage): readonly Run[] =>
  page.blocks.flatMap((block) => ('items' in block ? block.items.flat() : block.runs));
const words = (page: HelpPage, kind: Run['kind']) => runs(page).flatMap((run) => (run.kind === kind ? [run.text] : []));

describe('the help pages', () => {
  test('every screen of the menu has its page under its own name, and no page is of no screen', () => {
    const byName = (a: { name?: string | undefined }, b: { name?: string | undefined }) =>
      (a.name ?? '') < (b.name ?? '') ? -1 : 1;
    expect(menu.length).toBeGreaterThan(20);
    expect(pages.map(({ name, title }) => ({ name, title })).toSorted(byName)).toEqual(menu.toSorted(byName));
  });

  test.each(pages)('$name: what for, three steps, keys, what can go wrong, and a short hint', ({ hint, blocks }) => {
    expect(blocks.map(({ kind }) => kind)).toEqual([
      'heading',
      'paragraph',
      'heading',
      'steps',
      'heading',
      'points',
      'heading',
      'points',
    ]);
    expect(blocks.flatMap((block) => (block.kind === 'heading' ? block.runs.map(({ text }) => text) : []))).toEqual([
      'Dùng để làm gì',
      'Ba bước đầu',
      'Phím',
      'Khi có gì không ổn',
    ]);
    expect(blocks.flatMap((block) => (block.kind === 'steps' ? block.items : []))).toHaveLength(3);
    expect(hint.length).toBeGreaterThan(20);
    expect(hint.length).toBeLessThanOrEqual(120);
  });

  test('what they name in bold stands on a screen, word for word', () => {
    const said = [...sourcesBelow('renderer/messages'), ...sourcesBelow('shared')]
      .map(({ text }) => text)
      .join('\n')
      .toLowerCase();
    const unsaid = pages.flatMap((page) =>
      words(page, 'strong')
        .filter(
          (name) =>
            !name
              .toLowerCase()
              .split(' … ')
              .every((part) => said.includes(part.trim())),
        )
        .map((name) => `${page.name}: ${name}`),
    );
    expect(unsaid).toEqual([]);
  });

  test('the keys they name are on the sheet of shortcuts', () => {
    const sheet = new Set(shortcutGroups.flatMap(({ shortcuts }) => shortcuts.flatMap(({ keys }) => keys)));
    const named = pages.flatMap((page) =>
      words(page, 'key').flatMap((key) => key.split(' ').map((one) => [page.name, one] as const)),
    );
    const whole = pages.flatMap((page) => words(page, 'key'));
    const missing = named.filter(
      ([, key]) => !sheet.has(key) && !whole.some((each) => sheet.has(each) && each.includes(key)),
    );
    expect(missing.filter(([, key]) => key !== '.')).toEqual([]);
  });

  test('pictures are small and each belongs to a page', () => {
    const folder = path.join(helpFolder, 'pictures');
    const files = existsSync(folder) ? readdirSync(folder) : [];
    const names = new Set(pages.map(({ name }) => `${name}.png`));
    expect(files.filter((file) => !names.has(file))).toEqual([]);
    for (const file of files) expect(statSync(path.join(folder, file)).size, file).toBeLessThanOrEqual(60_000);
  });
});

describe('reading a page', () => {
  test('markup of another kind is text and stays whole', () => {
    expect(runsOf('<img src=x onerror=y> **Nhập**, `F2`')).toEqual([
      { kind: 'text', text: '<img src=x onerror=y> ' },
      { kind: 'strong', text: 'Nhập' },
      { kind: 'text', text: ', ' },
      { kind: 'key', text: 'F2' },
    ]);
  });

  test('no letter is lost and none comes twice', () => {
    const plain = fc.string().filter((text) => !/[*`\n]/.test(text));
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.constantFrom('', '**', '`'),
            plain.filter((text) => text !== ''),
          ),
        ),
        (parts) => {
          const line = parts.map(([mark, text]) => `${mark}${text}${mark}`).join('');
          expect(
            runsOf(line)
              .map(({ text }) => text)
              .join(''),
          ).toBe(parts.map(([, text]) => text).join(''));
        },
      ),
    );
  });
});

describe('the search', () => {
  const titles = (sought: string) => searchHelp(pages, sought).map(({ title }) => title);

  test('needs no accents and puts the screen of that name first', () => {
    expect(titles('tinh hinh nop')[0]).toBe('Tình hình nộp');
    expect(titles('bien nhan')).toEqual(expect.arrayContaining(['Nhận số liệu', 'Lịch sử tiếp nhận']));
    expect(titles('xyzzy')).toEqual([]);
  });

  test('nothing sought is every page in its own order; every page is found by its own title', () => {
    expect(searchHelp(pages, '  ')).toEqual(pages);
    for (const { title } of pages) expect(titles(title)).toContain(title);
  });
});
