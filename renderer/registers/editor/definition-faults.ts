import type { DefinitionProblem } from '../../../shared/registers/definition-problem.ts';
import { definitionProblems } from '../../../shared/registers/definition-problems.ts';
import type { FieldCode } from '../../../shared/registers/register-field.ts';
import { RegisterContent } from '../../../shared/registers/registers.contract.ts';
import { faultHere, registerEditorWords as words } from '../../messages/register-editor.ts';
import { definitionSentence } from '../../messages/registers.ts';
import { cleaned, type DefinitionDraft } from './definition-draft.ts';

/** Sentences by the place they stand at; a place without one is right. */
export interface DefinitionFaults {
  readonly name?: string;
  readonly keeper?: string;
  readonly clauses?: string;
  readonly fieldList?: string;
  readonly fields: ReadonlyMap<FieldCode, string>;
  /** By the number of the feed. */
  readonly feeds: ReadonlyMap<number, string>;
  readonly count: number;
}

/** The keeper's own rules, asked before anything is sent. */
export function faultsOf(draft: DefinitionDraft, before: RegisterContent | undefined): DefinitionFaults {
  const content = cleaned(draft);
  const isMisfit = misfitsOf(content);
  const problems = definitionProblems(content, before);
  const ruled = (about: string) => problems.findLast((problem) => problem.about === about);
  const single = singleFaults(content, isMisfit);
  const fields = new Map(
    content.fields.flatMap(({ code, name }, at): [FieldCode, string][] => {
      const problem = ruled(name);
      if (name === '') return [[code, words.empty]];
      if (problem !== undefined) return [[code, saidHere(problem)]];
      return isMisfit('fields', at) ? [[code, words.tooLong]] : [];
    }),
  );
  const feeds = new Map(
    content.feeds.flatMap(({ element }, at): [number, string][] => {
      const problem = ruled(element);
      return problem === undefined ? [] : [[at, saidHere(problem)]];
    }),
  );
  return { ...single, fields, feeds, count: Object.keys(single).length + fields.size + feeds.size };
}

/** What concerns the steps is said with their name: they have no place of their own on the sheet. */
const saidHere = (problem: DefinitionProblem): string => faultHere[problem.fault] ?? definitionSentence(problem);

type IsMisfit = (...path: readonly (string | number)[]) => boolean;

/** Whether the door would refuse what stands there. */
function misfitsOf(content: RegisterContent): IsMisfit {
  const issues = RegisterContent.safeParse(content).error?.issues ?? [];
  return (...path) => issues.some((issue) => path.every((part, at) => issue.path[at] === part));
}

function singleFaults(content: RegisterContent, isMisfit: IsMisfit) {
  const text = (key: 'name' | 'keeper') => {
    if (content[key] === '') return { [key]: words.empty };
    return isMisfit(key) ? { [key]: words.tooLong } : {};
  };
  return {
    ...text('name'),
    ...text('keeper'),
    ...(content.clauses.length === 0 ? { clauses: words.noClause } : {}),
    ...(content.fields.length === 0 ? { fieldList: words.noField } : {}),
  };
}
