import { FieldCode, type RegisterField } from '../../../shared/registers/register-field.ts';
import { type OpeningStep, type RegisterLife, StepTerm } from '../../../shared/registers/register-life.ts';
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
  const {
    code: _c,
    number: _n,
    origin: _o,
    isChanged: _i,
    isRetired: _r,
    isGuarded: _g,
    entries: _e,
    ...content
  } = register;
  return content;
};

/** As it would be kept: spaces gone, empty lines and units left out. */
export const cleaned = (draft: DefinitionDraft): DefinitionDraft => ({
  ...draft,
  name: draft.name.trim(),
  keeper: draft.keeper.trim(),
  fields: draft.fields.map(cleanedField),
  ...(draft.life === undefined ? {} : { life: cleanedLife(draft.life) }),
});

function cleanedLife(life: RegisterLife): RegisterLife {
  return {
    ...life,
    states: life.states.map((state) => ({ ...state, name: state.name.trim(), mark: state.mark.trim() })),
    opening: cleanedStep(life.opening),
    steps: life.steps.map((step) => ({ ...cleanedStep(step), fields: step.fields.map(cleanedField) })),
  };
}

function cleanedStep<S extends OpeningStep>({ term, ...step }: S) {
  const named = { ...step, name: step.name.trim() };
  return term === undefined ? named : { ...named, term: cleanedTerm(term) };
}

/** Its parts in the order of the schema, so that what was changed and put back is what it was. */
function cleanedTerm(term: StepTerm): StepTerm {
  const trimmed = { ...term, name: term.name.trim(), note: term.note.trim() };
  return StepTerm.safeParse(trimmed).data ?? trimmed;
}

function cleanedField({ unit, options, ...field }: RegisterField): RegisterField {
  const [unitText, lines] = [(unit ?? '').trim(), (options ?? []).map((line) => line.trim()).filter(Boolean)];
  return {
    ...field,
    name: field.name.trim(),
    ...(unitText === '' ? {} : { unit: unitText }),
    ...(lines.length === 0 ? {} : { options: lines }),
  };
}

/** The code says nothing to anybody; it only must not be taken, by a field of a step neither: the same code is the same thing. */
export function newField({ fields, life, sensitivity }: DefinitionDraft): RegisterField {
  const all = [...fields, ...(life?.steps ?? []).flatMap((step) => step.fields)];
  const taken = new Set<string>(all.map(({ code }) => code));
  let number = fields.length + 1;
  while (taken.has(`cot_${number}`)) number += 1;
  const kind = sensitivity === 'counts-only' ? 'count' : 'text';
  return { code: FieldCode.parse(`cot_${number}`), name: '', kind, required: false, prints: true };
}

export const withNewField = (draft: DefinitionDraft): DefinitionDraft => ({
  ...draft,
  fields: [...draft.fields, newField(draft)],
});

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
