import { PeriodCode, parsePeriod } from '../calendar/period.ts';
import { elementsOf } from '../forms/form-issue.ts';
import type { Form } from '../forms/forms.contract.ts';
import { FormMetadata, metadataKeys, productMark } from '../forms/metadata.ts';
import { type AnchoredSheet, readAnchors, textOf } from './anchored-sheet.ts';
import type { FileProblem } from './file-problem.ts';
import type { KnownDistrict, KnownForms } from './known-forms.ts';
import type { MappedTable } from './layout/mapped-table.ts';
import { type IsMoneyCell, personalColumns } from './personal-data.ts';
import type { Sheet, Workbook } from './sheet.ts';

export interface RecognisedForm {
  readonly form: Form;
  readonly district: KnownDistrict;
  readonly period: PeriodCode;
  readonly sheets: readonly AnchoredSheet[];
  /** The tables of a layout that is none of ours, in place of what the marks say. */
  readonly tables?: readonly MappedTable[];
}

export type Recognition =
  | { readonly ok: true; readonly recognised: RecognisedForm }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** Which form, district and period a workbook is; data on persons outrank every other reason to refuse it. */
export function recognise(workbook: Workbook, known: KnownForms): Recognition {
  const anchored = workbook.sheets.flatMap((sheet) => readAnchors(sheet) ?? []);
  const personal = personalColumns(workbook, moneyCells(anchored, known));
  if (personal.length > 0) return { ok: false, problems: personal };
  const metadata = readMetadata(workbook, anchored.length > 0);
  if ('kind' in metadata) return { ok: false, problems: [metadata] };
  const identity = identify(metadata, known);
  if ('kind' in identity) return { ok: false, problems: [identity] };
  const sheets = anchored.filter(({ form }) => form === identity.form.code);
  return { ok: true, recognised: { ...identity, sheets } };
}

function moneyCells(anchored: readonly AnchoredSheet[], { forms }: KnownForms): IsMoneyCell {
  const elements = forms.flatMap(({ blocks }) => blocks.flatMap(elementsOf));
  const money = new Set<string>(elements.flatMap(({ code, valueType }) => (valueType === 'money' ? [code] : [])));
  return (sheet, { row, column }) => {
    const own = anchored.find((each) => each.sheet === sheet);
    if (own === undefined) return false;
    const isMoneyLine = (at: number) => (line: { code: string; position: number }) =>
      line.position === at && money.has(line.code);
    return own.columns.some(isMoneyLine(column)) || own.rows.some(isMoneyLine(row));
  };
}

function readMetadata({ sheets, plainText }: Workbook, hasAnchors: boolean): FormMetadata | FileProblem {
  const pairs = sheets.map(pairsOf).find((each) => each.get('product') === productMark);
  if (pairs === undefined && hasAnchors && plainText !== undefined) return { kind: 'form-as-text' };
  if (pairs === undefined) {
    return hasAnchors ? { kind: 'damaged-metadata', detail: 'product' } : { kind: 'not-our-form' };
  }
  const parsed = FormMetadata.safeParse(Object.fromEntries(metadataKeys.map((key) => [key, pairs.get(key)])));
  if (parsed.success) return parsed.data;
  return { kind: 'damaged-metadata', detail: String(parsed.error.issues[0]?.path[0] ?? '') };
}

/** First and second column; a Map, since the keys come from a file. */
function pairsOf({ cells }: Sheet): Map<string, string> {
  const texts = (column: number) => cells.filter((cell) => cell.column === column);
  const values = new Map(texts(2).map((cell) => [cell.row, textOf(cell).trim()]));
  return new Map(texts(1).map((cell) => [textOf(cell).trim(), values.get(cell.row) ?? '']));
}

type Identity = Omit<RecognisedForm, 'sheets'>;

/** The first thing that does not fit: of another province's file everything else is strange as well. */
function identify(metadata: FormMetadata, known: KnownForms): Identity | FileProblem {
  const { province, plan } = metadata;
  if (province !== known.province) return { kind: 'other-province', found: shown(province), expected: known.province };
  if (plan !== known.plan.code) return { kind: 'other-plan', found: shown(plan), expected: known.plan.code };
  const form = formOf(metadata, known);
  if ('kind' in form) return form;
  const period = periodOf(metadata, form, known);
  const inPeriod = typeof period === 'string' ? known.districtsAt?.(period) : undefined;
  const district = (inPeriod ?? known.districts).find(({ place }) => place.code === metadata.district);
  if (district === undefined) return { kind: 'unknown-district', found: shown(metadata.district) };
  return typeof period === 'string' ? { form, district, period } : period;
}

function formOf({ form: code, version }: FormMetadata, { forms }: KnownForms): Form | FileProblem {
  const form = forms.find((each) => each.code === code);
  if (form === undefined) return { kind: 'unknown-form', found: shown(code) };
  const expected = String(form.version);
  return version === expected ? form : { kind: 'unknown-version', found: version, expected };
}

function periodOf(metadata: FormMetadata, form: Form, { plan }: KnownForms): PeriodCode | FileProblem {
  const period = PeriodCode.safeParse(metadata.period).data;
  if (period === undefined) return { kind: 'unknown-period', found: shown(metadata.period) };
  const { year, kind } = parsePeriod(period);
  if (year !== plan.year) return { kind: 'period-outside-plan', found: period, expected: String(plan.year) };
  return form.periodKinds.includes(kind) ? period : { kind: 'unknown-period', found: period };
}

/** A period of the plan's year, of a kind the form is made for. */
export const takesPeriod = ({ periodKinds }: Form, period: PeriodCode, { plan }: KnownForms): boolean =>
  parsePeriod(period).year === plan.year && periodKinds.includes(parsePeriod(period).kind);

/** A file may say anything; a message says a code. */
const longestCode = 64;
const shown = (code: string): string => code.slice(0, longestCode);
