import { namedPeriods } from '../calendar/named-periods.ts';
import type { Form } from '../forms/forms.contract.ts';
import { formVersion } from '../forms/wording.ts';
import { sameName } from '../text/fold.ts';
import { type AnchoredSheet, readAnchors, textOf } from './anchored-sheet.ts';
import { headCells } from './head-of-form.ts';
import type { KnownDistrict, KnownForms } from './known-forms.ts';
import { readLabels } from './labelled-sheet.ts';
import { type RecognisedForm, takesPeriod } from './recognise.ts';
import type { Workbook } from './sheet.ts';

/**
 * What a form of ours most likely is when its hidden sheet is gone: its form and places by the marks beside the table, or by
 * the labels in plain sight where these are gone too, its version and period by the head. Undefined where any of them is missing or tells of two. Somebody must say yes.
 */
export function guessIdentity({ sheets: all }: Workbook, known: KnownForms): RecognisedForm | undefined {
  const marked = all.flatMap((sheet) => readAnchors(sheet) ?? []);
  const sheets = marked.length > 0 ? marked : all.flatMap((sheet) => readLabels(sheet, known) ?? []);
  const heads = sheets.flatMap((sheet) => headCells(sheet).map(textOf));
  const form = only(known.forms.filter((each) => isOf(each, sheets, heads)));
  const period = only([...new Set(heads.flatMap(namedPeriods))]);
  const then = (period === undefined ? undefined : known.districtsAt?.(period)) ?? known.districts;
  const district = only(then.filter((each) => holdsAll(each, sheets)));
  if (form === undefined || district === undefined || period === undefined) return undefined;
  if (!takesPeriod(form, period, known)) return undefined;
  return { form, district, period, sheets };
}

const only = <T>(found: readonly T[]): T | undefined => (found.length === 1 ? found[0] : undefined);

const isOf = (form: Form, sheets: readonly AnchoredSheet[], heads: readonly string[]): boolean =>
  sheets.length > 0 &&
  sheets.every((sheet) => sheet.form === form.code) &&
  heads.some((text) => sameName(text, formVersion(form)));

const placeCode = /^\d+$/;

function holdsAll({ place, communes }: KnownDistrict, sheets: readonly AnchoredSheet[]): boolean {
  const own = new Set<string>([place, ...communes].map(({ code }) => code));
  const marked = sheets.flatMap(({ rows, columns }) => [...rows, ...columns].map(({ code }) => code));
  const places = marked.filter((code) => placeCode.test(code));
  return places.length > 0 && places.every((code) => own.has(code));
}
