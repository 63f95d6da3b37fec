import { formatDay } from '../../shared/calendar/day-text.ts';
import { periodTitle } from '../../shared/calendar/period-label.ts';
import type { DatabaseRefusal, RefusedDatabase } from '../../shared/errors/app-error.ts';
import type { FigureSourceKind } from '../../shared/forms/forms.contract.ts';
import type { FolderPlace } from '../../shared/guard/folder-place.ts';
import type { Finding, ReadOnlyReason, Warning } from '../../shared/guard/guard.contract.ts';
import { count } from './numbers.ts';
import { dayAndTime } from './time.ts';

/** What happened, what of it is safe, what is not, and what to do. */
export interface BadDay {
  readonly title: string;
  readonly safe: string;
  readonly unsafe: string;
  readonly todo: string;
}

export const guardWords = {
  slice: (soundAt: string | null) =>
    soundAt === null
      ? 'Chưa có lần kiểm tra toàn bộ nào'
      : `Kiểm tra toàn bộ gần nhất: ${dayAndTime(soundAt)}, nguyên vẹn`,
  safe: 'Còn an toàn',
  unsafe: 'Chưa an toàn',
  todo: 'Cần làm',
  checkNow: 'Kiểm tra ngay',
  checking: 'Đang kiểm tra toàn bộ dữ liệu…',
  see: 'Xem cần làm gì',
  calm: {
    title: 'Dữ liệu không có dấu hiệu bất thường',
    advice: 'Mỗi ngày, sau khi mở chương trình, toàn bộ số liệu được đối chiếu với dấu niêm khi ghi và khi chốt.',
  },
  findings: 'Chỗ không khớp',
  accept: 'Vẫn dùng dữ liệu này',
  acceptHint: 'Chỉ bấm khi đã xem các chỗ không khớp. Việc này được ghi vào nhật ký và không báo lại.',
  accepted: (found: number) => ({
    title: 'Đã tiếp tục dùng dữ liệu này',
    advice:
      found === 0
        ? 'Có thể ghi lại như thường.'
        : `Đã ghi vào nhật ký ${count(found)} chỗ không khớp; có thể ghi lại như thường.`,
  }),
  kept: (file: string) => `Tệp đúng như lúc phát hiện được giữ tại: ${file}`,
  backup: (newest: { readonly fileName: string; readonly folder: string; readonly madeAt: string } | null) =>
    newest === null
      ? 'Chưa có bản sao lưu nào được kiểm tra.'
      : `Bản sao lưu đã kiểm tra gần nhất: ${newest.fileName}, lúc ${dayAndTime(newest.madeAt)}, tại ${newest.folder}.`,
  toBackups: 'Mở phần sao lưu',
  readOnly: 'Chỉ xem và in, chưa ghi được',
} as const;

export const readOnlyDays: Readonly<Record<ReadOnlyReason, BadDay>> = {
  damaged: {
    title: 'Dữ liệu có chỗ không còn đúng như khi ghi',
    safe: 'Tệp đúng như lúc phát hiện đã được chép giữ riêng. Vẫn xem, in và xuất được; các bản sao lưu không bị đụng tới.',
    unsafe: 'Các chỗ nêu dưới đây có thể sai. Chương trình không ghi gì thêm để không làm mất dấu vết.',
    todo: 'Đối chiếu các chỗ nêu dưới đây với bản giấy, rồi phục hồi từ bản sao lưu gần nhất, hoặc vẫn dùng dữ liệu này nếu đã biết rõ nguyên nhân.',
  },
  'changed-outside': {
    title: 'Tệp dữ liệu không phải tệp đã đóng lần trước',
    safe: 'Vẫn xem, in và xuất được. Tệp đúng như lúc phát hiện đã được chép giữ riêng; các bản sao lưu không bị đụng tới.',
    unsafe:
      'Tệp đã bị thay đổi hoặc thay thế khi chương trình đóng: do chép đè, do ổ đĩa lỗi, hoặc do chương trình khác.',
    todo: 'Nếu chính anh, chị đã chép tệp này vào thì bấm “Vẫn dùng dữ liệu này”. Nếu không, hãy phục hồi từ bản sao lưu gần nhất.',
  },
  'folder-read-only': {
    title: 'Thư mục dữ liệu chỉ cho đọc',
    safe: 'Dữ liệu còn nguyên. Đang xem một bản chép tạm của lần mở này; xem, in và xuất được.',
    unsafe: 'Không ghi được gì vào dữ liệu cho tới khi mở lại chương trình.',
    todo: 'Kiểm tra khóa ghi của USB, quyền ghi của thư mục dữ liệu, chương trình diệt vi-rút; rồi đóng và mở lại chương trình.',
  },
};

export function warningDay(warning: Warning, isSound: boolean): BadDay {
  switch (warning.kind) {
    case 'unclean-end':
      return isSound ? afterPowerCut.sound : afterPowerCut.asking;
    case 'low-space':
      return {
        title: `Ổ đĩa sắp đầy: còn ${megabytes(warning.freeBytes)}`,
        safe: 'Mọi thứ đã báo “Đã lưu” vẫn nguyên vẹn.',
        unsafe: `Khi đầy, sẽ không lưu thêm và không sao lưu được. Cần ít nhất ${megabytes(warning.neededBytes)}.`,
        todo: 'Xóa bớt tệp không dùng trên ổ đĩa này (không xóa gì trong thư mục dữ liệu), hoặc chép bớt sang ổ khác.',
      };
    case 'folder-place':
      return folderDay(warning.place, warning.folder);
    case 'clock-behind':
      return {
        title: 'Đồng hồ máy tính chạy lùi so với lần ghi trước',
        safe: 'Thứ tự các thay đổi được giữ theo số thứ tự, không theo đồng hồ; không có gì bị mất.',
        unsafe: `Lần ghi gần nhất là ${dayAndTime(warning.last)}. Ngày ghi, ngày đến hạn, “quá hạn” tính từ bây giờ có thể sai.`,
        todo: 'Chỉnh lại ngày, giờ của Windows rồi mở lại chương trình. Nếu đồng hồ hay sai, hãy thay pin trên bo mạch.',
      };
    case 'clock-ahead':
      return {
        title: `Máy tính báo hôm nay là ${formatDay(warning.today)}; lần ghi gần nhất là ${dayAndTime(warning.last)}`,
        safe: 'Không có gì bị mất. Thứ tự các thay đổi giữ theo số thứ tự; bản sao lưu không bị xóa vì đồng hồ chạy quá.',
        unsafe: 'Nếu ngày của máy sai, “quá hạn”, số ngày chậm và ngày ghi trên văn bản tính từ bây giờ cũng sai.',
        todo: 'Xem ngày ở góc phải màn hình Windows. Đúng thì cứ làm việc; sai thì chỉnh lại rồi mở lại chương trình trước khi ghi.',
      };
  }
}

const afterPowerCut = {
  asking: {
    title: 'Lần trước chương trình không được đóng bình thường',
    safe: 'Mọi thứ đã báo “Đã lưu” đều còn: dữ liệu đã tự khôi phục khi mở.',
    unsafe: 'Việc đang làm dở lúc mất điện (chưa báo “Đã lưu”) không được giữ. Toàn bộ dữ liệu đang được kiểm tra lại.',
    todo: 'Cứ làm việc bình thường. Xem lại mục vừa nhập ngay trước khi mất điện.',
  },
  sound: {
    title: 'Lần trước chương trình không được đóng bình thường; đã kiểm tra, dữ liệu nguyên vẹn',
    safe: 'Mọi thứ đã báo “Đã lưu” đều còn và đúng như khi ghi.',
    unsafe: 'Việc đang làm dở lúc mất điện (chưa báo “Đã lưu”) không được giữ.',
    todo: 'Xem lại mục vừa nhập ngay trước khi mất điện.',
  },
} as const;

function folderDay(place: FolderPlace, folder: string): BadDay {
  const move = `Đóng chương trình, chuyển cả thư mục dữ liệu về ổ đĩa của máy này (ngoài thư mục đó) rồi mở lại. Đang dùng: ${folder}`;
  if (place.kind === 'network') {
    return {
      title: 'Dữ liệu đang nằm trên ổ mạng',
      safe: 'Những gì đã lưu hiện vẫn đọc được.',
      unsafe: 'Trên ổ mạng, hai máy cùng mở hoặc mạng ngắt giữa chừng có thể làm hỏng tệp dữ liệu.',
      todo: move,
    };
  }
  return {
    title: `Dữ liệu đang nằm trong thư mục của ${place.by}`,
    safe: 'Những gì đã lưu hiện vẫn đọc được.',
    unsafe: `${place.by} chép từng tệp khi đang ghi dở, có thể trả về tệp cũ, và đưa số liệu ra ngoài cơ quan.`,
    todo: move,
  };
}

const megabytes = (bytes: number): string => `${count(Math.floor(bytes / 1_000_000))} MB`;

const sources: Readonly<Record<FigureSourceKind, string>> = {
  file: 'nhận từ tệp',
  hand: 'nhập tay',
  undo: 'thu hồi',
  register: 'tính từ sổ theo dõi',
};

export function findingSentence(finding: Finding): string {
  switch (finding.kind) {
    case 'structure':
      return 'Cấu trúc tệp dữ liệu bị hỏng: một số trang không đọc được. Phải phục hồi từ bản sao lưu.';
    case 'batch': {
      const { from, at, fileName, period, source } = finding;
      const what = from === null ? `Đợt số liệu số ${count(source)}` : `Đợt số liệu ${sources[from]}`;
      const when = at === '' ? '' : `, lúc ${dayAndTime(at)}`;
      const of = period === null ? '' : `, kỳ ${periodTitle(period)}`;
      return `${what}${fileName === null ? '' : ` ${fileName}`}${when}${of}: không còn đúng như khi nhận.`;
    }
    case 'period':
      return `${periodTitle(finding.period)} đã chốt: số liệu không còn đúng như khi chốt.`;
    case 'figures':
      return `${periodTitle(finding.period)}: ${count(finding.count)} số không khớp với lịch sử của chính nó.`;
    case 'log':
      return finding.seq === null
        ? `Nhật ký: ${count(finding.problems)} dòng thay đổi không qua chương trình.`
        : `Nhật ký không còn liền mạch, bắt đầu từ dòng số ${count(finding.seq)} (${count(finding.problems)} chỗ).`;
  }
}

const startTitles: Readonly<Record<DatabaseRefusal, string>> = {
  'newer-version': 'Dữ liệu thuộc phiên bản mới hơn của chương trình',
  'not-ours': 'Tệp dữ liệu không phải của Sổ Điều Phối',
  empty: 'Tệp dữ liệu rỗng',
  missing: 'Không còn thấy dữ liệu đã dùng lần trước',
  damaged: 'Tệp dữ liệu bị hỏng, không mở được',
  unreadable: 'Không mở được tệp dữ liệu',
};

/** The program has not begun: nothing was written, and the file is as it was. */
export function refusalDay(error: RefusedDatabase): BadDay {
  const untouched = 'Tệp dữ liệu được giữ nguyên, chương trình không ghi một byte nào vào.';
  const backup =
    error.backup === undefined || error.backup === null
      ? 'Trong thư mục sao lưu của máy này chưa thấy bản sao nào; hãy tìm trên USB hoặc ổ đĩa sao lưu.'
      : `Bản sao lưu mới nhất thấy trên máy này: ${error.backup}.`;
  const file = error.file === undefined ? '' : ` Tệp: ${error.file}.`;
  const title = startTitles[error.reason];
  switch (error.reason) {
    case 'newer-version':
      return {
        title,
        safe: untouched,
        unsafe: 'Phiên bản đang mở không hiểu hết dữ liệu này nên không mở, kể cả để xem.',
        todo: `Hãy dùng phiên bản chương trình mới đã ghi dữ liệu này${error.version === undefined ? '' : ` (dữ liệu cần lược đồ ${error.version})`}.${file}`,
      };
    case 'not-ours':
      return {
        title,
        safe: untouched,
        unsafe: 'Không biết đây là tệp gì, nên không mở.',
        todo: `Chuyển tệp này sang thư mục khác, rồi mở lại chương trình hoặc chép dữ liệu đúng vào.${file} ${backup}`,
      };
    case 'empty':
      return {
        title,
        safe: untouched,
        unsafe: 'Tệp có tên của dữ liệu nhưng không có nội dung: có thể việc chép tệp bị ngắt giữa chừng.',
        todo: `Chép lại dữ liệu đúng hoặc bản sao lưu vào. Nếu muốn bắt đầu mới từ đầu, hãy xóa tệp rỗng này.${file} ${backup}`,
      };
    case 'missing':
      return {
        title,
        safe: 'Chương trình không lập dữ liệu mới đè lên chỗ cũ. Bản sao lưu và tệp gốc được giữ nguyên.',
        unsafe: 'Tệp dữ liệu đã bị xóa, bị chuyển đi, hoặc ổ đĩa chứa nó chưa được cắm.',
        todo: `Cắm lại ổ đĩa, tìm trong Thùng rác, hoặc phục hồi từ bản sao lưu.${file} ${backup}`,
      };
    case 'damaged':
      return {
        title,
        safe: `${untouched} Các bản sao lưu không bị đụng tới.`,
        unsafe: 'Phần thay đổi từ sau bản sao lưu gần nhất có thể phải nhập lại.',
        todo: `Không xóa tệp hỏng. Chép cả thư mục dữ liệu ra USB, rồi phục hồi từ bản sao lưu.${file} ${backup}`,
      };
    case 'unreadable':
      return {
        title,
        safe: untouched,
        unsafe: 'Ổ đĩa, quyền truy cập hoặc một chương trình khác đang ngăn việc đọc.',
        todo: `Đóng chương trình diệt vi-rút, chương trình chép tệp; kiểm tra ổ đĩa rồi mở lại chương trình.${file} ${backup}`,
      };
  }
}
