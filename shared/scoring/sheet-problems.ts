import { detectPersonalHeader } from '../text/personal-columns.ts';
import { mostPoints, type ScoringSheet, type SheetProblem } from './scoring-sheet.ts';

/** What keeps a sheet from being kept: with none of these every total from 0 to the most falls in exactly one class. */
export const sheetProblems = (sheet: ScoringSheet): SheetProblem[] => [
  ...criterionProblems(sheet),
  ...classProblems(sheet),
];

const criterionProblems = ({ criteria }: ScoringSheet): SheetProblem[] =>
  criteria.flatMap(({ code, name }, at) => [
    ...(criteria.findIndex((other) => other.code === code || other.name === name) < at
      ? [{ fault: 'criterion-twice' as const, about: name }]
      : []),
    ...(detectPersonalHeader(name) === undefined ? [] : [{ fault: 'personal' as const, about: name }]),
  ]);

function classProblems(sheet: ScoringSheet): SheetProblem[] {
  const { classes } = sheet;
  const most = mostPoints(sheet);
  return classes.flatMap(({ name, from }, at): SheetProblem[] => {
    const better = classes[at - 1];
    const isLast = at === classes.length - 1;
    const faults = [
      classes.findIndex((other) => other.name === name) < at && 'class-twice',
      better !== undefined && from >= better.from && 'classes-out-of-order',
      isLast && from !== 0 && 'lowest-not-zero',
      from > most && 'class-out-of-reach',
    ] as const;
    return faults.filter((fault) => fault !== false).map((fault) => ({ fault, about: name }));
  });
}
