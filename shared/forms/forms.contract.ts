import { z } from 'zod';
import { Day } from '../calendar/day.ts';
import { PeriodCode, PeriodKind } from '../calendar/period.ts';
import { ElementCode, FormCode, ImportId, PlaceId, RegisterCode } from '../ids.ts';
import { command, query } from '../ipc/contract.ts';
import { FigureState } from '../numbers/figure.ts';
import { ElementKind, Origin, ValueType } from './form-seed.ts';

export const DataElement = z.strictObject({
  code: ElementCode,
  name: z.string(),
  shortName: z.string(),
  kind: ElementKind,
  valueType: ValueType,
  unit: z.string(),
  scale: z.number().int(),
  min: z.number().int().nullable(),
  max: z.number().int().nullable(),
  options: z.array(z.string()),
});
export type DataElement = z.infer<typeof DataElement>;

/** Rows of a block: one per commune, or the single row of the district (or agency) itself. */
export const FormBlock = z.strictObject({
  rows: z.enum(['communes', 'district', 'agency']),
  groups: z.array(z.strictObject({ title: z.string(), elements: z.array(DataElement) })),
});
export type FormBlock = z.infer<typeof FormBlock>;

export const Form = z.strictObject({
  code: FormCode,
  version: z.number().int(),
  name: z.string(),
  reporter: z.enum(['district', 'agency']),
  periodKinds: z.array(PeriodKind),
  origin: Origin,
  blocks: z.array(FormBlock),
});
export type Form = z.infer<typeof Form>;

export const StoredFigure = z.strictObject({
  placeId: PlaceId,
  element: ElementCode,
  state: FigureState,
  value: z.number().int(),
});
export type StoredFigure = z.infer<typeof StoredFigure>;

export const IssuedForm = z.strictObject({
  place: z.string(),
  fileName: z.string(),
  path: z.string(),
  bytes: z.number().int(),
});

/** 'register': counted from its entries, or put back to the district's own figure where it counts no more. */
export const FigureSourceKind = z.enum(['file', 'hand', 'undo', 'register']);
export type FigureSourceKind = z.infer<typeof FigureSourceKind>;

/** The register a figure was counted from. */
export const SourceRegister = z.strictObject({ code: RegisterCode, name: z.string() });
export type SourceRegister = z.infer<typeof SourceRegister>;

export const FigureChange = z.strictObject({
  at: z.string(),
  kind: FigureSourceKind,
  fileName: z.string().nullable(),
  receivedOn: Day.nullable(),
  sheet: z.string().nullable(),
  cell: z.string().nullable(),
  state: FigureState.nullable(),
  value: z.number().int().nullable(),
  /** The file that was taken back; file, sheet and cell are then of the figure that holds again. */
  undoneImport: ImportId.nullable(),
  register: SourceRegister.nullable(),
});
export type FigureChange = z.infer<typeof FigureChange>;

export const formsContract = {
  list: query(z.strictObject({}), z.array(Form)),
  /** What is stored for one district (its own row and its communes) and period; a missing figure has no entry. */
  figures: query(z.strictObject({ form: FormCode, district: PlaceId, period: PeriodCode }), z.array(StoredFigure)),
  /** Every change of one figure, newest first, each with the cell that brought it. */
  history: query(z.strictObject({ element: ElementCode, place: PlaceId, period: PeriodCode }), z.array(FigureChange)),
  /** Stores one figure typed by hand; null takes it back to "chưa có số liệu". */
  record: command(
    z.strictObject({
      element: ElementCode,
      place: PlaceId,
      period: PeriodCode,
      figure: z.strictObject({ state: FigureState, value: z.number().int() }).nullable(),
      reason: z.string().trim().max(500),
    }),
    z.strictObject({ changed: z.boolean() }),
  ),
  /** Writes one workbook per district into the folder, each whole or not at all, never over another file. */
  issue: command(
    z.strictObject({
      form: FormCode,
      period: PeriodCode,
      folder: z.string().min(1),
      districts: z.array(PlaceId).optional(),
    }),
    z.strictObject({ files: z.array(IssuedForm) }),
  ),
};
