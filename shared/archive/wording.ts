import type { Message } from '../errors/message.ts';
import type { ReadRefusal } from '../imports/sheet.ts';
import type { DocumentRefusal } from '../plan-reader/document.ts';

const saveAsXlsx = 'Hãy mở tệp bằng Excel, chọn Lưu dưới dạng “Excel Workbook (*.xlsx)”, rồi đưa vào lại.';
const copyAgain = 'Hãy chép lại tệp từ máy của đơn vị, hoặc đề nghị đơn vị gửi lại.';
const fillInAgain = 'Hãy đề nghị đơn vị điền lại trên đúng tệp biểu mẫu đã gửi.';

const archiveLimits: Readonly<Record<Extract<ReadRefusal, { reason: 'archive-limit' }>['which'], string>> = {
  entries: 'Tệp chứa quá nhiều thành phần bên trong',
  unpacked: 'Tệp khi bung ra quá lớn',
  ratio: 'Tệp được nén bất thường',
  overlap: 'Cấu trúc bên trong tệp bất thường',
  name: 'Tên thành phần bên trong tệp bất thường',
};

const contentLimits: Readonly<Record<Extract<ReadRefusal, { reason: 'content-limit' }>['which'], string>> = {
  sheets: 'Tệp có hơn 64 trang tính',
  rows: 'Trang tính có hơn 100.000 dòng',
  columns: 'Trang tính có hơn 512 cột',
  cells: 'Tệp có hơn 2.000.000 ô',
  strings: 'Tệp chứa quá nhiều chữ',
  depth: 'Cấu trúc bên trong tệp lồng quá sâu',
  text: 'Một ô trong tệp chứa quá nhiều chữ',
};

/** Why a workbook was not read, and what the officer can do about it. */
export function refusalMessage(refusal: ReadRefusal): Message {
  switch (refusal.reason) {
    case 'missing':
      return { title: 'Không còn thấy tệp', advice: 'Hãy kiểm tra USB còn cắm không, rồi đọc lại thư mục.' };
    case 'empty':
      return { title: 'Tệp rỗng', advice: copyAgain };
    case 'too-large':
      return { title: 'Tệp lớn hơn 20 MB nên không được mở', advice: fillInAgain };
    case 'not-a-workbook':
      return {
        title: 'Không phải tệp số liệu',
        advice: 'Chương trình đọc tệp .xlsx, .xls, .ods và .csv; tệp này không được mở.',
      };
    case 'truncated':
      return { title: 'Tệp bị cắt cụt, chép chưa xong', advice: copyAgain };
    case 'encrypted':
      return { title: 'Tệp có mật khẩu', advice: 'Hãy mở tệp bằng Excel, bỏ mật khẩu, lưu lại rồi đưa vào lại.' };
    case 'old-xls':
      return { title: 'Tệp Excel đời quá cũ, trước Excel 97, hoặc dạng XML 2003', advice: saveAsXlsx };
    case 'html':
      return { title: 'Tệp là trang web mang đuôi Excel', advice: saveAsXlsx };
    case 'csv':
      return { title: 'Tệp văn bản (CSV) không tách được thành bảng', advice: saveAsXlsx };
    case 'ods':
      return { title: 'Tệp của LibreOffice ở dạng một tệp XML (.fods)', advice: saveAsXlsx };
    case 'no-rows':
      return { title: 'Tệp mở được nhưng không có dòng nào', advice: copyAgain };
    case 'xml-forbidden':
      return { title: 'Tệp chứa khai báo không an toàn nên bị từ chối', advice: fillInAgain };
    case 'archive-limit':
      return { title: archiveLimits[refusal.which], advice: fillInAgain };
    case 'content-limit':
      return { title: contentLimits[refusal.which] + onSheet(refusal.sheet), advice: fillInAgain };
    case 'broken':
      return {
        title: `Tệp bị hỏng${onSheet(refusal.sheet)}`,
        advice: `${saveAsXlsx} Nếu vẫn không được, đề nghị đơn vị gửi lại.`,
      };
    case 'timeout':
      return { title: 'Đọc tệp quá lâu chưa xong nên đã dừng', advice: fillInAgain };
    case 'memory':
      return { title: 'Tệp cần quá nhiều bộ nhớ nên đã dừng', advice: fillInAgain };
    case 'crashed':
      return { title: 'Không đọc được tệp', advice: copyAgain };
  }
}

const onSheet = (sheet: string | undefined): string => (sheet === undefined ? '' : ` (trang “${sheet}”)`);

const pasteInstead =
  'Hãy mở tệp bằng Word, lưu lại dưới dạng “Word Document (*.docx)”, hoặc chép toàn bộ văn bản rồi dán vào ô bên dưới.';
const askAgain = 'Hãy xin lại tệp từ nơi gửi, hoặc chép toàn bộ văn bản rồi dán vào ô bên dưới.';

const documentLimitTitles: Readonly<Record<Extract<DocumentRefusal, { reason: 'content-limit' }>['which'], string>> = {
  depth: 'Cấu trúc bên trong tệp lồng quá sâu',
  text: 'Văn bản dài hơn 1.500.000 chữ cái',
  paragraphs: 'Văn bản có hơn 20.000 đoạn',
};

/** Why a document was not read as a plan, and what the officer can do about it. */
export function documentRefusalMessage(refusal: DocumentRefusal): Message {
  switch (refusal.reason) {
    case 'missing':
      return { title: 'Không còn thấy tệp', advice: 'Hãy kiểm tra USB còn cắm không, tệp còn ở chỗ cũ không.' };
    case 'empty':
      return { title: 'Tệp rỗng', advice: askAgain };
    case 'no-text':
      return {
        title: 'Văn bản không có chữ nào',
        advice: 'Tệp có thể chỉ là ảnh chụp hoặc bản quét. Hãy xin bản đánh máy, hoặc dán văn bản vào ô bên dưới.',
      };
    case 'too-large':
      return { title: 'Tệp lớn hơn 20 MB nên không được mở', advice: pasteInstead };
    case 'not-a-document':
      return { title: 'Không phải tệp văn bản', advice: `Chương trình chỉ đọc tệp .docx và .txt. ${pasteInstead}` };
    case 'old-doc':
      return { title: 'Tệp Word kiểu cũ (.doc)', advice: pasteInstead };
    case 'odt':
      return { title: 'Tệp của LibreOffice (.odt)', advice: pasteInstead };
    case 'pdf':
      return { title: 'Tệp PDF', advice: 'Hãy mở tệp, chép toàn bộ văn bản rồi dán vào ô bên dưới.' };
    case 'encoding':
      return {
        title: 'Văn bản không dùng bảng mã Unicode',
        advice: 'Hãy chuyển sang Unicode (UniKey: Công cụ, Chuyển mã), lưu lại rồi mở lại tệp.',
      };
    case 'truncated':
      return { title: 'Tệp bị cắt cụt, chép chưa xong', advice: askAgain };
    case 'encrypted':
      return { title: 'Tệp có mật khẩu', advice: 'Hãy mở tệp bằng Word, bỏ mật khẩu, lưu lại rồi mở lại ở đây.' };
    case 'xml-forbidden':
      return { title: 'Tệp chứa khai báo không an toàn nên bị từ chối', advice: askAgain };
    case 'archive-limit':
      return { title: archiveLimits[refusal.which], advice: pasteInstead };
    case 'content-limit':
      return {
        title: documentLimitTitles[refusal.which],
        advice: 'Hãy chia văn bản thành nhiều phần rồi đọc từng phần.',
      };
    case 'broken':
      return { title: 'Tệp bị hỏng', advice: pasteInstead };
    case 'timeout':
      return { title: 'Đọc tệp quá lâu chưa xong nên đã dừng', advice: pasteInstead };
    case 'memory':
      return { title: 'Tệp cần quá nhiều bộ nhớ nên đã dừng', advice: pasteInstead };
    case 'crashed':
      return { title: 'Không đọc được tệp', advice: pasteInstead };
  }
}
