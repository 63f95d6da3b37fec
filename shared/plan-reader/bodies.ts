import type { KnownAgency, KnownNames, Mention } from './known-names.ts';
import { mentionsIn } from './known-names.ts';
import { alike, asNewBody, newBodiesIn } from './new-bodies.ts';
import { type BodyRef, type BodyRule, bodyKey, type LineBody, type NewBody } from './proposal.ts';
import { roleAt } from './roles.ts';

/** Finds the bodies of headings and clauses, and gathers those that nobody knows yet. */
export interface BodyFinder {
  readonly inHeading: (text: string) => BodyRef[];
  readonly inClause: (text: string, leads: readonly BodyRef[]) => LineBody[];
  readonly inCell: (text: string) => BodyRef[];
  readonly found: () => NewBody[];
}

export function bodyFinder(agencies: readonly KnownAgency[], names: KnownNames): BodyFinder {
  const fresh = new Map<string, NewBody>();
  const take = (key: string, name: string, requested: boolean): BodyRef => {
    const similar = alike(agencies, name);
    if (similar) return { kind: 'known', agency: similar.id };
    if (!fresh.has(key)) fresh.set(key, asNewBody({ key, name }, requested));
    return { kind: 'new', key };
  };
  const allIn = (text: string, requested: boolean): Mention[] => {
    const known = mentionsIn(text, names);
    const others = newBodiesIn(text, known).map(({ key, name, start, end }) => ({
      body: take(key, name, requested),
      start,
      end,
    }));
    return [...known, ...others].toSorted((a, b) => a.start - b.start);
  };
  const inHeading = (text: string): BodyRef[] =>
    isBodiesHeading(text, mentionsIn(text, names))
      ? distinct(allIn(text, /^Đề nghị/u.test(text)).map(({ body }) => body))
      : [];
  return {
    inHeading,
    inCell: (text) => distinct(allIn(text, false).map(({ body }) => body)),
    inClause: (text, leads) => rolesIn(text, clauseMentions(text, names, take), leads),
    found: () => [...fresh.values()],
  };
}

const leadIn =
  /^(?:(?:Đề nghị|Giao|Trách nhiệm của|Nhiệm vụ của|Đối với|Các cơ quan|Các đơn vị|Phân công)(?: (?:Trách nhiệm|các cơ quan))?\s*:?\s*)/u;

/** A heading is about bodies when it begins with one. */
function isBodiesHeading(text: string, known: readonly Mention[]): boolean {
  const skipped = leadIn.exec(text)?.[0].length ?? 0;
  const start = text.slice(skipped);
  const first = known[0]?.start ?? text.length;
  return first <= skipped + 4 || (newBodiesIn(start, [])[0]?.start ?? text.length) === 0;
}

/** In a clause an unknown body counts only where the words around give it a part. */
function clauseMentions(
  text: string,
  names: KnownNames,
  take: (key: string, name: string, requested: boolean) => BodyRef,
): Mention[] {
  const known = mentionsIn(text, names);
  const others = newBodiesIn(text, known).filter(({ start, end }) => {
    const before = text.slice(0, start);
    return (
      (before === '' && /^\s*(chủ trì|phối hợp|có trách nhiệm|:)/u.test(text.slice(end))) ||
      /(phối hợp( chặt chẽ)?( với| cùng)?|chủ trì|phối hợp|thực hiện|giao)(\s*:)?\s*$/iu.test(before) ||
      /(phối hợp( chặt chẽ)?( với| cùng)|chủ trì|phối hợp)\s*:?[^.:]*(,|;| và| cùng| với)\s*$/iu.test(before)
    );
  });
  const fresh = others.map(({ key, name, start, end }) => ({ body: take(key, name, false), start, end }));
  return [...known, ...fresh].toSorted((a, b) => a.start - b.start);
}

/** One part per body, the strongest; bodies of the heading lead unless the clause names one of them at its start. */
function rolesIn(text: string, mentions: readonly Mention[], leads: readonly BodyRef[]): LineBody[] {
  const given = new Map<string, LineBody>();
  const give = (body: BodyRef, role: LineBody['role'], rule: BodyRule) => {
    const earlier = given.get(bodyKey(body));
    if (earlier === undefined || (earlier.role !== 'lead' && role === 'lead'))
      given.set(bodyKey(body), { body, role, rule });
  };
  const own = mentions.filter(({ start, end }) => start === 0 && !isGoverned(text.slice(end)));
  const called = leads.filter((lead) => own.some(({ body }) => bodyKey(body) === bodyKey(lead)));
  for (const body of called.length > 0 ? called : leads)
    give(body, 'lead', called.length > 0 ? 'begins-clause' : 'heading-names');
  let last: ReturnType<typeof roleAt>;
  mentions.forEach((mention, index) => {
    last = roleAt(text, mention, mentions[index - 1], last);
    if (last) give(mention.body, last.role, last.rule);
  });
  return [...given.values()];
}

/** 'UBND tỉnh giao …', 'Sở Y tế được …': the body at the start is not the one that acts. */
const isGoverned = (after: string): boolean => /^\s*(giao|được|yêu cầu|ban hành)/u.test(after);

const distinct = (bodies: readonly BodyRef[]): BodyRef[] => [
  ...new Map(bodies.map((body) => [bodyKey(body), body])).values(),
];
