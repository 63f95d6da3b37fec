import type { z } from 'zod';
import { AppFailure } from '../../shared/errors/app-error.ts';
import type { ElementCode } from '../../shared/ids.ts';
import { elementRows as rowsOf } from '../../shared/views/element-rows.ts';
import { hideInElements } from '../../shared/views/hide-small.ts';
import type { ElementTable, ElementTableInput } from '../../shared/views/views.contract.ts';
import type { Context } from '../context.ts';
import { elementRows, formRows, type StoredElement } from '../forms/forms.repository.ts';
import { gatherFacts } from '../indicators/gather-facts.ts';
import { configuredOffice } from '../office/configured-office.ts';
import { canBeAdded, shapeOf, unitOf } from './measure.ts';

export interface ElementGroup {
  readonly form: ElementTable['form'];
  readonly group: string;
  readonly elements: readonly ElementCode[];
}

/** The groups of the districts' forms, each once, with those of their elements that add up. */
export async function elementGroups(context: Context): Promise<ElementGroup[]> {
  const forms = (await formRows(context.db)).filter(({ reporter }) => reporter === 'district');
  const groups = forms.flatMap(({ code, blocks }) =>
    blocks.flatMap((block) => block.groups.map(({ title, elements }) => ({ form: code, group: title, elements }))),
  );
  return [...Map.groupBy(groups, ({ form, group }) => `${form} ${group}`).values()]
    .map((same) => ({
      form: same[0]?.form ?? forms[0]?.code,
      group: same[0]?.group ?? '',
      elements: [...new Set(same.flatMap(({ elements }) => elements.filter(canAdd).map(({ code }) => code)))],
    }))
    .flatMap(({ form, ...rest }) => (form === undefined || rest.elements.length === 0 ? [] : [{ form, ...rest }]));
}

const canAdd = ({ valueType }: { readonly valueType: StoredElement['valueType'] }) => canBeAdded({ valueType });

export async function elementTable(context: Context, input: z.output<typeof ElementTableInput>): Promise<ElementTable> {
  const { period, cumulative, audience } = input;
  const groups = (await elementGroups(context)).filter(({ form }) => form === input.form);
  const chosen = groups.find(({ group }) => group === input.group) ?? groups[0];
  if (chosen === undefined) throw new AppFailure({ code: 'not-found', entity: 'form', id: input.form });
  const stored = new Map((await elementRows(context.db)).map((element) => [element.code, element]));
  const elements = chosen.elements.flatMap((code) => stored.get(code) ?? []);
  const codes = elements.map(({ code }) => code);
  const facts = await gatherFacts(context, new Set(codes), period);
  const exact = rowsOf(codes, facts, { period, cumulative });
  const isGuarded = elements.map(({ guarded }) => guarded);
  return {
    form: chosen.form,
    group: chosen.group,
    period,
    cumulative,
    columns: elements.map((element) => ({
      code: element.code,
      name: element.name,
      shortName: element.shortName,
      unit: unitOf(element),
      shape: shapeOf(element),
      isGuarded: element.guarded,
    })),
    ...(audience === 'outside'
      ? hideInElements(exact, isGuarded, (await configuredOffice(context)).smallCountBelow)
      : exact),
  };
}
