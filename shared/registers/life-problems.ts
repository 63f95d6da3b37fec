import { detectPersonalHeader } from '../text/personal-columns.ts';
import type { DefinitionProblem } from './definition-problem.ts';
import type { RegisterField } from './register-field.ts';
import type { LifeStep, OpeningStep, RegisterLife } from './register-life.ts';
import type { RegisterContent } from './registers.contract.ts';

/** What keeps the steps of a definition from being kept; steps taken before must stay readable. */
export function lifeProblems(next: RegisterContent, before: RegisterContent | undefined): DefinitionProblem[] {
  const { life } = next;
  if (life === undefined) return before?.life === undefined ? [] : [{ fault: 'life-removed', about: next.name }];
  return [
    ...openingProblems(life, next.fields),
    ...life.steps.flatMap((step) => stepProblems(step, life, next)),
    ...removedSteps(life, before?.life),
    ...coverProblems(life, next.fields),
  ];
}

function openingProblems(life: RegisterLife, fields: readonly RegisterField[]): DefinitionProblem[] {
  return named(life.opening.name, {
    'step-state': !statesKnown(life.opening, life),
    'step-term': !termFits(life.opening, fields),
  });
}

function stepProblems(
  step: LifeStep,
  life: RegisterLife,
  { fields, sensitivity }: RegisterContent,
): DefinitionProblem[] {
  const codes = [life.opening.code, ...life.steps.map(({ code }) => code)];
  const kinds = new Map(fields.map(({ code, kind }) => [code, kind]));
  const isOwnOrSame = ({ code, kind }: RegisterField) => (kinds.get(code) ?? kind) === kind;
  return [
    ...named(step.name, {
      'step-twice': codes.filter((code) => code === step.code).length > 1,
      'step-after': step.after.some((code) => !codes.includes(code)),
      'step-state': !statesKnown(step, life),
      'step-term': !termFits(step, step.fields),
      'step-field':
        !step.fields.every(isOwnOrSame) || new Set(step.fields.map(({ code }) => code)).size < step.fields.length,
    }),
    ...step.fields.flatMap((field) =>
      named(field.name, {
        person: detectPersonalHeader(field.name) !== undefined,
        'options-missing': field.kind === 'choice' && field.options === undefined,
        'register-missing': field.kind === 'entry' && field.of === undefined,
        'text-in-counts-only': sensitivity === 'counts-only' && field.kind === 'text',
      }),
    ),
  ];
}

const statesKnown = ({ state, term }: OpeningStep, { states }: RegisterLife): boolean =>
  [state, ...(term?.kind === 'expiry' ? [term.state] : [])].every((code) =>
    states.some((known) => known.code === code),
  );

/** A term says by which day field or how long after the step it ends. */
const termFits = ({ term }: OpeningStep, fields: readonly RegisterField[]): boolean =>
  term === undefined ||
  (term.field === undefined
    ? term.after !== undefined
    : fields.some(({ code, kind }) => code === term.field && kind === 'day'));

function removedSteps(life: RegisterLife, before: RegisterLife | undefined): DefinitionProblem[] {
  if (before === undefined) return [];
  const opening = life.opening.code === before.opening.code ? [] : [before.opening];
  const steps = before.steps.filter((was) => {
    const now = life.steps.find(({ code }) => code === was.code);
    return now === undefined || !was.fields.every((field) => now.fields.some((each) => isSame(each, field)));
  });
  return [...opening, ...steps].map(({ name }) => ({ fault: 'step-removed', about: name }));
}

const isSame = (a: RegisterField, b: RegisterField): boolean => a.code === b.code && a.kind === b.kind;

function coverProblems({ covers, states }: RegisterLife, fields: readonly RegisterField[]): DefinitionProblem[] {
  if (covers === undefined) return [];
  const isEntry = fields.some(({ code, kind }) => code === covers.field && kind === 'entry');
  const areKnown = covers.states.every((code) => states.some((known) => known.code === code));
  return named(covers.field, { 'covers-field': !isEntry || !areKnown });
}

/** The faults that are there, all about the same. */
const named = (about: string, faults: Partial<Record<DefinitionProblem['fault'], boolean>>): DefinitionProblem[] =>
  faultNames.filter((fault) => faults[fault] === true).map((fault) => ({ fault, about }));

const faultNames = [
  'step-twice',
  'step-after',
  'step-state',
  'step-term',
  'step-field',
  'covers-field',
  'person',
  'options-missing',
  'register-missing',
  'text-in-counts-only',
] as const satisfies readonly DefinitionProblem['fault'][];
