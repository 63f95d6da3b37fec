import type { ElementCode } from '../../../shared/ids.ts';
import type { Feed, FeedCondition, FeedRule } from '../../../shared/registers/feed.ts';
import { type FieldCode, isNumeric, type RegisterField } from '../../../shared/registers/register-field.ts';
import type { OpeningStep, StepCode } from '../../../shared/registers/register-life.ts';
import { yesNoWords } from '../../../shared/registers/value-text.ts';
import type { DefinitionDraft } from './definition-draft.ts';

export const withFeed = (draft: DefinitionDraft, at: number, feed: Feed): DefinitionDraft => ({
  ...draft,
  feeds: draft.feeds.map((each, index) => (index === at ? feed : each)),
});

export const withoutFeed = (draft: DefinitionDraft, at: number): DefinitionDraft => ({
  ...draft,
  feeds: draft.feeds.filter((_, index) => index !== at),
});

/** A sum of the first number the register has; of one without numbers a count of its entries. Of cases, as they open. */
export function withNewFeed(draft: DefinitionDraft, element: ElementCode): DefinitionDraft {
  const number = draft.fields.find(isNumeric);
  const how: FeedRule = number === undefined ? { kind: 'count' } : { kind: 'sum', field: number.code };
  const { life } = draft;
  const feed: Feed = life === undefined ? { element, how } : { element, how, steps: [life.opening.code] };
  return { ...draft, feeds: [...draft.feeds, feed] };
}

/** Fields the rule may be about, those of steps too; a field that was retired stays where it is named already. */
export const fieldsFor = (draft: DefinitionDraft, kind: FeedRule['kind'], named: FieldCode | undefined) =>
  allFields(draft).filter(
    (field) => field.code === named || (field.retired !== true && (kind === 'last' ? true : isNumeric(field))),
  );

/** What a step says again has the same code and stands here once. */
const allFields = ({ fields, life }: DefinitionDraft): RegisterField[] => {
  const all = [...fields, ...(life?.steps ?? []).flatMap((step) => step.fields)];
  return [...new Map(all.toReversed().map((field) => [field.code, field])).values()].toReversed();
};

/** The steps of a case in their order, the opening first. */
export const stepsOf = ({ life }: DefinitionDraft): OpeningStep[] =>
  life === undefined ? [] : [life.opening, ...life.steps];

/** In the order of the life, so that the same choice is the same feed. */
export function withStep(draft: DefinitionDraft, feed: Feed, step: StepCode, isMeant: boolean): Feed {
  const meant = new Set(feed.steps);
  if (isMeant) meant.add(step);
  else meant.delete(step);
  return { ...feed, steps: stepsOf(draft).flatMap(({ code }) => (meant.has(code) ? [code] : [])) };
}

export function ruleOf(draft: DefinitionDraft, how: FeedRule, kind: FeedRule['kind']): FeedRule {
  if (kind === 'count' || kind === 'standing') return { kind };
  const named = how.kind === 'count' ? undefined : how.field;
  const [first] = fieldsFor(draft, kind, undefined);
  const field = fieldsFor(draft, kind, undefined).some(({ code }) => code === named) ? named : first?.code;
  return field === undefined ? how : { kind, field };
}

/** Values an entry's field may have; of numbers and days there are too many to choose from. */
export const valuesOf = ({ kind, options = [] }: RegisterField): { value: string; label: string }[] => {
  if (kind === 'choice') return options.filter(Boolean).map((value) => ({ value, label: value }));
  return kind === 'yes-no'
    ? [
        { value: 'true', label: yesNoWords.yes },
        { value: 'false', label: yesNoWords.no },
      ]
    : [];
};

export const conditionFields = ({ fields }: DefinitionDraft): RegisterField[] =>
  fields.filter((field) => valuesOf(field).length > 0);

/** The first value of the field; undefined where it has none to choose from. */
export function conditionOn(field: RegisterField | undefined): FeedCondition | undefined {
  const [first] = field === undefined ? [] : valuesOf(field);
  return field === undefined || first === undefined ? undefined : { field: field.code, is: first.value };
}

/** A feed without any condition has no list of them. */
export function withConditions({ where: _where, ...feed }: Feed, conditions: readonly FeedCondition[]): Feed {
  return conditions.length === 0 ? feed : { ...feed, where: [...conditions] };
}
