import type { z } from 'zod';
import { canonicalSet, cleanTexts } from './canonical.ts';
import { IndicatorSet, mostOfAKind, setFormat, setKinds } from './indicator-set.ts';
import { type Locate, type Path, type SetProblem, type SetProblemKind, setProblem } from './set-problem.ts';

export type ParsedSet =
  | { readonly ok: true; readonly set: IndicatorSet }
  | { readonly ok: false; readonly problems: readonly SetProblem[] };

/** What a file holds against the schema of a set, in canonical form; everything wrong is told with its place. */
export function parseSet(given: unknown, locate: Locate): ParsedSet {
  const raw = cleanTexts(given);
  const outside = outsideProblem(raw, locate);
  if (outside !== undefined) return { ok: false, problems: [outside] };
  const parsed = IndicatorSet.safeParse(raw);
  if (parsed.success) return { ok: true, set: canonicalSet(parsed.data) };
  return { ok: false, problems: parsed.error.issues.flatMap((issue) => problemsOf(issue, raw, locate)) };
}

/** What makes everything inside pointless to look at. */
function outsideProblem(raw: unknown, locate: Locate): SetProblem | undefined {
  if (!isRecord(raw) || !('format' in raw)) return setProblem('not-a-set', [], locate);
  if (raw.format !== setFormat) {
    return setProblem('other-format', ['format'], locate, { found: shown(raw.format), expected: String(setFormat) });
  }
  const tooMany = setKinds.find((kind) => Array.isArray(raw[kind]) && raw[kind].length > mostOfAKind);
  return tooMany === undefined
    ? undefined
    : setProblem('too-many', [tooMany], locate, { expected: String(mostOfAKind) });
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

type Issue = z.core.$ZodIssue;

function problemsOf(issue: Issue, raw: unknown, locate: Locate): SetProblem[] {
  const path = pathOf(issue);
  const found = shown(valueAt(raw, path));
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => setProblem('unknown-field', [...path, key], locate, { found: key }));
    case 'invalid_value':
      return [setProblem('not-an-option', path, locate, { found, expected: issue.values.map(String).join(', ') })];
    case 'invalid_type':
      return [setProblem(valueAt(raw, path) === undefined ? 'required' : 'not-valid', path, locate, { found })];
    case 'too_small':
      return [setProblem(issue.origin === 'number' ? 'out-of-bounds' : 'required', path, locate, { found })];
    case 'too_big':
      return [tooBig(issue, path, found, locate)];
    case 'custom':
      return [setProblem(refinements[issue.message ?? ''] ?? 'not-valid', path, locate, { found })];
    default:
      return [setProblem('not-valid', path, locate, { found })];
  }
}

function tooBig(issue: z.core.$ZodIssueTooBig, path: Path, found: string, locate: Locate): SetProblem {
  if (issue.origin === 'number' || issue.origin === 'int') return setProblem('out-of-bounds', path, locate, { found });
  return setProblem('too-long', path, locate, { found, expected: String(issue.maximum) });
}

/** By what the seed's schemas say of themselves. */
const refinements: Readonly<Record<string, SetProblemKind>> = {
  'options belong to a code list': 'options-only-for-lists',
  'yes-no runs from 0 to 1': 'yes-no-bounds',
  'min above max': 'min-above-max',
  'a guarded count exists at district level and above only': 'guarded-at-commune',
  'a ratio, and only a ratio, has a denominator': 'ratio-needs-denominator',
};

const pathOf = ({ path }: Issue): Path => path.map((part) => (typeof part === 'number' ? part : String(part)));

function valueAt(raw: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, part) => {
    if (Array.isArray(value)) return value[Number(part)];
    return isRecord(value) ? value[part] : undefined;
  }, raw);
}

/** A simple value as a message shows it; what is inside of something larger is not told. */
const shown = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
