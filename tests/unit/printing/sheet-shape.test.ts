import { describe, expect, test } from 'vitest';
import { duplexMode, sheetShape } from '../../../shared/printing/sheet-shape.ts';

const a4 = { width: 595.32, height: 841.92 };
const a4Across = { width: 841.92, height: 595.32 };
const a3Across = { width: 1191.12, height: 841.92 };

describe('how a document lies on the sheet', () => {
  test('is told by most of its pages; A3 by any of them', () => {
    expect(sheetShape([a4, a4, a4Across])).toEqual({ pageSize: 'A4', lies: 'upright' });
    expect(sheetShape([a4, a4Across, a4Across])).toEqual({ pageSize: 'A4', lies: 'across' });
    expect(sheetShape([a4, a3Across])).toEqual({ pageSize: 'A3', lies: 'upright' });
  });

  test('what is read across is turned over at its short edge', () => {
    expect(duplexMode('one', sheetShape([a4Across]))).toBe('simplex');
    expect(duplexMode('two', sheetShape([a4Across]))).toBe('shortEdge');
    expect(duplexMode('two', sheetShape([a4]))).toBe('longEdge');
  });
});
