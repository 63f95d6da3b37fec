import { describe, expect, test } from 'vitest';
import { Day } from '../../../shared/calendar/day.ts';
import { PeriodCode } from '../../../shared/calendar/period.ts';
import { FormCode, PlaceId, Sha256 } from '../../../shared/ids.ts';
import { noText, type ScannedFile } from '../../../shared/imports/imports.contract.ts';
import { newestOfEach } from '../../../shared/imports/same-submission.ts';

const waiting = (letter: string, place: number, day: string): ScannedFile => ({
  path: letter,
  fileName: letter,
  bytes: 1,
  modifiedOn: Day.parse(day),
  sha256: Sha256.parse(letter.repeat(64)),
  outcome: 'ask',
  recognised: {
    form: FormCode.parse('BM01'),
    formVersion: 1,
    placeId: PlaceId.parse(place),
    place: 'Huyện',
    period: PeriodCode.parse('2023-M01'),
    periodLabel: '',
  },
  counts: null,
  problems: [{ kind: 'conflicting-file', others: [] }],
  questions: [],
  storedBlanks: 0,
  corrects: null,
  notes: [],
  text: noText,
  confidence: null,
});

const chosen = (files: readonly ScannedFile[]) =>
  newestOfEach(files).map(({ file, answers }) => [file.path, answers.given]);

describe('"the newest holds"', () => {
  test('chooses in each group, by the day of the file, whatever their order', () => {
    const files = [waiting('a', 1, '2023-01-15'), waiting('b', 2, '2023-01-10'), waiting('c', 1, '2023-01-12')];
    const answer = (sha: string) => [{ kind: 'conflicting-file', sha256: sha.repeat(64) }];
    expect(chosen(files)).toEqual([
      ['a', answer('a')],
      ['b', answer('b')],
    ]);
    expect(chosen(files.toReversed())[0]).toEqual(['a', answer('a')]);
  });

  test('chooses nothing where two are equally new, nor where nothing is in conflict', () => {
    expect(chosen([waiting('a', 1, '2023-01-15'), waiting('b', 1, '2023-01-15')])).toEqual([]);
    expect(chosen([{ ...waiting('a', 1, '2023-01-15'), problems: [] }])).toEqual([]);
  });
});
