import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Context } from '../../electron/context.ts';
import { applyFile, type KnownIds } from '../../electron/imports/apply-file.ts';
import type { AcceptedFile } from '../../electron/imports/examine-file.ts';
import { Day } from '../../shared/calendar/day.ts';
import { type PeriodCode, periodNumber, periodsOf } from '../../shared/calendar/period.ts';
import { periodTitle } from '../../shared/calendar/period-label.ts';
import { ElementCode, FormCode, PlaceId, Sha256 } from '../../shared/ids.ts';
import { noAnswers } from '../../shared/imports/file-answer.ts';
import type { CellFigure } from '../../shared/imports/validate.ts';
import { readFigureCell } from '../../shared/numbers/figure-cell.ts';
import { type BenchLine, measurePairs } from './measure.ts';
import { withDatabase } from './open-app.ts';

const [communes, elementCount] = [17, 60];
const months = periodsOf(2023, 'month');
const receivedOn = Day.parse('2023-12-20');

/**
 * A district file of 17 communes × 60 elements × 12 months (12,240 figures, as twelve monthly forms), from its cells
 * to confirmed: validation, comparison, trace, commit. Against bare prepared upserts of the same rows into the same table.
 */
export const applyFile12240 = (): Promise<BenchLine> =>
  withDatabase(async (context) => {
    const bench = prepare(context);
    let round = 0;
    const ours = async () => {
      round += 1;
      const files = months.map((period) => bench.fileFor(period, round));
      const start = performance.now();
      for (const file of files)
        applyFile(context, { ...file, figures: validated(file.figures) }, bench.ids, { receivedOn, correction: null });
      return performance.now() - start;
    };
    const floor = async () => {
      round += 1;
      const rows = months.flatMap((period) => bench.rowsFor(period, round));
      const start = performance.now();
      bench.upsert(rows);
      return performance.now() - start;
    };
    return measurePairs('B1', 5, ours, floor);
  });

const rules = { valueType: 'count', scale: 0, min: 0, max: null, options: [] } as const;

/** Each figure once more through the reading of its cell, as the import does it. */
const validated = (figures: readonly CellFigure[]): CellFigure[] =>
  figures.map((cell) => {
    const value = cell.figure?.state === 'number' ? cell.figure.value : 0;
    const read = readFigureCell({ kind: 'number', value }, rules);
    if (!('figure' in read)) throw new Error('a whole number is a figure');
    return { ...cell, figure: read.figure };
  });

function prepare(context: Context) {
  const { handle } = context;
  const places = handle
    .prepare("SELECT id FROM place WHERE level = 'commune' ORDER BY id LIMIT ?")
    .pluck()
    .all(communes)
    .map((id) => PlaceId.parse(id));
  const district = PlaceId.parse(handle.prepare("SELECT id FROM place WHERE level = 'district' LIMIT 1").pluck().get());
  const insert =
    handle.prepare(`INSERT INTO data_element (code, name, short_name, kind, value_type, unit, scale, options, small_count_guard, clauses, origin, seq)
    VALUES (?, '', '', 'flow', 'count', '', 0, '[]', 0, '[]', 'bench', 1)`);
  const elements = Array.from({ length: elementCount }, (_, index) => {
    const code = ElementCode.parse(`BX${index}`);
    return { code, id: Number(insert.run(code).lastInsertRowid) };
  });
  const ids: KnownIds = {
    codes: new Map(elements.map(({ code, id }) => [id, code])),
    elements: new Map(elements.map(({ code, id }) => [code, id])),
    forms: new Map([['BM01', Number(handle.prepare("SELECT id FROM form WHERE code = 'BM01'").pluck().get())]]),
  };
  const change = Number(
    handle.prepare("INSERT INTO value_source (kind, at, reason) VALUES ('hand', '', '')").run().lastInsertRowid,
  );
  const changeId = Number(
    handle.prepare('INSERT INTO value_change (source_id, element_id, period, place_id) VALUES (?, 0, 0, 0)').run(change)
      .lastInsertRowid,
  );
  const statement =
    handle.prepare(`INSERT INTO value (element_id, period, place_id, value, state, change_id) VALUES (?, ?, ?, ?, 0, ?)
    ON CONFLICT (element_id, period, place_id) DO UPDATE SET value = excluded.value, change_id = excluded.change_id`);
  type Row = readonly [number, number, number, number, number];
  return {
    ids,
    fileFor: (period: PeriodCode, round: number): AcceptedFile => ({
      staged: aStagedFile(context, `${period}-${round}`),
      plan: 'KH2023-PCMD',
      notes: [],
      questions: [],
      answers: noAnswers,
      recognised: {
        form: FormCode.parse('BM01'),
        formVersion: 1,
        placeId: district,
        place: '',
        period,
        periodLabel: periodTitle(period),
      },
      figures: elements.flatMap(({ code }, column) =>
        places.map((placeId, row) => ({
          element: code,
          placeId,
          sheet: 'Biểu xã',
          cell: `C${row}`,
          figure: { state: 'number' as const, value: round * 1000 + column + row },
        })),
      ),
    }),
    rowsFor: (period: PeriodCode, round: number): Row[] =>
      elements.flatMap(({ id }, column) =>
        places.map((placeId, row): Row => [id, periodNumber(period), placeId, round * 1000 + column + row, changeId]),
      ),
    upsert: (rows: readonly Row[]) =>
      handle
        .transaction(() => {
          for (const row of rows) statement.run(...row);
        })
        .immediate(),
  };
}

/** Twelve originals are kept as well, as the real import does; small ones, because their size is not what is measured. */
function aStagedFile({ folders }: Context, name: string): AcceptedFile['staged'] {
  const bytes = Buffer.from(name);
  const sha256 = Sha256.parse(createHash('sha256').update(bytes).digest('hex'));
  const copy = path.join(folders.root, name);
  writeFileSync(copy, bytes);
  return { source: copy, fileName: `${name}.xlsx`, copy, bytes: bytes.length, sha256, modifiedOn: receivedOn };
}
