import fc from 'fast-check';
import type { FormPlace } from '../../shared/forms/form-issue.ts';
import { elementsOf, placesOf } from '../../shared/forms/form-issue.ts';
import type { DataElement, Form, StoredFigure } from '../../shared/forms/forms.contract.ts';
import { isList, optionsOf } from '../../shared/forms/written-figure.ts';
import type { Figure } from '../../shared/numbers/figure.ts';
import { aForm, anElement, district } from './form-workbook.ts';

const numberElement = (valueType: 'count' | 'money' | 'score') =>
  fc.record({
    valueType: fc.constant(valueType),
    kind: fc.constantFrom('flow' as const, 'stock' as const),
    scale: valueType === 'score' ? fc.integer({ min: 0, max: 2 }) : fc.constant(0),
    max: fc.option(fc.integer({ min: 0, max: 999_999_999 })),
  });

const yesNo = fc.constant({ valueType: 'yes-no' as const, kind: 'stock' as const, max: 1 });
const codeList = fc.record({
  valueType: fc.constant('code-list' as const),
  kind: fc.constantFrom('flow' as const, 'stock' as const),
  options: fc.constantFrom<string[][]>(['Tốt', 'Khá', 'Trung bình'], ['Loại A, hoặc B', '=Loại "C"', '-Loại D']),
});

const shapes = fc.oneof(numberElement('count'), numberElement('money'), numberElement('score'), yesNo, codeList);

const elements = (prefix: string, min: number, max: number): fc.Arbitrary<DataElement[]> =>
  fc
    .array(shapes, { minLength: min, maxLength: max })
    .map((some) =>
      some.map((shape, at) => anElement({ ...shape, code: `${prefix}${String(at + 1).padStart(2, '0')}` })),
    );

/** A block of communes and, most times, one of the district's own row; every type of element. */
export const forms: fc.Arbitrary<Form> = fc
  .tuple(elements('AA', 1, 7), elements('BB', 0, 6))
  .map(([ofCommunes, ofDistrict]) => aForm(ofCommunes, ofDistrict));

export const someCommunes: fc.Arbitrary<readonly FormPlace[]> = fc.subarray([...district('125').communes], {
  minLength: 1,
});

function figuresFor(element: DataElement): fc.Arbitrary<Figure | undefined> {
  const last = isList(element)
    ? optionsOf(element).length - 1
    : (element.max ?? (element.valueType === 'count' ? 99_999_999 : 10 ** 14));
  const number = fc.integer({ min: 0, max: last }).map((value): Figure => ({ state: 'number', value }));
  const states: Figure[] = isList(element)
    ? [{ state: 'not-applicable' }]
    : [{ state: 'not-applicable' }, { state: 'none' }];
  return fc.oneof({ weight: 3, arbitrary: number }, fc.constantFrom<(Figure | undefined)[]>(undefined, ...states));
}

/** Figures of every state for some of the cells of a form; the others are blank. */
export function figuresOfForm(
  form: Form,
  reporter: FormPlace,
  communes: readonly FormPlace[],
): fc.Arbitrary<StoredFigure[]> {
  const cells = form.blocks.flatMap((block) =>
    elementsOf(block).flatMap((element) =>
      placesOf(block, { reporter, communes }).map((place) => ({ element, place })),
    ),
  );
  return fc.tuple(...cells.map(({ element }) => figuresFor(element))).map((figures) =>
    cells.flatMap(({ element, place }, at) => {
      const figure = figures[at];
      if (figure === undefined) return [];
      const value = figure.state === 'number' ? figure.value : 0;
      return [{ element: element.code, placeId: place.id, state: figure.state, value }];
    }),
  );
}
