import type { CoverageKind } from '../../shared/calendar/period-coverage.ts';
import { AppFailure } from '../../shared/errors/app-error.ts';
import type { ElementCode } from '../../shared/ids.ts';
import { placeUnits } from '../../shared/indicators/place-units.ts';
import type { GuardedSides } from '../../shared/views/hide-small.ts';
import type { Measure } from '../../shared/views/place-lines.ts';
import type { Shape, Subject, SubjectHead } from '../../shared/views/views.contract.ts';
import type { Context } from '../context.ts';
import { elementRows, type StoredElement } from '../forms/forms.repository.ts';
import { elementsOf, indicatorDefinition } from '../indicators/indicator-table.ts';
import { configuredOffice } from '../office/configured-office.ts';

export interface ViewMeasure extends Measure {
  readonly head: SubjectHead;
  readonly elements: ReadonlySet<ElementCode>;
  readonly guarded: GuardedSides;
  /** Which days its periods cover, and with them which units are there at their end. */
  readonly coverage: CoverageKind;
  /** A flow adds up from period to period; a stock and a rate stand for their own moment. */
  readonly isFlow: boolean;
}

/** What is looked at, ready to be counted. */
export async function measureOf(context: Context, subject: Subject): Promise<ViewMeasure> {
  const stored = new Map((await elementRows(context.db)).map((element) => [element.code, element]));
  const { smallCountBelow: below } = await configuredOffice(context);
  return subject.kind === 'indicator'
    ? ofIndicator(context, subject, stored, below)
    : ofElement(subject, stored, below);
}

type Stored = ReadonlyMap<ElementCode, StoredElement>;

async function ofIndicator(
  context: Context,
  subject: Extract<Subject, { kind: 'indicator' }>,
  stored: Stored,
  below: number,
): Promise<ViewMeasure> {
  const { numerator, denominator, target, clause, name, unit, coverage } = await indicatorDefinition(
    context,
    subject.code,
  );
  const [counts, outOf] = [elementsOf(numerator), elementsOf(denominator)];
  const hasGuarded = (codes: readonly ElementCode[]) => codes.some((code) => stored.get(code)?.guarded === true);
  const guarded = { below, numerator: hasGuarded(counts), denominator: hasGuarded(outOf) };
  const isRatio = denominator !== null;
  const [first] = numerator.kind === 'sum' || numerator.kind === 'last' ? counts : [];
  const shape = first === undefined ? counted : shapeOf(stored.get(first));
  return {
    head: { subject, clause, name, unit, isRatio, shape, target, isGuarded: guarded.numerator || guarded.denominator },
    numerator,
    denominator,
    target,
    elements: new Set([...counts, ...outOf]),
    guarded,
    coverage,
    isFlow: false,
  };
}

function ofElement(subject: Extract<Subject, { kind: 'element' }>, stored: Stored, below: number): ViewMeasure {
  const element = stored.get(subject.code);
  if (element === undefined || !canBeAdded(element)) {
    throw new AppFailure({ code: 'not-found', entity: 'indicator', id: subject.code });
  }
  return {
    head: {
      subject,
      clause: element.code,
      name: element.name,
      unit: unitOf(element),
      isRatio: false,
      shape: shapeOf(element),
      target: null,
      isGuarded: element.guarded,
    },
    numerator: { kind: 'sum', elements: [subject.code] },
    denominator: null,
    target: null,
    elements: new Set([subject.code]),
    guarded: { below, numerator: element.guarded, denominator: false },
    coverage: 'administrative',
    isFlow: element.kind === 'flow',
  };
}

const counted: Shape = { valueType: 'count', scale: 0 };

export const shapeOf = (element: StoredElement | undefined): Shape =>
  element === undefined ? counted : { valueType: element.valueType, scale: element.scale };

/** A yes is counted as one place; marks and places in a list add up to nothing. */
export const canBeAdded = ({ valueType }: Pick<StoredElement, 'valueType'>): boolean =>
  valueType !== 'score' && valueType !== 'code-list';

export const unitOf = ({ valueType, levels, unit }: StoredElement): string =>
  valueType === 'yes-no' ? placeUnits[levels.includes('commune') ? 'commune' : 'district'] : unit;
