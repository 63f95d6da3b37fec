import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { officeWords } from '../../../renderer/messages/office.ts';
import { fieldsOf, OfficeForm } from '../../../renderer/office/office-form.ts';
import { OfficeSeed } from '../../../shared/office/office-seed.ts';

const seed = readFileSync(new URL('../../../resources/seed/office.json', import.meta.url), 'utf8');
const { origin: _sample, ...sample } = OfficeSeed.parse(JSON.parse(seed));
const office = { ...sample, backupFolder: '' };

const filledIn = (smallCountBelow: string) => OfficeForm.safeParse({ ...fieldsOf(office), smallCountBelow });

test('the settings come back from the screen as they were', () => {
  expect(OfficeForm.parse(fieldsOf(office))).toEqual(office);
});

test.each([
  ['0', 0],
  [' 7 ', 7],
  ['20', 20],
])('the threshold "%s" is read as %i', (text, smallCountBelow) => {
  expect(filledIn(text).data).toEqual({ ...office, smallCountBelow });
});

test.each(['', '21', '-1', '2,5', '1e1', 'năm', '007'])(
  'the threshold "%s" is refused with our own sentence',
  (text) => {
    const messages = filledIn(text).error?.issues.map(({ path, message }) => [path.join('.'), message]);
    expect(messages).toContainEqual(['smallCountBelow', officeWords.smallCountBelow.problem]);
  },
);
