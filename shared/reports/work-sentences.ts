import { type Run, text } from '../paper/document.ts';
import { countedRun, type SubmissionCount, type TaskCount } from './counted-source.ts';
import type { SubmissionFacts, TaskFacts } from './report-facts.ts';

/** What the report says of submissions and tasks; every number in it leads to what it was counted from. */

/** A district that owes several reports for the period has sent when all of them are in. */
export function submissionSentence({ expected, onTime, late, missing, each = 1 }: SubmissionFacts): Run[] {
  const sent = onTime + late.length;
  const [all, reports] = each > 1 ? [' đủ', `${each} báo cáo của kỳ`] : ['', 'báo cáo'];
  const every = bodies(expected, 'expected');
  if (sent === 0) return said`Chưa có huyện nào trong số ${every} huyện gửi${all} ${reports}.`;
  const start = said`Có ${bodies(sent, 'sent')}/${every} huyện đã gửi${all} ${reports}`;
  if (onTime === expected) return [...start, text(', tất cả đúng hạn.')];
  const slow = late.length > 0 ? said`, ${bodies(late.length, 'late')} huyện gửi chậm` : [];
  const rest = missing.length > 0 ? said`; ${bodies(missing.length, 'missing')} huyện chưa gửi${all}` : [];
  return [...start, ...said`, trong đó ${bodies(onTime, 'on-time')} huyện gửi đúng hạn`, ...slow, ...rest, text('.')];
}

export function taskSentence({ total, notStarted, inProgress, done, overdue }: TaskFacts): Run[] {
  const states = [
    ...(done > 0 ? [said`${tasks(done, 'done')} đã hoàn thành`] : []),
    ...(inProgress > 0 ? [said`${tasks(inProgress, 'in-progress')} đang thực hiện`] : []),
    ...(notStarted > 0 ? [said`${tasks(notStarted, 'not-started')} chưa triển khai`] : []),
  ];
  const listed = states.flatMap((state, at) => (at === 0 ? state : [text(', '), ...state]));
  return [
    ...said`Kế hoạch giao ${tasks(total, 'total')} nhiệm vụ, trong đó `,
    ...listed,
    text(`${overdueText(overdue)}.`),
  ];
}

const overdueText = (overdue: TaskFacts['overdue']): string =>
  overdue === null ? '' : overdue > 0 ? `; ${overdue} nhiệm vụ quá hạn` : '; không có nhiệm vụ quá hạn';

const bodies = (value: number, which: SubmissionCount): Run => countedRun(String(value), { of: 'submissions', which });
const tasks = (value: number, which: TaskCount): Run => countedRun(String(value), { of: 'tasks', which, group: null });

/** A sentence with figures in it. */
function said(words: TemplateStringsArray, ...values: readonly (string | Run)[]): Run[] {
  return words.flatMap((word, at): Run[] => {
    const value = values[at];
    const run = typeof value === 'string' ? text(value) : value;
    return [...(word === '' ? [] : [text(word)]), ...(run === undefined ? [] : [run])];
  });
}
