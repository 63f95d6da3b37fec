import { sameName } from '../text/fold.ts';
import { detectPersonalHeader } from '../text/personal-columns.ts';
import type { DefinitionFault, DefinitionProblem } from './definition-problem.ts';
import type { Feed } from './feed.ts';
import { lifeProblems } from './life-problems.ts';
import type { RegisterField } from './register-field.ts';
import { type RegisterLife, stepNamed } from './register-life.ts';
import type { RegisterContent } from './registers.contract.ts';

/** What keeps a definition from being kept; `before` is the one that entries were made under. */
export function definitionProblems(next: RegisterContent, before: RegisterContent | undefined): DefinitionProblem[] {
  return [
    ...fieldProblems(next),
    ...changeProblems(next, before),
    ...feedProblems(next),
    ...lifeProblems(next, before),
  ];
}

/** A figure is counted from one register: two that are kept cannot both give it. */
export const takenFeeds = (
  { feeds }: Pick<RegisterContent, 'feeds'>,
  others: readonly Pick<RegisterContent, 'feeds'>[],
): DefinitionProblem[] => {
  const taken = new Set(others.flatMap((other) => other.feeds.map(({ element }) => element)));
  return feeds
    .filter(({ element }) => taken.has(element))
    .map(({ element }) => ({ fault: 'feed-taken', about: element }));
};

function fieldProblems({ fields, sensitivity }: RegisterContent): DefinitionProblem[] {
  return fields.flatMap((field) => {
    const isTwice = fields.filter(({ code }) => code === field.code).length > 1;
    const bearers = fields.filter(({ name, retired }) => retired !== true && sameName(name, field.name));
    const faults: (DefinitionFault | false)[] = [
      detectPersonalHeader(field.name) !== undefined && 'person',
      isTwice && 'twice',
      !isTwice && field.retired !== true && bearers.length > 1 && 'same-name',
      field.kind === 'choice' && (field.options ?? []).length < 2 && 'options-missing',
      field.kind === 'entry' && field.of === undefined && 'register-missing',
      sensitivity === 'counts-only' && field.kind === 'text' && 'text-in-counts-only',
    ];
    return faults.filter((fault) => fault !== false).map((fault) => ({ fault, about: field.name }));
  });
}

/** Entries made under the old definition are still read by the new one: a field keeps its kind and is retired at most. */
function changeProblems({ fields }: RegisterContent, before: RegisterContent | undefined): DefinitionProblem[] {
  const kept = new Map(fields.map((field) => [field.code, field]));
  return (before?.fields ?? []).flatMap(({ code, kind, name, of }): DefinitionProblem[] => {
    const now = kept.get(code);
    if (now === undefined) return [{ fault: 'removed', about: name }];
    return now.kind === kind && now.of === of ? [] : [{ fault: 'kind-changed', about: name }];
  });
}

function feedProblems({ fields, feeds, life }: RegisterContent): DefinitionProblem[] {
  const known = [...fields, ...(life?.steps.flatMap((step) => step.fields) ?? [])];
  const kinds = new Map<string, RegisterField['kind']>(known.map(({ code, kind }) => [code, kind]));
  return feeds.flatMap((feed): DefinitionProblem[] => {
    const { element, how, where = [] } = feed;
    const of = 'field' in how ? how.field : undefined;
    const named = [...(of === undefined ? [] : [of]), ...where.map(({ field }) => field)];
    const isSummable = how.kind === 'last' || of === undefined || ['count', 'money'].includes(kinds.get(of) ?? '');
    const isTwice = feeds.filter((each) => each.element === element).length > 1;
    const faults: (DefinitionFault | false)[] = [
      !(named.every((field) => kinds.has(field)) && isSummable) && 'feed-field',
      isTwice && 'feed-twice',
      !stepsFit(feed, life) && 'feed-step',
    ];
    return faults.filter((fault) => fault !== false).map((fault) => ({ fault, about: element }));
  });
}

/** A feed names the steps it means where there are any, and none where there are none. */
const stepsFit = ({ steps }: Feed, life: RegisterLife | undefined): boolean =>
  life === undefined
    ? steps === undefined
    : steps !== undefined && steps.length > 0 && steps.every((code) => stepNamed(life, code) !== undefined);
