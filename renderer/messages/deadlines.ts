import type { Obligation } from '../../shared/deadlines/deadlines.contract.ts';
import type { ObligationState } from '../../shared/deadlines/obligation-state.ts';
import type { Submission, SubmissionState } from '../../shared/submissions/submissions.contract.ts';
import { count } from './numbers.ts';
import type { SignWords } from './sign-words.ts';
import { shortDay } from './time.ts';

type Dates = Pick<Obligation, 'state' | 'workingDaysLate' | 'dueOn' | 'extendedTo'>;

/** The sign beside a due date: how late in working days, or the day itself while there is time. */
export function obligationSign({ state, workingDaysLate, dueOn, extendedTo }: Dates): SignWords {
  const word = obligationWords[state];
  const day = shortDay(extendedTo ?? dueOn);
  switch (state) {
    case 'overdue':
      return { tone: 'bad', mark: `${count(workingDaysLate)} ngày`, word };
    case 'due-today':
      return { tone: 'caution', mark: 'Hôm nay', word };
    case 'due-soon':
      return { tone: 'caution', mark: day, word };
    case 'not-due':
      return { tone: 'neutral', mark: day, word };
    case 'done-on-time':
      return { tone: 'good', mark: '✓', word };
    case 'done-late':
      return { tone: 'caution', mark: `+${count(workingDaysLate)}`, word };
    case 'not-required':
      return { tone: 'neutral', mark: '–', word };
  }
}

export const obligationWords: Readonly<Record<ObligationState, string>> = {
  overdue: 'Quá hạn',
  'due-today': 'Đến hạn hôm nay',
  'due-soon': 'Sắp đến hạn',
  'not-due': 'Chưa đến hạn',
  'done-on-time': 'Đúng hạn',
  'done-late': 'Hoàn thành quá hạn',
  'not-required': 'Không phải nộp',
};

export const deadlineWords = {
  slice: (shown: number, all: number) =>
    `${count(shown)} trong ${count(all)} nghĩa vụ báo cáo của năm kế hoạch, theo ngày đến hạn`,
  due: 'Hạn',
  agency: 'Cơ quan',
  regime: 'Chế độ báo cáo',
  period: 'Kỳ',
  received: 'Nhận ngày',
  state: 'Tình trạng',
  basis: 'Căn cứ hạn',
  extended: (day: string) => `gia hạn đến ${day}`,
  filterState: 'Tình trạng',
  all: 'Tất cả',
  open: 'Chưa hoàn thành',
  basisNames: { text: 'theo văn bản', office: 'do văn phòng xác định' },
  empty: { title: 'Không có nghĩa vụ nào', advice: 'Chọn tình trạng khác để xem các nghĩa vụ còn lại.' },
} as const;

export function submissionSign({ state, workingDaysLate }: Pick<Submission, 'state' | 'workingDaysLate'>): SignWords {
  const word = submissionWords[state];
  switch (state) {
    case 'on-time':
      return { tone: 'good', mark: '✓', word };
    case 'late':
      return { tone: 'caution', mark: `+${count(workingDaysLate)}`, word };
    case 'overdue':
      return { tone: 'bad', mark: 'chưa', word };
    case 'waiting':
      return { tone: 'neutral', mark: '·', word };
    case 'not-required':
      return { tone: 'neutral', mark: '–', word };
  }
}

export const submissionWords: Readonly<Record<SubmissionState, string>> = {
  'on-time': 'đúng hạn',
  late: 'chậm',
  overdue: 'chưa nộp',
  waiting: 'chưa đến hạn',
  'not-required': 'không phải nộp',
};

/** 'chậm 2 ngày' inside a summary */
export const submissionMeaning = ({ state, workingDaysLate }: Pick<Submission, 'state' | 'workingDaysLate'>): string =>
  state === 'late' ? `chậm ${count(workingDaysLate)} ngày làm việc` : submissionWords[state];
