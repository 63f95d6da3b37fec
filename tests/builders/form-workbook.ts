import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { writeFormWorkbook } from '../../electron/forms/write-workbook.ts';
import { readWorkbook } from '../../electron/imports/workbook/read.ts';
import { Day } from '../../shared/calendar/day.ts';
import { PeriodCode } from '../../shared/calendar/period.ts';
import type { CellAddress } from '../../shared/forms/cell-name.ts';
import type { FormIssue, FormPlace } from '../../shared/forms/form-issue.ts';
import { DataElementSeed, FormSeed } from '../../shared/forms/form-seed.ts';
import { DataElement, type Form } from '../../shared/forms/forms.contract.ts';
import { type FormLayout, layoutOf } from '../../shared/forms/layout.ts';
import { ElementCode, FormCode, PlaceId } from '../../shared/ids.ts';
import type { KnownForms } from '../../shared/imports/known-forms.ts';
import { type RecognisedForm, recognise } from '../../shared/imports/recognise.ts';
import type { Workbook } from '../../shared/imports/sheet.ts';
import { PlacesSeed } from '../../shared/places/place-seed.ts';

const seed = <S extends z.ZodType>(schema: S, file: string): z.output<S> =>
  schema.parse(JSON.parse(readFileSync(new URL(`../../resources/seed/${file}`, import.meta.url), 'utf8')));

const places: readonly (FormPlace & { readonly parent: string | null })[] = seed(PlacesSeed, 'places.json').places.map(
  ({ code, type, name, parent }, index) => ({ id: PlaceId.parse(index + 1), code, type, name, parent }),
);

const bare = ({ id, code, type, name }: FormPlace): FormPlace => ({ id, code, type, name });

const seedElements = new Map(
  seed(z.array(DataElementSeed), 'data-elements.json').map(
    ({ levels: _levels, smallCountGuard: _guard, clauses: _clauses, origin: _origin, seq: _seq, ...element }) => [
      element.code,
      DataElement.parse(element),
    ],
  ),
);

/** The forms shipped with the program, as the contract gives them. */
export const seedForms: readonly Form[] = seed(z.array(FormSeed), 'forms.json').map(({ blocks, ...form }) => ({
  ...form,
  blocks: blocks.map(({ rows, groups }) => ({
    rows,
    groups: groups.map(({ title, elements }) => ({
      title,
      elements: elements.flatMap((code) => seedElements.get(code) ?? []),
    })),
  })),
}));

export function seedForm(code: string): Form {
  const form = seedForms.find((each) => each.code === code);
  if (form === undefined) throw new Error(`no form ${code}`);
  return form;
}

/** The districts of the seed with their communes, in the order of the list. */
export const districts: readonly { place: FormPlace; communes: readonly FormPlace[] }[] = places
  .filter(({ code }) => code.length === 3)
  .map((place) => ({
    place: bare(place),
    communes: places.filter(({ parent }) => parent === place.code).map(bare),
  }));

export function district(code: string): (typeof districts)[number] {
  const found = districts.find(({ place }) => place.code === code);
  if (found === undefined) throw new Error(`no district ${code}`);
  return found;
}

/** BM01 for the city of Sơn La, September 2023, blank. */
export function aFormIssue(given: Partial<FormIssue> & { readonly of?: string } = {}): FormIssue {
  const { of = '116', ...rest } = given;
  const { place, communes } = district(of);
  return {
    form: seedForm('BM01'),
    plan: 'KH2023-PCMD',
    province: '14',
    reporter: place,
    communes,
    receiver: 'Sở Lao động - Thương binh và Xã hội tỉnh Sơn La',
    period: PeriodCode.parse('2023-M09'),
    coverage: 'administrative',
    madeOn: Day.parse('2023-09-01'),
    figures: [],
    ...rest,
  };
}

/** An element of no seed; a test states only what matters to it. */
export const anElement = (given: Partial<Omit<DataElement, 'code'>> & { readonly code: string }): DataElement => ({
  name: `Số liệu ${given.code}`,
  shortName: `Cột ${given.code}`,
  kind: 'flow',
  valueType: 'count',
  unit: 'cuộc',
  scale: 0,
  min: 0,
  max: null,
  options: [],
  ...given,
  code: ElementCode.parse(given.code),
});

/** A form with one block of communes and one of the district's own row. */
export const aForm = (ofCommunes: readonly DataElement[], ofDistrict: readonly DataElement[] = []): Form => ({
  code: FormCode.parse('BM99'),
  version: 1,
  name: 'Biểu thử',
  reporter: 'district',
  periodKinds: ['month'],
  origin: 'proposed',
  blocks: [
    { rows: 'communes', groups: [{ title: 'Nhóm xã', elements: [...ofCommunes] }] },
    ...(ofDistrict.length === 0
      ? []
      : [{ rows: 'district' as const, groups: [{ title: 'Nhóm huyện', elements: [...ofDistrict] }] }]),
  ],
});

/** Written by our writer and read by our reader: what a returned file is to the import. */
export async function writtenAndRead(layout: FormLayout): Promise<Workbook> {
  const result = await readWorkbook(Buffer.from(await writeFormWorkbook(layout)));
  if (!result.ok) throw new Error(`not read: ${result.refusal.reason}`);
  return result.workbook;
}

export const aReturnedForm = (given: Parameters<typeof aFormIssue>[0] = {}): Promise<Workbook> =>
  writtenAndRead(layoutOf(aFormIssue(given)));

/** Where a clerk finds the cell of an element and a place in a blank form. */
export function inputAddress(layout: FormLayout, element: string, place: string): CellAddress & { sheet: string } {
  for (const { name, cells } of layout.sheets) {
    for (const { row, column, content } of cells) {
      if (content.kind !== 'input') continue;
      if (content.element.code === element && content.place.code === place) return { sheet: name, row, column };
    }
  }
  throw new Error(`no cell for ${element} at ${place}`);
}

/** What the office of Sơn La knows in 2023. */
export const knownForms = (given: Partial<KnownForms> = {}): KnownForms => ({
  province: '14',
  plan: { code: 'KH2023-PCMD', year: 2023 },
  forms: seedForms,
  districts,
  ...given,
});

/** Recognised, or the test has nothing to go on with. */
export function recognisedForm(workbook: Workbook, known: KnownForms = knownForms()): RecognisedForm {
  const recognition = recognise(workbook, known);
  if (!recognition.ok) throw new Error(`not recognised: ${JSON.stringify(recognition.problems)}`);
  return recognition.recognised;
}
