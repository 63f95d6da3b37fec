import { type CellValue, unreadableCell } from '../../../shared/imports/sheet.ts';
import { isoDate } from '../workbook/serial-dates.ts';
import type { NamedAttributes } from './names.ts';

/** Undefined for a blank cell. What cannot be read becomes an error there, never a guess. */
export function cellValue(attributes: NamedAttributes, text: string): CellValue | undefined {
  if (attributes.get('calcext:value-type') === 'error') return errorValue(text);
  switch (attributes.get('office:value-type')) {
    case undefined:
      return textOrNothing(attributes, text);
    case 'string':
      return { kind: 'text', value: attributes.get('office:string-value') ?? text };
    case 'float':
    case 'percentage':
    case 'currency':
      return numberValue(attributes.get('office:value'));
    case 'date':
      return dateValue(attributes.get('office:date-value'));
    case 'time':
      return timeValue(attributes.get('office:time-value'));
    case 'boolean':
      return booleanValue(attributes.get('office:boolean-value'));
    default:
      return failed('type');
  }
}

const failed = (what: keyof typeof unreadableCell): CellValue => ({ kind: 'error', code: unreadableCell[what] });

/** A formula was saved without its result. */
function textOrNothing(attributes: NamedAttributes, text: string): CellValue | undefined {
  if (text !== '') return { kind: 'text', value: text };
  return attributes.has('table:formula') ? failed('notCalculated') : undefined;
}

const errorValue = (text: string): CellValue =>
  /^(?:#[A-Z0-9/_]{1,20}[!?]?|Err:\d{3})$/.test(text) ? { kind: 'error', code: text } : failed('error');

function numberValue(stored: string | undefined): CellValue {
  const isNumber = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/.test(stored ?? '');
  const value = Number(stored);
  return isNumber && Number.isFinite(value) ? { kind: 'number', value } : failed('number');
}

function dateValue(stored: string | undefined): CellValue {
  const date = isoDate(stored ?? '');
  return date === undefined ? failed('date') : { kind: 'date', value: date };
}

/** 'PT12H30M00S': part of a day, as other formats store a time. */
function timeValue(stored: string | undefined): CellValue {
  const match = /^(-?)PT(\d{1,6})H(\d{1,2})M(\d{1,2}(?:\.\d{1,9})?)S$/.exec(stored ?? '');
  if (!match) return failed('number');
  const [, sign, hours, minutes, seconds] = match;
  const days = (Number(hours) + Number(minutes) / 60 + Number(seconds) / 3600) / 24;
  return { kind: 'number', value: sign === '-' ? 0 - days : days };
}

function booleanValue(stored: string | undefined): CellValue {
  if (stored !== 'true' && stored !== 'false') return failed('boolean');
  return { kind: 'boolean', value: stored === 'true' };
}
