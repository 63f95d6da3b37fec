import { FieldCode, type RegisterField } from '../../../shared/registers/register-field.ts';
import type { Register, RegisterContent } from '../../../shared/registers/registers.contract.ts';

/** As it is typed: names may still be empty, options are lines, a feed may name nothing yet. */
export type DefinitionDraft = RegisterContent;

export const emptyDraft: DefinitionDraft = {
  name: '',
  keeper: '',
  clauses: [],
  level: 'district',
  fields: [],
  feeds: [],
  sensitivity: 'normal',
};

/** What may be changed of a register. */
export const contentOf = (register: Register): RegisterContent => {
  const { code: _c, number: _n, origin: _o, isChanged: _i, isRetired: _r, entries: _e, ...content } = register;
  return content;
};

/** As it would be kept: spaces gone, empty lines and units left out. */
export const cleaned = (draft: DefinitionDraft): DefinitionDraft => ({
  ...draft,
  name: draft.name.trim(),
  keeper: draft.keeper.trim(),
  fields: draft.fields.map(cleanedField),
});

function cleanedField({ unit, options, ...field }: RegisterField): RegisterField {
  const [unitText, lines] = [(unit ?? '').trim(), (options ?? []).map((line) => line.trim()).filter(Boolean)];
  return {
    ...field,
    name: field.name.trim(),
    ...(unitText === '' ? {} : { unit: unitText }),
    ...(lines.length === 0 ? {} : { options: lines }),
  };
}

/** The code says nothing to anybody; it only must not be taken. */
export function withNewField(draft: DefinitionDraft): DefinitionDraft {
  const taken = new Set<string>(draft.fields.map(({ code }) => code));
  let number = draft.fields.length + 1;
  while (taken.has(`cot_${number}`)) number += 1;
  const kind = draft.sensitivity === 'counts-only' ? 'count' : 'text';
  const field: RegisterField = {
    code: FieldCode.parse(`cot_${number}`),
    name: '',
    kind,
    required: false,
    prints: true,
  };
  return { ...draft, fields: [...draft.fields, field] };
}

export const withField = (draft: DefinitionDraft, field: RegisterField): DefinitionDraft => ({
  ...draft,
  fields: draft.fields.map((each) => (each.code === field.code ? field : each)),
});

export const withoutField = (draft: DefinitionDraft, code: FieldCode): DefinitionDraft => ({
  ...draft,
  fields: draft.fields.filter((each) => each.code !== code),
});

/** One place up (-1) or down (1); at the end it stays. */
export function moved(draft: DefinitionDraft, code: FieldCode, step: -1 | 1): DefinitionDraft {
  const at = draft.fields.findIndex((each) => each.code === code);
  const [field, other] = [draft.fields[at], draft.fields[at + step]];
  if (field === undefined || other === undefined) return draft;
  const fields = draft.fields.map((each) => (each === field ? other : each === other ? field : each));
  return { ...draft, fields };
}

/** A kind that has neither unit, options nor register loses what was typed for another one. */
export function withKind({ unit, options, of, ...field }: RegisterField, kind: RegisterField['kind']): RegisterField {
  if (kind === 'choice') return { ...field, kind, options: options ?? [] };
  if (kind === 'entry') return { ...field, kind, ...(of === undefined ? {} : { of }) };
  const isCounted = kind === 'count' || kind === 'money';
  return { ...field, kind, ...(isCounted && unit !== undefined ? { unit } : {}) };
}

export function withRetired({ retired: _retired, ...field }: RegisterField, isRetired: boolean): RegisterField {
  return isRetired ? { ...field, retired: true } : field;
}
