import type { DefinitionProblem } from '../../../shared/registers/definition-problem.ts';
import type { FieldCode } from '../../../shared/registers/register-field.ts';
import type {
  LifeStep,
  OpeningStep,
  RegisterLife,
  StateCode,
  StepCode,
} from '../../../shared/registers/register-life.ts';
import { lifeEditorWords } from '../../messages/life-editor.ts';
import { registerEditorWords as words } from '../../messages/register-editor.ts';

export interface LifeFaults {
  readonly states: ReadonlyMap<StateCode, string>;
  readonly steps: ReadonlyMap<StepCode, string>;
  readonly stepFields: (step: Pick<LifeStep, 'code'>) => ReadonlyMap<FieldCode, string>;
  readonly count: number;
}

interface Judged {
  /** What the rules say of what bears that name. */
  readonly ruled: (about: string) => DefinitionProblem | undefined;
  readonly said: (problem: DefinitionProblem) => string;
  /** Whether the door would refuse what stands there in the life. */
  readonly isMisfit: (...path: readonly (string | number)[]) => boolean;
}

/** Sentences by the step, its field and the state they are about. */
export function lifeFaults(life: RegisterLife | undefined, judged: Judged): LifeFaults {
  const { opening, steps = [], states = [] } = life ?? {};
  const all = [
    ...(opening === undefined ? [] : [{ step: opening, path: ['opening'] as const }]),
    ...steps.map((step, at) => ({ step, path: ['steps', at] as const })),
  ];
  const found = new Map(
    all.flatMap(({ step, path }): [StepCode, string][] => {
      const fault = stepFault(step, path, judged);
      return fault === undefined ? [] : [[step.code, fault]];
    }),
  );
  const ofStates = new Map(
    states.flatMap(({ code, name }, at): [StateCode, string][] => {
      const problem = judged.ruled(name);
      if (judged.isMisfit('states', at)) return [[code, lifeEditorWords.noState]];
      return problem === undefined ? [] : [[code, judged.said(problem)]];
    }),
  );
  const fields = new Map(steps.map((step, at) => [step.code, fieldFaults(step, at, judged)]));
  const inFields = [...fields.values()].reduce((sum, { size }) => sum + size, 0);
  return {
    states: ofStates,
    steps: found,
    stepFields: ({ code }) => fields.get(code) ?? new Map(),
    count: found.size + ofStates.size + inFields,
  };
}

function stepFault(
  step: OpeningStep & Partial<Pick<LifeStep, 'after'>>,
  path: readonly (string | number)[],
  { ruled, said, isMisfit }: Judged,
) {
  if (step.name === '') return words.empty;
  if (step.after?.length === 0) return lifeEditorWords.noAfter;
  const problem = ruled(step.name);
  if (problem !== undefined) return said(problem);
  return isMisfit(...path, 'term') ? lifeEditorWords.noTerm : undefined;
}

const fieldFaults = (
  { fields }: LifeStep,
  at: number,
  { ruled, said, isMisfit }: Judged,
): ReadonlyMap<FieldCode, string> =>
  new Map(
    fields.flatMap(({ code, name }, index): [FieldCode, string][] => {
      const problem = ruled(name);
      if (name === '') return [[code, words.empty]];
      if (problem !== undefined) return [[code, said(problem)]];
      return isMisfit('steps', at, 'fields', index) ? [[code, words.tooLong]] : [];
    }),
  );
