import { existsSync } from 'node:fs';
import path from 'node:path';
import { Day } from '../../shared/calendar/day.ts';
import { PeriodCode } from '../../shared/calendar/period.ts';
import { coverage } from '../../shared/calendar/period-coverage.ts';
import { placeLabel } from '../../shared/forms/form-issue.ts';
import { FormCode, type PlaceId } from '../../shared/ids.ts';
import { noAnswers } from '../../shared/imports/file-answer.ts';
import type { Place } from '../../shared/places/places.contract.ts';
import type { PracticeDistrict } from '../../shared/practice/practice.contract.ts';
import type { Context } from '../context.ts';
import { issueForms } from '../forms/issue-forms.ts';
import { importsHandlers } from '../imports/imports.handlers.ts';
import { receipts } from '../imports/imports.repository.ts';
import { placesOn } from '../places/places.repository.ts';
import { fillWorkbook } from './fill-workbook.mjs';
import { madeFolder, practicePapers, practiceStick } from './practice-folder.ts';

const form = FormCode.parse('BM01');
const period = PeriodCode.parse('2023-M01');
/** Came before the day of practice, within time. */
const receivedOn = Day.parse('2023-01-16');
/** As many are left for the officer to take in herself. */
const onTheStick = 3;

/** Its workbook is neither taken in nor on the stick. Nothing is remembered beside the data, so a stopped filling goes on. */
export async function waitingDistricts(context: Context): Promise<PracticeDistrict[]> {
  const received = new Set((await receipts(context.db, period)).map(({ recognised }) => recognised.placeId));
  const left = (place: Place) => !received.has(place.id) && !existsSync(onStick(context, place));
  return (await districts(context)).filter(left).map((place) => ({ id: place.id, name: placeLabel(place) }));
}

/** As `scripts/demo` does it for all: issue, fill in, read, take in. */
export async function fillDistrict(context: Context, district: PlaceId): Promise<void> {
  const all = await districts(context);
  const at = all.findIndex(({ id }) => id === district);
  const place = all[at];
  if (place === undefined) return;
  const folder = madeFolder(practicePapers(context.folders.root));
  const { files } = await issueForms(context)({ form, period, folder, districts: [district] });
  const target = at < all.length - onTheStick ? path.join(folder, fileName(place)) : onStick(context, place);
  for (const { path: blank } of files) await fillWorkbook(blank, target, at + 1);
  if (at < all.length - onTheStick) await takeIn(context, target);
}

async function takeIn(context: Context, file: string): Promise<void> {
  const { read, apply } = importsHandlers(context);
  const { sha256 } = await read({ path: file });
  if (sha256 === null) return;
  await apply({ files: [{ path: file, sha256, answers: noAnswers, correction: null, confirmed: [] }], receivedOn });
}

const districts = async (context: Context): Promise<Place[]> =>
  (await placesOn(context.db, coverage(period, 'administrative').to)).filter(({ level }) => level === 'district');

const fileName = (place: Place): string => `${placeLabel(place)}.xlsx`;
const onStick = (context: Context, place: Place): string =>
  path.join(madeFolder(practiceStick(context.folders.root)), fileName(place));
