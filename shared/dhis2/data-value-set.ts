import { z } from 'zod';
import type { Dhis2Period } from './dhis2-period.ts';
import { dhis2Words as words } from './wording.ts';

/** A figure on its way out: the official code of the unit, our code of the element, the number as text with a point. */
export interface OutgoingValue {
  readonly orgUnit: string;
  readonly dataElement: string;
  readonly value: string;
  /** Không phát sinh: DHIS2 knows no such state, so it is a zero that says so. */
  readonly isNothing: boolean;
}

export interface OutgoingSet {
  readonly dataSet: string;
  readonly period: Dhis2Period;
  readonly values: readonly OutgoingValue[];
}

/** A district whose form is in: the day of the first receipt that holds. */
export interface Registration {
  readonly orgUnit: string;
  readonly date: string;
}

/** '1204.5' from 12045 with scale 1. */
export function decimalText(value: number, scale: number): string {
  const digits = String(Math.abs(value)).padStart(scale + 1, '0');
  const sign = value < 0 ? '-' : '';
  return scale === 0 ? sign + digits : `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

/** The payload says itself that it names things by code; that takes precedence over what the address asks for. */
const byCode = { dataElementIdScheme: 'CODE', orgUnitIdScheme: 'CODE', dataSetIdScheme: 'CODE' } as const;

export const DataValueSet = z.strictObject({
  dataElementIdScheme: z.literal('CODE'),
  orgUnitIdScheme: z.literal('CODE'),
  dataSetIdScheme: z.literal('CODE'),
  dataSet: z.string(),
  period: z.string(),
  dataValues: z.array(
    z.strictObject({
      dataElement: z.string(),
      period: z.string(),
      orgUnit: z.string(),
      value: z.string(),
      comment: z.string().optional(),
    }),
  ),
});
export type DataValueSet = z.infer<typeof DataValueSet>;

/** For `POST /api/dataValueSets`. It never says "complete": that is another file and another decision. */
export const dataValueSetJson = ({ dataSet, period: { id }, values }: OutgoingSet): DataValueSet => ({
  ...byCode,
  dataSet,
  period: id,
  dataValues: values.map(({ dataElement, orgUnit, value, isNothing }) => ({
    dataElement,
    period: id,
    orgUnit,
    value,
    ...(isNothing ? { comment: words.nothing } : {}),
  })),
});

/** For `POST /api/completeDataSetRegistrations`. */
export const registrationsJson = (set: OutgoingSet, registrations: readonly Registration[]) => ({
  dataSetIdScheme: 'CODE',
  orgUnitIdScheme: 'CODE',
  completeDataSetRegistrations: registrations.map(({ orgUnit, date }) => ({
    dataSet: set.dataSet,
    period: set.period.id,
    organisationUnit: orgUnit,
    date,
    completed: true,
  })),
});
