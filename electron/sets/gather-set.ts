import { z } from 'zod';
import { inForce } from '../../shared/calendar/plan-years.ts';
import { Origin } from '../../shared/forms/form-seed.ts';
import { ElementCode } from '../../shared/ids.ts';
import { canonicalSet } from '../../shared/sets/canonical.ts';
import type { IndicatorSet, SetElement, SetIndicator } from '../../shared/sets/indicator-set.ts';
import { setFormat } from '../../shared/sets/indicator-set.ts';
import type { SetFacts } from '../../shared/sets/set-facts.ts';
import { ownSet } from '../../shared/sets/wording.ts';
import { ruleSet } from '../checks/checks.repository.ts';
import type { Context } from '../context.ts';
import type { Database, Tx } from '../database/open.ts';
import { elementMappings } from '../forms/element-mappings.repository.ts';
import { type IndicatorVersion, versionsOfYear } from '../indicators/indicator-versions.repository.ts';
import { currentPlan } from '../plan/plan.repository.ts';
import { figuredElements } from './figured-elements.repository.ts';
import {
  agencyCodes,
  type ElementInYears,
  loadedSet,
  planClauses,
  setElements,
  setForms,
  setTargets,
} from './stored-set.repository.ts';

/** Everything that is in force in the plan's year, as one set in canonical form. */
export async function gatherSet(db: Database | Tx): Promise<IndicatorSet> {
  const { id, year } = await currentPlan(db);
  const loaded = await loadedSet(db, year);
  const elements = (await setElements(db)).filter((element) => inForce(element, year));
  return canonicalSet({
    format: setFormat,
    name: loaded?.name ?? ownSet.name,
    basis: loaded?.basis ?? ownSet.basis,
    origin: loaded === undefined ? 'proposed' : Origin.parse(loaded.origin),
    year,
    elements: elements.map(asElement),
    forms: await setForms(db, year),
    rules: [...(await ruleSet(db, year))],
    indicators: (await versionsOfYear(db, year))
      .filter(({ fromYear, retired }) => fromYear <= year && !retired)
      .map(asIndicator),
    targets: await setTargets(db, id),
    mappings: [...(await elementMappings(db))],
  });
}

const asElement = ({ id: _id, fromYear: _from, toYear: _to, ...element }: ElementInYears): SetElement => element;

function asIndicator(version: IndicatorVersion): SetIndicator {
  const { code, name, clause, presentation, numerator, denominator, coverage, origin, note } = version;
  const parts = z.array(ElementCode).parse(JSON.parse(version.parts));
  return {
    code,
    name,
    clause,
    presentation,
    numerator,
    denominator,
    coverage,
    origin,
    note,
    ...(parts.length === 0 ? {} : { parts }),
  };
}

/** What a loaded set is held against, as it stands at this moment. */
export async function gatherSetFacts({ handle }: Pick<Context, 'handle'>, db: Database | Tx): Promise<SetFacts> {
  const { id } = await currentPlan(db);
  const figured = figuredElements(handle);
  return {
    stored: await gatherSet(db),
    elements: new Map(
      (await setElements(db)).map((element) => [
        element.code,
        { ...asElement(element), hasFigures: figured.has(element.id) },
      ]),
    ),
    clauses: new Set((await planClauses(db, id)).keys()),
    agencies: await agencyCodes(db),
  };
}
