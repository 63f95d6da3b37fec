import { expect, onTestFinished, test } from 'vitest';
import { connect } from '../../../electron/database/open.ts';
import { rememberingStatements } from '../../../electron/database/remembering-statements.ts';

function aTable() {
  const handle = connect(':memory:');
  onTestFinished(() => void handle.close());
  handle.exec('CREATE TABLE t (a INTEGER); INSERT INTO t VALUES (1)');
  return { handle, statements: rememberingStatements(handle) };
}

test('the same text is prepared once, and reads what the table has become', () => {
  const { handle, statements } = aTable();
  const first = statements.prepare('SELECT * FROM t');
  expect(first.all([])).toEqual([{ a: 1 }]);
  handle.exec('ALTER TABLE t ADD COLUMN b INTEGER; INSERT INTO t VALUES (2, 3)');
  expect(statements.prepare('SELECT * FROM t')).toBe(first);
  expect(first.all([])).toEqual([
    { a: 1, b: null },
    { a: 2, b: 3 },
  ]);
});

test('one that has failed can be run again', () => {
  const { statements } = aTable();
  const text = 'SELECT abs(?) AS a FROM t';
  expect(() => statements.prepare(text).all([-9_223_372_036_854_775_808n])).toThrow('integer overflow');
  expect(statements.prepare(text).all([-2])).toEqual([{ a: 2 }]);
});

test('texts without end do not fill the memory', () => {
  const { statements } = aTable();
  const first = statements.prepare('SELECT 0');
  for (let at = 1; at <= 500; at += 1) statements.prepare(`SELECT ${at}`);
  expect(statements.prepare('SELECT 0')).not.toBe(first);
});
