import { expect, test } from 'vitest';
import { shortcutGroups } from '../../../renderer/messages/help.ts';
import { sourcesBelow } from '../../builders/help-sources.ts';

/** How a key is called in code and on the sheet. */
const named: Readonly<Record<string, string>> = {
  Escape: 'Esc',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  PageUp: 'Page Up',
  PageDown: 'Page Down',
  ' ': 'Dấu cách',
  KeyK: 'Ctrl+K',
  KeyP: 'Ctrl+P',
  KeyZ: 'Ctrl+Z',
  KeyY: 'Ctrl+Y',
  KeyD: 'Ctrl+D',
};

/** What the window does for every text and button by itself, and what the main process does. */
const ofTheWindow = ['Tab', 'Shift+Tab', 'Dấu cách', 'Ctrl+C', 'Ctrl+V', 'Ctrl+Cộng', 'Ctrl+Trừ', 'Ctrl+0', '. .', '-'];
const modified = ['Alt+↑', 'Alt+↓', 'Shift+Enter', 'Shift+↑', 'Shift+↓', 'Shift+←', 'Shift+→', 'Ctrl+Shift+Z'];

const keyNames =
  /['"](F\d{1,2}|Enter|Escape|Tab|Home|End|PageUp|PageDown|Delete|Backspace|Arrow(?:Up|Down|Left|Right)|Key[A-Z])['"]|\b(Enter|Home|End|PageUp|PageDown|Arrow(?:Up|Down|Left|Right)|Key[A-Z]): /g;
const oneLetter = /(?:\.key === |case )'(.)'/g;

/** Files that listen for keys, and those that hold their tables. */
const listening = sourcesBelow('renderer').filter(
  ({ name, text }) => /onKeyDown|'keydown'|\.key\b|KeyMeaning/.test(text) && !name.startsWith('renderer/messages/'),
);

function keysInCode(): ReadonlySet<string> {
  const keys = listening.flatMap(({ text }) => [
    ...[...text.matchAll(keyNames)].map(([, quoted, bare]) => quoted ?? bare ?? ''),
    ...[...text.matchAll(oneLetter)].map(([, letter]) => letter ?? ''),
  ]);
  return new Set(keys.map((key) => named[key] ?? key));
}

/** 'const kinds = { n: …, c: …, m: … }' and 'g: () =>' of the reader's table. */
function lettersOfPlanReader(): string[] {
  const text = listening.find(({ name }) => name.endsWith('plan-reader/line-keys.ts'))?.text ?? '';
  return [...text.matchAll(/(?:\{ |, |^ {2})([a-z]): /gm)].map(([, letter]) => (letter ?? '').toUpperCase());
}

const sheet = new Set(shortcutGroups.flatMap(({ shortcuts }) => shortcuts.flatMap(({ keys }) => keys)));

test('every key the program listens for is on the sheet', () => {
  const code = keysInCode();
  expect(code.size).toBeGreaterThan(15);
  expect([...code, ...lettersOfPlanReader()].filter((key) => !sheet.has(key))).toEqual([]);
});

test('the sheet promises no key that nothing listens for', () => {
  const known = new Set([...keysInCode(), ...lettersOfPlanReader(), ...ofTheWindow, ...modified]);
  expect([...sheet].filter((key) => !known.has(key))).toEqual([]);
});
