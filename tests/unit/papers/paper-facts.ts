import { Agency } from '../../../shared/agencies/agencies.contract.ts';
import { Day } from '../../../shared/calendar/day.ts';
import type { Block, PaperDocument, Table } from '../../../shared/paper/document.ts';
import type { MeetingFacts } from '../../../shared/papers/meeting-facts.ts';
import type { OwedReport } from '../../../shared/papers/owed-reports.ts';
import type { PaperHead } from '../../../shared/papers/paper-head.ts';

export const day = (text: string): Day => Day.parse(text);

export const aHead: PaperHead = {
  office: 'SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI',
  plan: { title: 'Triển khai công tác phòng, chống mại dâm năm 2023', number: null, issuedOn: null },
  today: day('2023-01-17'),
};

export const anAgency = (part: { readonly [K in keyof Agency]?: unknown }): Agency =>
  Agency.parse({
    id: 1,
    code: 'so-y-te',
    name: 'Sở Y tế',
    shortName: 'Y tế',
    kind: 'department',
    binding: 'yeu-cau',
    placeId: null,
    ...part,
  });

export const anOwedReport = (part: Partial<OwedReport> = {}): OwedReport => ({
  regime: 'Báo cáo tháng của huyện, thành phố',
  periodLabel: 'Tháng 1 năm 2023',
  agency: 'Mộc Châu',
  dueOn: day('2023-01-16'),
  state: 'overdue',
  workingDaysLate: 1,
  ...part,
});

export const meetingFacts = (part: Partial<MeetingFacts> = {}): MeetingFacts => ({
  head: aHead,
  since: day('2023-01-10'),
  districts: ['Mộc Châu', 'Vân Hồ'],
  progress: [],
  results: [],
  amendments: [],
  files: [],
  overdue: [],
  dueSoon: [],
  moves: [],
  upTo: 'tháng 1',
  audience: 'inside',
  smallCountBelow: 5,
  ...part,
});

export const blocksOf = ({ parts }: PaperDocument): readonly Block[] => parts.flatMap(({ blocks }) => blocks);

export const tablesOf = (document: PaperDocument): Table[] =>
  blocksOf(document).flatMap((block) => (block.kind === 'table' ? [block] : []));

/** What the rows of a table say, a cell's second line after a space. */
export const rowTexts = ({ rows }: Table): string[][] =>
  rows.map(({ cells }) => cells.map(({ text, below }) => (below === undefined ? text : `${text} ${below}`)));

/** The words outside tables, in order. */
export const sentences = (document: PaperDocument): string[] =>
  blocksOf(document).flatMap((block) => {
    if (block.kind === 'paragraph') return [block.runs.map(({ text }) => text).join('')];
    return block.kind === 'heading' || block.kind === 'note' ? [block.text] : [];
  });
