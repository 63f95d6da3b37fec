import { compareDays, type Day } from '../../shared/calendar/day.ts';
import {
  contains,
  type PeriodCode,
  PeriodKind,
  parsePeriod,
  periodNumber,
  periodOfNumber,
  periodsOf,
} from '../../shared/calendar/period.ts';
import type { Form } from '../../shared/forms/forms.contract.ts';
import type { ElementSources, FileSource, ReportSources } from '../../shared/reports/report-facts.ts';
import type { Context } from '../context.ts';
import type { StoredElement } from '../forms/forms.repository.ts';
import { type Elements, groupsOf } from './report-figures.ts';
import { type SourceRow, sourceFiles, sourceRows } from './report-sources.repository.ts';

/** Where the figures of the period come from, element by element and file by file: counts of figures, never a figure. */
export function reportSources(
  { handle }: Context,
  forms: readonly Form[],
  elements: Elements,
  period: PeriodCode,
): ReportSources {
  const listed = [...groupsOf(forms)].flatMap(([group, codes]) =>
    codes.flatMap((code) => elements.get(code) ?? []).map((element) => ({ group, element })),
  );
  const ids = listed.map(({ element }) => element.id);
  const rows = sourceRows(handle, ids, periodsIn(period).map(periodNumber));
  const files = sourceFiles(handle, [...new Set(rows.flatMap(({ importId }) => importId ?? []))]);
  const receivedOn = new Map(files.map((file) => [file.id, file.receivedOn]));
  const byElement = Map.groupBy(rows, ({ elementId }) => elementId);
  return {
    elements: listed.map(({ group, element }) =>
      elementSources(group, element, byElement.get(element.id) ?? [], receivedOn),
    ),
    files: files.map((file) => fileSource(file, rows)),
  };
}

/** The period itself and all shorter ones within it. */
const periodsIn = (period: PeriodCode): PeriodCode[] =>
  PeriodKind.options
    .flatMap((kind) => periodsOf(parsePeriod(period).year, kind))
    .filter((each) => contains(period, each));

function elementSources(
  group: string,
  { code, name }: StoredElement,
  rows: readonly SourceRow[],
  receivedOn: ReadonlyMap<number, Day>,
): ElementSources {
  const ofFiles = rows.filter(({ importId }) => importId !== null);
  const days = ofFiles.flatMap(({ importId }) => receivedOn.get(importId ?? 0) ?? []).toSorted(compareDays);
  const [first, last] = [days.at(0), days.at(-1)];
  return {
    code,
    name,
    group,
    fromFiles: figuresOf(ofFiles),
    files: ofFiles.length,
    byHand: figuresOf(rows.filter(({ importId }) => importId === null)),
    received: first === undefined || last === undefined ? null : { first, last },
  };
}

const figuresOf = (rows: readonly SourceRow[]): number => rows.reduce((sum, { figures }) => sum + figures, 0);

const fileSource = (
  { id, place, form, period, fileName, receivedOn }: ReturnType<typeof sourceFiles>[number],
  rows: readonly SourceRow[],
): FileSource => ({
  place,
  form,
  period: periodOfNumber(period),
  fileName,
  receivedOn,
  figures: figuresOf(rows.filter(({ importId }) => importId === id)),
});
