import type { FileNote } from '../../shared/imports/file-note.ts';
import type { FileProblem } from '../../shared/imports/file-problem.ts';
import type { InspectedFinding } from '../../shared/imports/inspection.ts';
import { isQuestion } from '../../shared/imports/questions.ts';
import { fileNoteSentence, problemSentence } from '../../shared/imports/wording.ts';

export const problemFinding = (problem: FileProblem): InspectedFinding => ({
  severity: isQuestion(problem) ? 'warning' : 'error',
  kind: problem.kind,
  ...placeOf(problem),
  sentence: problemSentence(problem),
});

export const noteFinding = (note: FileNote): InspectedFinding => ({
  severity: note.kind === 'total-differs' ? 'warning' : 'note',
  kind: note.kind,
  ...placeOf(note),
  sentence: fileNoteSentence(note),
});

function placeOf(said: FileProblem | FileNote): Pick<InspectedFinding, 'sheet' | 'cell'> {
  return { sheet: 'sheet' in said ? said.sheet : null, cell: 'cell' in said ? said.cell : null };
}
