import type { Column } from './column.ts';
import { keptOf, type MissingChoices, mappingKey } from './effective.ts';
import { elementColumns } from './element-columns.ts';
import { formColumns, groupRowsOf } from './form-columns.ts';
import { indicatorColumns } from './indicator-columns.ts';
import type { IndicatorSet, SetForm, SetKind } from './indicator-set.ts';
import { ruleColumns } from './rule-columns.ts';
import type { KindDifference, NamedThing, SetDifference } from './sets.contract.ts';
import { mappingColumns, targetColumns } from './target-columns.ts';
import { formLine } from './wording.ts';

/** What taking the set in would change, kind by kind and field by field; both sets in canonical form. */
export function compareSets(stored: IndicatorSet, loaded: IndicatorSet, missing: MissingChoices): SetDifference {
  const ends = (kind: SetKind) => kind !== 'mappings' && missing[kind] === 'end';
  const kept = keptOf(stored, loaded, everythingKept);
  const kind = <K extends SetKind>(name: K, spec: Spec<IndicatorSet[K][number]>): KindDifference => {
    const [own, given]: [readonly IndicatorSet[K][number][], readonly IndicatorSet[K][number][]] = [
      stored[name],
      loaded[name],
    ];
    const absent: readonly IndicatorSet[K][number][] = kept[name];
    return { kind: name, ...differenceOf(own, given, spec), absent: absent.map(spec.name), ends: ends(name) };
  };
  return [
    kind('elements', specOf(elementColumns, named)),
    kind('forms', { fields: formFields, name: named }),
    kind(
      'rules',
      specOf(ruleColumns, ({ code, note }) => ({ code, name: note })),
    ),
    kind('indicators', specOf(indicatorColumns(new Map()), named)),
    kind(
      'targets',
      specOf(targetColumns, ({ code, title }) => ({ code, name: title })),
    ),
    kind(
      'mappings',
      specOf(mappingColumns, (mapping) => ({ code: mappingKey(mapping), name: mapping.note })),
    ),
  ];
}

const everythingKept: MissingChoices = {
  elements: 'keep',
  forms: 'keep',
  rules: 'keep',
  indicators: 'keep',
  targets: 'keep',
};

const named = ({ code, name }: { readonly code: string; readonly name: string }): NamedThing => ({ code, name });

interface Field {
  readonly field: string;
  /** As people read it, line by line. */
  readonly lines: readonly string[];
}

interface Spec<T> {
  readonly fields: (thing: T) => readonly Field[];
  readonly name: (thing: T) => NamedThing;
}

/** A field is what a column shows: so the preview speaks of the very cells that were edited. */
const specOf = <T>(columns: readonly Column<T>[], name: Spec<T>['name']): Spec<T> => ({
  name,
  fields: (thing) => columns.map((column) => ({ field: column.header, lines: linesOf(column.write(thing)) })),
});

const linesOf = (content: string | number | null): string[] => (content === null ? [] : [textOfContent(content)]);

/** Numbers with the comma of the language. */
const textOfContent = (content: string | number): string =>
  typeof content === 'number' ? String(content).replace('.', ',') : content;

const contentField = 'Nội dung';

const formFields = (form: SetForm): readonly Field[] => [
  ...specOf(formColumns, named).fields(form),
  {
    field: contentField,
    lines: groupRowsOf(form).map(({ block, rows, group: { title, elements, agencies = [] } }) =>
      formLine(block, rows, title, elements, agencies),
    ),
  },
];

function differenceOf<T>(stored: readonly T[], loaded: readonly T[], { fields, name }: Spec<T>) {
  const before = new Map(stored.map((thing) => [name(thing).code, thing]));
  const added = loaded.filter((thing) => !before.has(name(thing).code));
  const pairs = loaded.flatMap((thing) => {
    const old = before.get(name(thing).code);
    return old === undefined ? [] : [{ ...name(thing), fields: changedFields(fields(old), fields(thing)) }];
  });
  const changed = pairs.filter((pair) => pair.fields.length > 0);
  return { added: added.map(name), changed, same: pairs.length - changed.length };
}

function changedFields(before: readonly Field[], after: readonly Field[]) {
  return after.flatMap(({ field, lines }, at) => {
    const old = before[at]?.lines ?? [];
    if (old.join('\n') === lines.join('\n')) return [];
    const [gone, come] = [old.filter((line) => !lines.includes(line)), lines.filter((line) => !old.includes(line))];
    const moved = gone.length === 0 && come.length === 0;
    return [{ field, before: moved ? [...old] : gone, after: moved ? [...lines] : come }];
  });
}
