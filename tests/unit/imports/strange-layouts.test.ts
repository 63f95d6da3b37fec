import { describe, expect, test } from 'vitest';
import { proposeLayout } from '../../../shared/imports/layout/propose-layout.ts';
import { readsByItself, refitLayout } from '../../../shared/imports/layout/refit-layout.ts';
import { knownForms } from '../../builders/form-workbook.ts';
import { readWith } from '../../builders/read-with-layout.ts';
import { strangeLayouts } from '../../fixtures/strange-layouts.ts';

const known = knownForms();

describe.each(strangeLayouts)('$name', ({ workbook, next, key, nextKey, form, told }) => {
  test('is proposed as it is meant', () => {
    const proposal = proposeLayout(workbook, known);
    expect(proposal?.layout.form).toBe(form);
    const read = readWith(workbook, proposal?.layout);
    expect(read).toMatchObject({ figures: key, problems: [], period: '2023-M01' });
    expect(read.figures).toEqual(key);
    expect(read.notes).toEqual(expect.arrayContaining([...told]));
    expect(proposal?.confidence).toBeGreaterThan(0.5);
    expect(proposal?.confidence).toBeLessThan(1);
  });

  test('learned once, the next month is read by itself', () => {
    const learned = proposeLayout(workbook, known)?.layout;
    const fit = learned === undefined ? undefined : refitLayout(next, learned, known);
    const read = readWith(next, fit?.layout);
    expect(read).toMatchObject({ problems: [], period: '2023-M02' });
    expect(read.figures).toEqual(nextKey);
    expect(fit?.confidence).toBeGreaterThanOrEqual(readsByItself);
  });
});
