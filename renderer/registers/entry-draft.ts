import type { Day } from '../../shared/calendar/day.ts';
import type { PlaceId } from '../../shared/ids.ts';
import { parseVietnameseNumber } from '../../shared/numbers/parse-number.ts';
import type { EntryContent, EntryDocument, EntryValue, EntryValues } from '../../shared/registers/entry.ts';
import { isNumeric, type RegisterField } from '../../shared/registers/register-field.ts';
import { valueText } from '../../shared/registers/value-text.ts';
import { type PersonalHint, personalHints } from '../../shared/text/personal-hints.ts';

/** An entry as it is typed: each field as its text, '' where nothing is said. */
export interface EntryDraft {
  readonly on: Day;
  readonly place: PlaceId | undefined;
  readonly texts: Readonly<Record<string, string>>;
  readonly document: EntryDocument;
  readonly note: string;
}

export const noDocument: EntryDocument = { number: '', day: null, title: '' };

export const draftOf = (fields: readonly RegisterField[], entry: EntryContent): EntryDraft => ({
  on: entry.on,
  place: entry.place,
  texts: Object.fromEntries(fields.map((field) => [field.code, typedText(field, entry.values[field.code])])),
  document: entry.document,
  note: entry.note,
});

/** A day, a yes and an entry keep their stored form, for their fields are not typed as text. */
const typedText = (field: RegisterField, value: EntryValue | undefined): string =>
  field.kind === 'day' || field.kind === 'yes-no' || field.kind === 'entry'
    ? String(value ?? '')
    : valueText(field, value);

/** Texts that say no value of their field are left as they are, for the keeper to refuse with their place. */
export function valuesOf(fields: readonly RegisterField[], texts: EntryDraft['texts']): EntryValues {
  const values: EntryValues = {};
  for (const field of fields) {
    const text = (texts[field.code] ?? '').trim();
    if (text !== '') values[field.code] = valueTyped(field, text);
  }
  return values;
}

/** '1.234' is a thousand and more here: counts and money have no decimals. */
function valueTyped(field: RegisterField, text: string): EntryValue {
  if (field.kind === 'yes-no') return text === 'true';
  if (field.kind === 'entry') return Number(text);
  if (!isNumeric(field)) return text;
  const number = parseVietnameseNumber(text, ',');
  return number.kind === 'number' && number.scale === 0 ? number.value : text;
}

/** Free texts that may be about a person, by the name of their field. */
export const hintsIn = (
  fields: readonly RegisterField[],
  { texts, document, note }: EntryDraft,
  names: { readonly title: string; readonly note: string },
): { readonly field: string; readonly hint: PersonalHint }[] =>
  [
    ...fields.filter(({ kind }) => kind === 'text').map(({ code, name }) => [name, texts[code] ?? ''] as const),
    [names.title, document.title] as const,
    [names.note, note] as const,
  ].flatMap(([field, text]) => personalHints(text).map((hint) => ({ field, hint })));
