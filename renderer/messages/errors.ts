import { documentRefusalMessage, refusalMessage } from '../../shared/archive/wording.ts';
import { formatDay } from '../../shared/calendar/day-text.ts';
import { periodTitle } from '../../shared/calendar/period-label.ts';
import type {
  AppError,
  AttachmentRefusal,
  BackupRefusal,
  EntityName,
  FolderReason,
  ReportStepRefusal,
  StorageReason,
} from '../../shared/errors/app-error.ts';
import type { CourseFault } from '../../shared/registers/case.ts';
import { lockSentence } from './figure-locks.ts';
import { readOnlyDays, refusalDay } from './guard.ts';
import { draftProblemSentence } from './indicator-problems.ts';
import type { Message } from './message.ts';
import { definitionSentence } from './registers.ts';
import { heldAdvice, heldTitle } from './report-holds.ts';
import { sheetSentence } from './scoring.ts';
import { templateProblemSentence } from './template-problems.ts';
import { dayAndTime } from './time.ts';

/** A code without a sentence does not compile: the switch must answer for each. */
export function errorMessage(error: AppError): Message {
  switch (error.code) {
    case 'invalid-input':
      return {
        title: 'Có nội dung chưa hợp lệ',
        advice: 'Thay đổi chưa được lưu. Hãy xem lại các ô đã ghi; nội dung đã ghi vẫn còn trên màn hình.',
      };
    case 'unknown-operation':
      return {
        title: 'Chương trình không có chức năng này',
        advice: `Các phần của chương trình không cùng phiên bản. Hãy cài lại chương trình. (${error.path})`,
      };
    case 'not-found':
      return { title: `Không tìm thấy ${entityNames[error.entity]}`, advice: 'Hãy mở lại màn hình này rồi thử lại.' };
    case 'stale':
      return {
        title: `Dữ liệu về ${entityNames[error.entity]} đã thay đổi sau khi mở`,
        advice: 'Chưa có gì được lưu. Hãy xem lại số mới trên màn hình rồi làm lại.',
      };
    case 'not-configured':
      return { title: 'Chưa khai báo văn phòng', advice: 'Hãy điền phần Văn phòng trong mục Hệ thống trước.' };
    case 'form-not-for-period':
      return {
        title: `Biểu ${error.form} không dùng cho kỳ ${error.period}`,
        advice: 'Hãy chọn kỳ khác hoặc biểu khác.',
      };
    case 'no-districts':
      return {
        title: `Ngày ${formatDay(error.on)} không còn đơn vị cấp huyện`,
        advice: 'Biểu của huyện không dùng cho kỳ này; số liệu các kỳ trước vẫn nguyên vẹn. Hãy chọn kỳ còn cấp huyện.',
      };
    case 'folder-unusable':
      return { title: folderTitles[error.reason], advice: `${folderAdvice[error.reason]} Thư mục: ${error.folder}` };
    case 'file-unreadable':
      return aboutFile(error.fileName, refusalMessage(error.refusal));
    case 'document-unreadable':
      return aboutFile(error.fileName, documentRefusalMessage(error.refusal));
    case 'already-exists':
      return {
        title: `Đã có ${entityNames[error.entity]} “${error.name}”`,
        advice: 'Chưa có gì được lưu. Hãy đặt tên, mã khác hoặc sửa cái đã có.',
      };
    case 'agency-ended':
      return {
        title: `${error.agency} đã kết thúc hoạt động ngày ${formatDay(error.endedOn)}`,
        advice: 'Chưa có gì được lưu. Hãy chọn cơ quan tiếp nhận nhiệm vụ, hoặc ngày trước ngày kết thúc.',
      };
    case 'not-ours':
      return {
        title: `Không sửa được ${entityNames[error.entity]} của văn bản`,
        advice: 'Chữ của kế hoạch được giữ nguyên. Hãy dùng “Thay lời văn…” và ghi văn bản sửa đổi.',
      };
    case 'attachment-refused':
      return attachmentMessages[error.reason](error.fileName);
    case 'attachment-missing':
      return {
        title: `Không còn thấy tệp ${error.fileName}`,
        advice:
          'Số, ngày, trích yếu của văn bản vẫn còn. Tệp có thể đã bị xóa khỏi thư mục dữ liệu; hãy tìm trong bản sao lưu hoặc đính lại tệp.',
      };
    case 'figure-locked':
      return {
        title: lockSentence(error.lock),
        advice:
          error.lock.kind === 'register'
            ? 'Số đã lưu vẫn giữ nguyên. Hãy sửa dòng của sổ, hoặc chọn lấy số theo báo cáo của huyện ở bên cạnh ô.'
            : 'Số đã lưu vẫn giữ nguyên. Nếu thật sự cần sửa, hãy mở khóa kỳ và ghi lý do.',
      };
    case 'indicator-refused':
      return {
        title: 'Chỉ tiêu chưa hợp lệ nên chưa được lưu',
        advice: error.problems[0] === undefined ? 'Hãy xem lại các ô đã ghi.' : draftProblemSentence(error.problems[0]),
      };
    case 'outline-refused':
      return {
        title: 'Đề cương chưa được lưu vì có chỗ chưa đọc được',
        advice: error.problems[0] === undefined ? 'Hãy xem lại lời văn.' : templateProblemSentence(error.problems[0]),
      };
    case 'report-held':
      return { title: heldTitle(error), advice: heldAdvice(error) };
    case 'register-refused':
      return {
        title: 'Định nghĩa sổ chưa hợp lệ nên chưa được lưu',
        advice: error.problems[0] === undefined ? 'Hãy xem lại các cột.' : definitionSentence(error.problems[0]),
      };
    case 'course-refused':
      return courseMessages[error.fault](error.step);
    case 'entry-pointed-at':
      return {
        title: `Chưa xóa được vì ${error.entries} dòng của sổ “${error.register}” đang dẫn tới dòng này`,
        advice: 'Chưa có gì bị thay đổi. Hãy xóa hoặc sửa các dòng đó trước.',
      };
    case 'scoring-sheet-refused':
      return {
        title: 'Bảng điểm chưa hợp lệ nên chưa được lưu',
        advice: error.problems[0] === undefined ? 'Hãy xem lại các ô đã ghi.' : sheetSentence(error.problems[0]),
      };
    case 'scoring-register-unfit':
      return {
        title: `Sổ phân loại, chấm điểm xã không còn cột “${error.field}”`,
        advice: 'Điểm chưa được lưu. Hãy dùng lại cột này trong định nghĩa sổ số 12 rồi chấm lại.',
      };
    case 'undo-impossible':
      return {
        title: 'Không hoàn tác được bước này',
        advice: 'Dữ liệu khác đã dựa vào thay đổi đó. Chưa có gì bị thay đổi; hãy sửa lại bằng tay.',
      };
    case 'print-failed':
      return {
        title: 'Không tạo được tệp PDF',
        advice: 'Chưa có tệp nào được ghi. Hãy thử lại hoặc chọn thư mục khác.',
      };
    case 'kept-print-unusable':
      return keptPrintMessages[error.reason](error.fileName);
    case 'report-step-refused':
      return reportStepMessages[error.reason];
    case 'no-dhis2-period':
      return {
        title: `DHIS2 không có kỳ “${periodTitle(error.period)}”`,
        advice: 'Chưa ghi tệp nào. Hãy chọn tháng, quý, 6 tháng hoặc năm; số 9 tháng DHIS2 tự cộng từ các quý.',
      };
    case 'no-printer':
      return {
        title: 'Máy tính chưa có máy in nào',
        advice:
          'Chưa in gì, không mất gì. Hãy cắm và bật máy in rồi thử lại, hoặc ghi PDF để in ở máy khác: bản in giống hệt.',
      };
    case 'printer-failed':
      return {
        title: `Máy in “${error.printer}” không nhận bản in`,
        advice:
          'Chưa in được; văn bản và số liệu vẫn nguyên vẹn. Hãy xem máy in có bật, có giấy không rồi thử lại, hoặc ghi PDF.',
      };
    case 'backup-unverified':
      return {
        title: 'Bản sao lưu chưa đạt kiểm tra nên đã bị bỏ',
        advice: `Số liệu trong máy vẫn nguyên vẹn. Hãy thử thư mục hoặc USB khác. Thư mục: ${error.folder}`,
      };
    case 'backup-refused':
      return backupRefusals[error.reason](error.fileName);
    case 'passphrase-weak':
      return {
        title: 'Cụm mật khẩu còn yếu',
        advice: 'Chưa ghi tệp nào. Hãy dùng ít nhất 12 ký tự khó đoán, hoặc bấm “Tạo cụm mật khẩu”.',
      };
    case 'busy':
      return {
        title: 'Đang có một việc dài chưa xong',
        advice: 'Dữ liệu vẫn nguyên vẹn. Hãy chờ việc đó xong hoặc bấm “Dừng”, rồi làm lại.',
      };
    case 'cancelled':
      return { title: 'Đã dừng theo yêu cầu', advice: 'Không còn tệp dở nào; dữ liệu vẫn như trước khi bắt đầu.' };
    case 'viewing-past':
      return {
        title: `Cửa sổ này chỉ xem bản sao lưu lúc ${dayAndTime(error.madeAt)}`,
        advice: 'Không có gì bị thay đổi. Hãy đóng cửa sổ này và làm việc đó ở cửa sổ chính.',
      };
    case 'locked':
      return {
        title: 'Màn hình đang khóa',
        advice: 'Dữ liệu vẫn nguyên vẹn, chưa có gì bị thay đổi. Hãy nhập cụm mật khẩu để mở khóa.',
      };
    case 'storage':
      return storageMessages[error.reason];
    case 'database-refused': {
      const { title, safe, todo } = refusalDay(error);
      return { title, advice: `${safe} ${todo}` };
    }
    case 'read-only': {
      const { title, todo } = readOnlyDays[error.reason];
      return { title: `Chưa lưu được: ${title.charAt(0).toLowerCase()}${title.slice(1)}`, advice: todo };
    }
    case 'unexpected':
      return {
        title: 'Đã có lỗi ngoài dự kiến',
        advice: `Thay đổi vừa rồi chưa được lưu; số liệu trước đó vẫn nguyên vẹn. Mã sự cố: ${error.incident}.`,
      };
  }
}

const aboutFile = (fileName: string, { title, advice }: Message): Message => ({
  title: fileName === '' ? title : `${fileName}: ${title}`,
  advice,
});

const entityNames: Readonly<Record<EntityName, string>> = {
  plan: 'kế hoạch',
  place: 'đơn vị hành chính',
  form: 'biểu mẫu',
  period: 'kỳ báo cáo',
  indicator: 'chỉ tiêu',
  task: 'nhiệm vụ',
  section: 'mục',
  assignment: 'phân công',
  agency: 'cơ quan',
  evidence: 'tài liệu minh chứng',
  'result-note': 'kết quả',
  'saved-filter': 'bộ lọc',
  import: 'lần nhập',
  report: 'báo cáo',
  regime: 'chế độ báo cáo',
  obligation: 'nghĩa vụ đến hạn',
  receipt: 'lần nhận',
  letter: 'công văn',
  'official-document': 'văn bản',
  'indicator-set': 'bộ biểu mẫu',
  'import-layout': 'bố cục đã nhớ',
  register: 'sổ theo dõi',
  'register-entry': 'dòng của sổ',
  backup: 'bản sao lưu',
  'register-step': 'bước của sổ',
  'scoring-sheet': 'bảng điểm',
  'commune-score': 'điểm của xã',
};

const attachmentMessages: Readonly<Record<AttachmentRefusal, (fileName: string) => Message>> = {
  'too-large': (name) => ({
    title: `${name} lớn hơn 100 MB, không đính được`,
    advice:
      'Chưa có gì được lưu. Hãy giảm dung lượng (quét lại ở độ phân giải thấp hơn) hoặc chỉ ghi số, ngày, trích yếu.',
  }),
  missing: (name) => ({
    title: `Không đọc được tệp ${name}`,
    advice: 'Chưa có gì được lưu. Kiểm tra USB còn cắm không và tệp còn ở chỗ cũ không.',
  }),
  empty: (name) => ({ title: `Tệp ${name} rỗng`, advice: 'Chưa có gì được lưu. Hãy chọn tệp khác.' }),
  kind: (name) => ({
    title: `Không nhận loại tệp của ${name}`,
    advice: 'Chưa có gì được lưu. Chỉ nhận văn bản, bảng tính, PDF và ảnh; không nhận chương trình hoặc tệp nén.',
  }),
};

const folderTitles: Readonly<Record<FolderReason, string>> = {
  missing: 'Không thấy thư mục',
  'read-only': 'Không ghi được vào thư mục',
  full: 'Thư mục không còn chỗ trống',
  'in-use': 'Tệp đang mở ở chương trình khác',
  'too-long': 'Đường dẫn tới thư mục quá dài',
  'other-bytes': 'USB hoặc ổ đĩa không giữ đúng nội dung vừa ghi',
};

const folderAdvice: Readonly<Record<FolderReason, string>> = {
  missing: 'Kiểm tra USB còn cắm không, hoặc chọn thư mục khác.',
  'read-only': 'USB có thể đang khóa ghi, hoặc tệp cùng tên đang mở. Hãy đóng tệp hoặc chọn thư mục khác.',
  full: 'Hãy xóa bớt tệp không cần hoặc chọn thư mục khác.',
  'in-use': 'Chưa ghi gì, tệp cũ vẫn nguyên. Hãy đóng tệp đó (Excel, Word, trình xem PDF) rồi làm lại.',
  'too-long': 'Chưa ghi gì. Hãy chọn thư mục gần gốc ổ đĩa hơn, chẳng hạn D:\\BaoCao.',
  'other-bytes':
    'Tệp vừa ghi đã được bỏ; số liệu trong máy vẫn nguyên vẹn. Hãy dùng USB hoặc ổ đĩa khác, đừng dùng cái này nữa.',
};

type KeptPrintReason = Extract<AppError, { code: 'kept-print-unusable' }>['reason'];
const keptPrintMessages: Readonly<Record<KeptPrintReason, (fileName: string) => Message>> = {
  missing: (fileName) => ({
    title: `Không còn tệp đã lưu của báo cáo: ${fileName}`,
    advice: `Bản giấy đã ký vẫn có giá trị; nội dung và số liệu vẫn còn trong sổ. ${restoreAdvice}`,
  }),
  altered: (fileName) => ({
    title: `Tệp đã lưu của báo cáo không còn nguyên vẹn: ${fileName}`,
    advice: `Tệp này không được đưa ra. Bản giấy đã ký vẫn có giá trị; nội dung và số liệu vẫn còn trong sổ. ${restoreAdvice}`,
  }),
  other: (fileName) => ({
    title: `${fileName} không phải đúng bản đã lưu`,
    advice: 'Chưa có gì bị thay đổi. Chỉ nhận lại tệp giống từng byte với bản đã in; hãy chọn bản sao khác.',
  }),
};
const restoreAdvice = 'Hãy bấm “Khôi phục tệp…” và chọn bản sao đã lưu, hoặc tệp trong thư mục ho-so của bản bàn giao.';

const courseMessages: Readonly<Record<CourseFault, (step: string) => Message>> = {
  'before-opening': (step) => ({
    title: `Bước “${step}” không thể có ngày trước ngày mở đầu của vụ việc`,
    advice: 'Chưa có gì được lưu. Hãy xem lại ngày của bước, hoặc ngày của dòng trong sổ.',
  }),
  'not-after': (step) => ({
    title: `Bước “${step}” không thể đứng ở chỗ này trong diễn biến`,
    advice:
      'Chưa có gì được lưu. Hãy xem lại ngày và thứ tự các bước: mỗi bước chỉ theo sau được một số bước nhất định.',
  }),
};

const reportStepMessages: Readonly<Record<ReportStepRefusal, Message>> = {
  state: {
    title: 'Báo cáo không còn ở bước này',
    advice: 'Chưa có gì được lưu. Hãy xem lại trạng thái của báo cáo trong sổ rồi làm bước tiếp theo.',
  },
  'nothing-changed': {
    title: 'Không có số liệu nào cần đính chính',
    advice: 'Mọi số trong báo cáo đã ký, hoặc trong báo cáo đính chính đã ký, vẫn đúng với số liệu hiện nay.',
  },
  'original-not-signed': {
    title: 'Chỉ đính chính được báo cáo đã ký',
    advice: 'Chưa có gì được lưu. Báo cáo chưa ký thì sửa ở bản nháp; đính chính được lập từ báo cáo gốc.',
  },
  'correction-open': {
    title: 'Báo cáo này có báo cáo đính chính đang dùng',
    advice: 'Chưa có gì được lưu. Hãy hoàn thành, hoặc rút rồi bỏ báo cáo đính chính đó trước.',
  },
};

const storageMessages: Readonly<Record<StorageReason, Message>> = {
  'disk-full': {
    title: 'Ổ đĩa đã đầy, chưa lưu được',
    advice: 'Những gì đã lưu trước đó vẫn nguyên vẹn. Hãy giải phóng chỗ trống rồi làm lại.',
  },
  busy: { title: 'Cơ sở dữ liệu đang bận', advice: 'Chưa lưu được. Hãy đợi vài giây rồi làm lại.' },
  corrupt: {
    title: 'Cơ sở dữ liệu có dấu hiệu hỏng',
    advice: 'Hãy dừng nhập liệu, không xóa tệp nào và phục hồi từ bản sao lưu gần nhất.',
  },
  'read-only': {
    title: 'Thư mục dữ liệu chỉ cho đọc',
    advice: 'Chưa lưu được. Hãy kiểm tra quyền ghi của thư mục dữ liệu.',
  },
  constraint: {
    title: 'Thay đổi trái với quy tắc của dữ liệu',
    advice: 'Chưa có gì được lưu. Hãy mở lại màn hình rồi kiểm tra các số đã ghi.',
  },
};

const backupRefusals: Readonly<Record<BackupRefusal, (fileName: string) => Message>> = {
  missing: (fileName) => ({
    title: `Không mở được tệp ${fileName}`,
    advice: 'Dữ liệu hiện nay không bị thay đổi. Hãy cắm lại USB hoặc chọn lại tệp.',
  }),
  'not-ours': (fileName) => ({
    title: `${fileName} không phải bản sao lưu của chương trình này`,
    advice: 'Dữ liệu hiện nay không bị thay đổi. Hãy chọn tệp có đuôi .sdpluu.',
  }),
  damaged: (fileName) => ({
    title: `Bản sao lưu ${fileName} bị hỏng hoặc thiếu`,
    advice:
      'Dữ liệu hiện nay không bị thay đổi. Hãy dùng bản sao lưu khác; bản gần nhất trước đó nằm ngay dưới trong danh sách.',
  }),
  locked: (fileName) => ({
    title: `Bản sao lưu ${fileName} có mật khẩu`,
    advice: 'Hãy nhập cụm mật khẩu đã ghi trên phiếu khôi phục.',
  }),
  'wrong-passphrase': (fileName) => ({
    title: `Cụm mật khẩu không mở được ${fileName}`,
    advice: 'Dữ liệu hiện nay không bị thay đổi. Hãy xem lại phiếu khôi phục: chữ hoa, dấu và dấu cách phải đúng.',
  }),
  'newer-version': (fileName) => ({
    title: `${fileName} do phiên bản mới hơn của chương trình tạo ra`,
    advice: 'Dữ liệu hiện nay không bị thay đổi. Hãy cài phiên bản mới rồi khôi phục.',
  }),
};
