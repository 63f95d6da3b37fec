import { Day } from '../../../shared/calendar/day.ts';
import type { Obligation, RegimeDraft } from '../../../shared/deadlines/deadlines.contract.ts';
import type { ObligationId } from '../../../shared/ids.ts';
import type { TestApp } from '../../builders/an-app.ts';

type Api = TestApp['api'];

export const day = (text: string): Day => Day.parse(text);
export const wholeYear = { from: day('2022-01-01'), to: day('2025-12-31') };

/** Everything owed under one regime, by due date. */
export const owed = async (api: Api, regime: string): Promise<Obligation[]> =>
  (await api.deadlines.obligations(wholeYear)).filter((one) => one.regime === regime);

/** The obligation of one body in a period of the districts' monthly report. */
export async function monthly(api: Api, period: string, index = 0): Promise<Obligation> {
  const found = (await owed(api, 'CD01')).filter((one) => one.period === period).at(index);
  if (found === undefined) throw new Error(`no obligation in ${period}`);
  return found;
}

export async function reread(api: Api, id: ObligationId): Promise<Obligation> {
  const found = (await api.deadlines.obligations(wholeYear)).find((one) => one.id === id);
  if (found === undefined) throw new Error(`obligation ${id} is gone`);
  return found;
}

/** A decision's paper. */
export const paper = { reason: 'mưa lũ chia cắt đường', documentNumber: '12/CV-UBND', documentOn: day('2023-01-16') };

export const aRule: RegimeDraft = {
  name: 'Báo cáo thử',
  reporters: 'districts',
  agencies: [],
  receiver: 'so-ldtbxh',
  frequency: 'month',
  coverage: 'administrative',
  due: { kind: 'working-days-after-cut-off', days: 2 },
  form: null,
  clause: 'IV.11-10',
  legalBasis: '',
  dueBasis: 'office',
  note: '',
  warnDays: 10,
  task: null,
};
