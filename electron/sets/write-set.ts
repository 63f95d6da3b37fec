import { IndicatorCode } from '../../shared/ids.ts';
import { mappingKey } from '../../shared/sets/effective.ts';
import type { IndicatorSet, SetIndicator, SetKind } from '../../shared/sets/indicator-set.ts';
import type { SetDifference } from '../../shared/sets/sets.contract.ts';
import type { Tx } from '../database/open.ts';
import { insertMapping } from '../forms/element-mappings.repository.ts';
import {
  nextIndicatorSeq,
  updateVersion,
  versionInYear,
  versionsOfYear,
} from '../indicators/indicator-versions.repository.ts';
import { keepVersion, startVersion } from '../indicators/keep-version.ts';
import { planClauses, setElements } from './stored-set.repository.ts';
import { endElement, keepElement } from './write-elements.repository.ts';
import { keepTarget, removeTarget } from './write-targets.repository.ts';
import { endForm, endRule, keepForm, keepRule } from './write-versions.repository.ts';

interface Moment {
  readonly plan: { readonly id: number; readonly year: number };
  readonly at: string;
}

/** Inside a step: writes what differs, each kind after those it names. */
export async function writeSet(tx: Tx, set: IndicatorSet, differences: SetDifference, moment: Moment): Promise<void> {
  const { year } = moment.plan;
  await writeElements(tx, set, differences, year);
  const elements = new Map((await setElements(tx)).map(({ code, id }) => [code as string, id]));
  for (const form of taken(set.forms, differences, 'forms')) await keepForm(tx, form, elements, year);
  for (const code of ended(differences, 'forms')) await endForm(tx, code, year);
  for (const rule of taken(set.rules, differences, 'rules')) await keepRule(tx, rule, year);
  for (const code of ended(differences, 'rules')) await endRule(tx, code, year);
  await writeIndicators(tx, set, differences, moment);
  await writeTargets(tx, set, differences, moment.plan);
  const mapped = codesOf(differences, 'mappings');
  for (const mapping of set.mappings.filter((one) => mapped.has(mappingKey(one)))) {
    const [oldElementId, newElementId] = [elements.get(mapping.old) ?? 0, elements.get(mapping.new) ?? 0];
    await insertMapping(tx, { oldElementId, newElementId, fromYear: mapping.fromYear, note: mapping.note });
  }
}

const differenceOf = (differences: SetDifference, kind: SetKind) => differences.find((one) => one.kind === kind);

/** Codes of what is new or changed. */
function codesOf(differences: SetDifference, kind: SetKind): ReadonlySet<string> {
  const { added = [], changed = [] } = differenceOf(differences, kind) ?? {};
  return new Set([...added, ...changed].map(({ code }) => code));
}

function taken<T extends { readonly code: string }>(
  things: readonly T[],
  differences: SetDifference,
  kind: SetKind,
): T[] {
  const codes = codesOf(differences, kind);
  return things.filter(({ code }) => codes.has(code));
}

function ended(differences: SetDifference, kind: SetKind): string[] {
  const found = differenceOf(differences, kind);
  return found?.ends === true ? found.absent.map(({ code }) => code) : [];
}

async function writeElements(tx: Tx, set: IndicatorSet, differences: SetDifference, year: number): Promise<void> {
  const stored = new Map((await setElements(tx)).map((element) => [element.code, element]));
  for (const element of taken(set.elements, differences, 'elements')) {
    await keepElement(tx, element, stored.get(element.code), year);
  }
  for (const code of ended(differences, 'elements')) await endElement(tx, code, year);
}

async function writeIndicators(
  tx: Tx,
  set: IndicatorSet,
  differences: SetDifference,
  { plan: { year }, at }: Moment,
): Promise<void> {
  for (const indicator of taken(set.indicators, differences, 'indicators'))
    await keepIndicator(tx, indicator, year, at);
  for (const code of ended(differences, 'indicators')) {
    const stored = await versionInYear(tx, IndicatorCode.parse(code), year);
    if (stored !== undefined) await keepVersion(tx, stored, { retired: true }, { year, at });
  }
}

async function keepIndicator(
  tx: Tx,
  { parts = [], ...indicator }: SetIndicator,
  year: number,
  at: string,
): Promise<void> {
  const content = { ...indicator, parts: JSON.stringify(parts), retired: false };
  const stored = await versionInYear(tx, indicator.code, year);
  if (stored === undefined) {
    await startVersion(tx, { ...content, fromYear: year, seq: await nextIndicatorSeq(tx) }, at);
    return;
  }
  await keepVersion(tx, stored, content, { year, at });
  await keepOrigin(tx, indicator, year);
}

/** Where a definition comes from is no part of what it says: it makes no version of its own. */
async function keepOrigin(
  tx: Tx,
  { code, origin }: Pick<SetIndicator, 'code' | 'origin'>,
  year: number,
): Promise<void> {
  const version = await versionInYear(tx, code, year);
  if (version === undefined || version.origin === origin) return;
  const { id, ...content } = version;
  await updateVersion(tx, id, { ...content, origin });
}

async function writeTargets(
  tx: Tx,
  set: IndicatorSet,
  differences: SetDifference,
  { id: planId, year }: Moment['plan'],
): Promise<void> {
  const clauses = await planClauses(tx, planId);
  const indicators = new Map(
    (await versionsOfYear(tx, year))
      .filter(({ fromYear }) => fromYear <= year)
      .map(({ code, id }) => [code as string, id]),
  );
  for (const target of taken(set.targets, differences, 'targets')) {
    await keepTarget(tx, target, { planId, clauses, indicators });
  }
  for (const code of ended(differences, 'targets')) await removeTarget(tx, planId, code);
}
