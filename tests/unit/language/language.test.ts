import { AG_GRID_LOCALE_EN, AG_GRID_LOCALE_VN } from '@ag-grid-community/locale';
import { describe, expect, test } from 'vitest';
import { compareVietnamese } from '../../../shared/text/fold.ts';
import { sourcesBelow } from '../../builders/help-sources.ts';

type Source = ReturnType<typeof sourcesBelow>[number];

const vietnamese = /[À-ÖØ-öø-ỹĐđ]/;

/** Comments may say Vietnamese words; they are not shown. */
const withoutComments = (text: string): string =>
  text.replaceAll(/\/\*.*?\*\//gs, '').replaceAll(/(^|[^:'"`/])\/\/[^\n]*/g, '$1');

const found = (sources: readonly Source[], pattern: RegExp): string[] =>
  sources.flatMap(({ name, text }) =>
    withoutComments(text)
      .split('\n')
      .filter((line) => pattern.test(line))
      .map((line) => `${name}: ${line.trim()}`),
  );

const renderer = sourcesBelow('renderer').filter(({ name }) => !name.startsWith('renderer/messages/'));
const electron = sourcesBelow('electron').filter(({ name }) => name !== 'electron/window/native-words.ts');
const catalogue = sourcesBelow('renderer/messages');

describe('one catalogue', () => {
  test('a screen says nothing that does not stand in renderer/messages', () => {
    /** A kind of place by its name in the data; the picker of days has patterns, not sentences. */
    const ofTheData = /'(?:Xã|Tỉnh)'|monthLabelFormat="\[Tháng\] M, YYYY"/;
    expect(found(renderer, vietnamese).filter((line) => !ofTheData.test(line))).toEqual([]);
    expect(found(electron, vietnamese).filter((line) => !line.startsWith('electron/paper/text-width.ts'))).toEqual([]);
  });

  test('no words between tags or in attributes that are read out', () => {
    const between = /(?<![=])>\s*[A-Za-z][^<>{}=;()]*<\//g;
    const attribute = /\b(?:title|label|placeholder|aria-label|alt|description)="[^"]*[A-Za-z]{2}[^"]*"/g;
    const screens = renderer.filter(({ name }) => name.endsWith('.tsx'));
    const met = (pattern: RegExp) =>
      screens.flatMap(({ name, text }) =>
        [...withoutComments(text).matchAll(pattern)].map(([said]) => `${name}: ${said}`),
      );
    expect(met(between)).toEqual([]);
    expect(met(attribute)).toEqual([]);
  });
});

describe('Vietnamese alone', () => {
  /** Words of English that are no syllable of Vietnamese. */
  const english =
    /\b(?:the|and|with|error|failed|files?|folder|save|open|close|cancel|delete|loading|search|filters?|columns?|rows?|pages?|select|invalid|required|please|undefined|null|NaN|yes|click|here|back|next|settings?|warning|unknown|missing|empty)\b/i;
  /** What stands on keys, and other programs' things, which are looked for there under these very words. */
  const foreignNames =
    /Page Up|Page Down|Delete|Store zero data values|completeDataSetRegistrations|dataValueSets|\.sqlite/;

  /** What is said: texts, and what stands around the holes of a template; keys, codes and imports are not shown. */
  const saidIn = (text: string): string[] =>
    [...withoutComments(text).matchAll(/(?:: |=> |\? |\(|, |\[|^\s+)(?:'((?:[^'\\\n]|\\.)*)'|`([^`]*)`)/gm)]
      .map(([, plain, template]) => plain ?? (template ?? '').replaceAll(/\$\{[^}]*\}/g, ' '))
      .filter((said) => said.includes(' ') || vietnamese.test(said));

  test('no sentence of the catalogue has an English word', () => {
    const strays = catalogue.flatMap(({ name, text }) =>
      saidIn(text)
        .filter((said) => english.test(said.replace(foreignNames, '')) && !said.includes('${'))
        .map((said) => `${name}: ${said}`),
    );
    expect(strays).toEqual([]);
  });

  test('the grid says every one of its texts in Vietnamese', () => {
    const vn = new Map(Object.entries<string>(AG_GRID_LOCALE_VN));
    /** Keys, patterns of dates and names of statistics are the same everywhere; the charts of the grid are not used. */
    const same = /^(?:[\W\d]|Ctrl\+\w|Shift\+F2|\$\{variable\}|(?:[DMY]{1,4}|[HMS]{2})[-/.: ])|yyyy-mm-dd/;
    const ofCharts = /nightingale|sunburst|histogram|chart|dataType/i;
    const english = Object.entries<string>(AG_GRID_LOCALE_EN).filter(
      ([key, text]) =>
        (vn.get(key) ?? text) === text && /[a-z]{2}/i.test(text) && !same.test(text) && !ofCharts.test(key),
    );
    expect(english).toEqual([]);
  });

  test('both grids and both fields for days are given their Vietnamese', () => {
    const of = (name: string) => renderer.find((source) => source.name === name)?.text ?? '';
    for (const name of ['Grid.tsx', 'PlainGrid.tsx'])
      expect(of(`renderer/grid/${name}`)).toMatch(/localeText[=:]\{? ?AG_GRID_LOCALE_VN/);
    for (const name of ['DayField.tsx', 'OptionalDayField.tsx']) {
      expect(of(`renderer/form/${name}`)).toContain('locale="vi"');
      expect(of(`renderer/form/${name}`)).toContain('valueFormat="DD/MM/YYYY"');
      expect(of(`renderer/form/${name}`)).toContain('ariaLabels={words}');
    }
  });
});

describe('numbers, days and order', () => {
  const everywhere = [...renderer, ...catalogue, ...electron, ...sourcesBelow('shared')];

  test('numbers and days are written in one way: nobody asks the machine for its own', () => {
    const ofTheMachine = /toLocale(?:Date|Time)?String|Intl\.NumberFormat|Intl\.DateTimeFormat/;
    expect(found(everywhere, ofTheMachine).filter((line) => !line.startsWith('renderer/messages/time.ts'))).toEqual([]);
  });

  test('names are put in order by one collator', () => {
    expect(found(everywhere, /localeCompare|Intl\.Collator/)).toEqual([
      "shared/text/fold.ts: const collator = new Intl.Collator('vi', { numeric: true });",
    ]);
    expect(
      found(electron, /(?:orderBy\(|ORDER BY [^`]*\b)'?(?:\w+\.)?(?:name|title|shortName|short_name)\b/i).filter(
        (line) => !/sqlite_schema|pragma_table_list/.test(line),
      ),
    ).toEqual([]);
  });

  test('the order is that of the Vietnamese alphabet', () => {
    const names = ['Đá Đỏ', 'Dồm Cang', 'Xã 10', 'Xã 2', 'Ân', 'An', 'Ăn', 'Ẩn', 'Mường Và', 'Mường Vả'];
    expect(names.toSorted(compareVietnamese)).toEqual([
      'An',
      'Ăn',
      'Ân',
      'Ẩn',
      'Dồm Cang',
      'Đá Đỏ',
      'Mường Và',
      'Mường Vả',
      'Xã 2',
      'Xã 10',
    ]);
  });
});
