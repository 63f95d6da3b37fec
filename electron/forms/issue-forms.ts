import path from 'node:path';
import type { z } from 'zod';
import { type PeriodCode, parsePeriod, periodNumber, previousPeriod } from '../../shared/calendar/period.ts';
import { type CoverageKind, coverage } from '../../shared/calendar/period-coverage.ts';
import { AppFailure } from '../../shared/errors/app-error.ts';
import { elementsOf, type FormIssue, placeLabel } from '../../shared/forms/form-issue.ts';
import type { Form, formsContract, IssuedForm } from '../../shared/forms/forms.contract.ts';
import { layoutOf } from '../../shared/forms/layout.ts';
import type { PlaceId } from '../../shared/ids.ts';
import type { Place } from '../../shared/places/places.contract.ts';
import { allAgencies } from '../agencies/agencies.repository.ts';
import type { Context } from '../context.ts';
import { rememberOwn } from '../files/own-files.ts';
import { writeBeside } from '../files/write-beside.ts';
import { requireFolder } from '../files/write-whole.ts';
import { placesOn } from '../places/places.repository.ts';
import { currentPlan } from '../plan/plan.repository.ts';
import { figuresOfDistrict } from './figures.repository.ts';
import { elementRows, formRows } from './forms.repository.ts';
import { storedFigures } from './stored-figures.ts';
import { writeFormWorkbook } from './write-workbook.ts';

type Input = z.output<(typeof formsContract)['issue']['input']>;
type Issued = z.infer<typeof IssuedForm>;

/** Figures of this field follow Decree 09/2019 unless a regime says otherwise; the districts' regimes do not. */
const districtCoverage: CoverageKind = 'administrative';

/** One workbook per district, each written whole or not at all; figures already stored for the period stand in it. */
export const issueForms =
  (context: Context) =>
  async ({ form: code, period, folder, districts }: Input) => {
    requireFolder(folder);
    const form = await requireForm(context, code, period);
    const on = coverage(period, districtCoverage).to;
    const places = await placesOn(context.db, on);
    if (!places.some(({ level }) => level === 'district')) throw new AppFailure({ code: 'no-districts', on });
    const issue = await issuesFor(context, form, period, places);
    const wanted = places.filter(({ id, level }) => level === 'district' && (districts?.includes(id) ?? true));
    const files: Issued[] = [];
    for (const district of wanted) files.push(await writeOne(folder, issue(district)));
    return { files };
  };

/** Every form that districts hand in for a period of that kind, as given to one of them. */
export async function issuesOfDistrict(context: Context, period: PeriodCode, district: PlaceId): Promise<FormIssue[]> {
  const places = await placesOn(context.db, coverage(period, districtCoverage).to);
  const place = places.find(({ id, level }) => id === district && level === 'district');
  if (place === undefined) throw new AppFailure({ code: 'not-found', entity: 'place', id: String(district) });
  const { kind } = parsePeriod(period);
  const issues: FormIssue[] = [];
  for (const { code, reporter, periodKinds } of await formRows(context.db)) {
    if (reporter !== 'district' || !periodKinds.includes(kind)) continue;
    const issue = await issuesFor(context, await requireForm(context, code, period), period, places);
    issues.push(issue(place));
  }
  return issues;
}

async function requireForm(context: Context, code: string, period: PeriodCode): Promise<Form> {
  const found = (await formRows(context.db)).find((form) => form.code === code);
  if (found === undefined) throw new AppFailure({ code: 'not-found', entity: 'form', id: code });
  if (!found.periodKinds.includes(parsePeriod(period).kind))
    throw new AppFailure({ code: 'form-not-for-period', form: code, period });
  const isOfPlanYear = parsePeriod(period).year === (await currentPlan(context.db)).year;
  if (!isOfPlanYear || found.reporter !== 'district')
    throw new AppFailure({ code: 'form-not-for-period', form: code, period });
  const { id: _id, ...form } = found;
  return form;
}

/** What all districts' issues have in common, with the function that makes one. */
async function issuesFor(context: Context, form: Form, period: PeriodCode, places: readonly Place[]) {
  const plan = await currentPlan(context.db);
  const province = places.find(({ level }) => level === 'province');
  const receiver = (await allAgencies(context.db)).find(({ code }) => code === receiverCode);
  const codes = new Map((await elementRows(context.db)).map(({ id, code }) => [id, code]));
  const stored = (district: Place, of: PeriodCode) =>
    storedFigures(figuresOfDistrict(context.handle, periodNumber(of), district.id), codes);
  const own = new Set(form.blocks.flatMap(elementsOf).map(({ code }) => code));
  const before = previousPeriod(period);
  return (district: Place): FormIssue => ({
    form,
    plan: plan.code,
    province: province?.code ?? '',
    reporter: district,
    communes: places.filter(({ parentId }) => parentId === district.id),
    receiver: receiver?.name ?? '',
    period,
    coverage: districtCoverage,
    madeOn: context.clock.today(),
    figures: stored(district, period),
    last: { period: before, figures: stored(district, before).filter(({ element }) => own.has(element)) },
  });
}

/** Districts send to the Sở (IV.11-10). */
const receiverCode = 'so-ldtbxh';

async function writeOne(folder: string, issue: FormIssue): Promise<Issued> {
  const layout = layoutOf(issue);
  const bytes = await writeFormWorkbook(layout);
  const { path: file } = writeBeside(folder, layout.fileName, bytes);
  rememberOwn(file);
  return {
    place: placeLabel(issue.reporter),
    fileName: path.basename(file),
    path: file,
    bytes: bytes.length,
  };
}
