import { compareDays, type Day } from '../calendar/day.ts';
import { formatDay } from '../calendar/day-text.ts';
import { bodyNames } from './body-names.ts';
import type { MeetingFacts } from './meeting-facts.ts';
import { meetingWords as words } from './meeting-wording.ts';
import { amendmentNames, progressNames, startSmall } from './wording.ts';

/** A line of news that stands for one or many happenings. */
export interface NewsLine {
  readonly on: Day;
  readonly texts: readonly [day: string, what: string, who: string];
  readonly count: number;
}

/** A result may be a page long; the sheet has room for its beginning. */
const longestResult = 160;

/** Amendments of the plan first, then what was finished, results, other progress, files; the newest first in each. */
export function newsLines({ amendments, progress, results, files, districts }: MeetingFacts): NewsLine[] {
  const finished = progress.filter(({ after }) => after === 'done' || after === 'done-late');
  const moving = progress.filter((each) => !finished.includes(each));
  const ofProgress = (news: MeetingFacts['progress']) =>
    lines(news, districts, ({ clause, title, after }) => words.task(clause, title, startSmall(progressNames[after])));
  return [
    ...lines(
      amendments.map((each) => ({ ...each, agency: '' })),
      districts,
      ({ kind, clause, title, documentNumber }) => words.amendment(amendmentNames[kind], clause, title, documentNumber),
    ),
    ...ofProgress(finished),
    ...lines(results, districts, ({ clause, title, text }) => words.task(clause, title, clipped(text, longestResult))),
    ...ofProgress(moving),
    ...fileLines(files, districts),
  ];
}

/** What is said in the same words of several bodies is one line. */
const lines = <N extends { readonly on: Day; readonly agency: string }>(
  news: readonly N[],
  districts: readonly string[],
  say: (each: N) => string,
): NewsLine[] =>
  [...Map.groupBy(news, say)]
    .flatMap(([what, members]) => lineOf(what, members, districts))
    .toSorted((a, b) => compareDays(b.on, a.on));

function fileLines(files: MeetingFacts['files'], districts: readonly string[]): NewsLine[] {
  const named = files.map(({ place, ...rest }) => ({ ...rest, agency: place }));
  const groups = Map.groupBy(named, ({ form, periodLabel }) => words.files(form, startSmall(periodLabel)));
  return [...groups].flatMap(([what, members]) => lineOf(words.counted(what, members.length), members, districts));
}

function lineOf(
  what: string,
  members: readonly { readonly on: Day; readonly agency: string }[],
  districts: readonly string[],
): NewsLine[] {
  const [newest] = members.map(({ on }) => on).toSorted((a, b) => compareDays(b, a));
  if (newest === undefined) return [];
  const names = members.map(({ agency }) => agency).filter((name) => name !== '');
  return [{ on: newest, texts: [formatDay(newest), what, bodyNames(names, districts)], count: members.length }];
}

/** Cut at a word, and visibly. */
export function clipped(text: string, longest: number): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2)).trimEnd()}…`;
}
