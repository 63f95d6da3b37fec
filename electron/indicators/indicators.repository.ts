import { IndicatorCode } from '../../shared/ids.ts';
import { IndicatorPresentation } from '../../shared/indicators/indicator-seed.ts';
import { untilWritten } from '../database/until-written.ts';
import { expression, targetOf } from './indicator-versions.repository.ts';

/** Indicators of the plan in the order of its targets, without those it no longer uses. */
export const indicatorRows = untilWritten(async (db, planId: number) => {
  const rows = await db
    .selectFrom('target as t')
    .innerJoin('indicator as i', 'i.id', 't.indicatorId')
    .select([
      'i.code',
      'i.clause',
      't.title as name',
      'i.presentation',
      'i.numerator',
      'i.denominator',
      'i.coverage',
      'i.note',
      't.operator',
      't.value',
      't.scale',
    ])
    .where('t.planId', '=', planId)
    .where('i.retired', '=', 0)
    .orderBy('t.seq')
    .execute();
  return rows.map(({ operator, value, scale, ...row }) => ({
    ...row,
    code: IndicatorCode.parse(row.code),
    presentation: IndicatorPresentation.parse(row.presentation),
    numerator: expression(row.numerator),
    denominator: row.denominator === null ? null : expression(row.denominator),
    target: targetOf({ operator, value, scale }),
  }));
});
