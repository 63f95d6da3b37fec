import {
  AlignmentType,
  Document,
  Footer,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  TextRun,
  Paragraph as WordParagraph,
  type Table as WordTable,
} from 'docx';
import type {
  Basis,
  Block,
  Heading,
  Note,
  PaperDocument,
  Paragraph,
  Part,
  Table,
} from '../../shared/paper/document.ts';
import { fittedDocument } from '../../shared/paper/fit-columns.ts';
import { listEnded } from '../../shared/paper/official-words.ts';
import { chart } from './docx-chart.ts';
import {
  addressee,
  annexTitle,
  circulationFrame,
  contactLine,
  draftMark,
  letterhead,
  signature,
  signatureLines,
  title,
  workingHead,
} from './docx-head.ts';
import { picture } from './docx-picture.ts';
import { type TableType, wordTable } from './docx-table.ts';
import { centred, font, line, mm, pt, run, running, type Type, tight } from './docx-type.ts';

/** Millimetres, as in report-sheets.css: Decree 30/2020, Annex I, and papers that stay in the office. The page number stands in the top margin. */
const decree = { top: 20, right: 15, bottom: 20, left: 30, header: 8 };
const upright = { top: 15, right: 12, bottom: 12, left: 18, header: 6 };
const across = { ...upright, right: 10, bottom: 10, left: 10 };
const sheets = { A4: { short: 210, long: 297 }, A3: { short: 297, long: 420 } };

const marginsOf = ({ kind, orientation }: Part): typeof decree => {
  if (kind !== 'working') return decree;
  return orientation === 'landscape' ? across : upright;
};
const indent = { firstLine: mm(12.7) };

/** The same document as the PDF, for the leader who edits in Word; fonts are Word's own Times New Roman. */
export async function paperDocx(given: PaperDocument, maker: string): Promise<Uint8Array> {
  const document = fittedDocument(given);
  const file = new Document({
    title: document.title,
    subject: document.subject,
    creator: maker,
    lastModifiedBy: maker,
    styles: {
      default: { document: { run: { font, size: 28, sizeComplexScript: 28, language: { value: 'vi-VN' } } } },
    },
    sections: document.parts.map((part) => section(part, document.bodySize ?? 14)),
  });
  return new Uint8Array(await Packer.toBuffer(file));
}

/** Body and annexes count their pages from 1; the first page of each shows no number. */
function section(part: Part, bodySize: number): ISectionOptions {
  const isLandscape = part.orientation === 'landscape';
  const { top, right, bottom, left, header } = marginsOf(part);
  const sheet = sheets[part.size ?? 'A4'];
  const room = (isLandscape ? sheet.long : sheet.short) - left - right;
  return {
    properties: {
      titlePage: true,
      page: {
        size: {
          width: mm(sheet.short),
          height: mm(sheet.long),
          orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: mm(top),
          right: mm(right),
          bottom: mm(bottom),
          left: mm(left),
          header: mm(header),
          footer: mm(part.contact === undefined ? 10 : bottom),
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: {
      default: new Header({ children: [pageNumber(part)] }),
      first: new Header({ children: circulationOf(part) }),
    },
    ...(part.contact === undefined
      ? {}
      : { footers: { first: new Footer({ children: [contactLine(part.contact)] }) } }),
    children: part.blocks.flatMap((block, index) =>
      drawn(block, { part, room, size: part.kind === 'working' ? 11 : bodySize, after: part.blocks.slice(index + 1) }),
    ),
  };
}

function circulationOf({ blocks }: Part): (WordParagraph | WordTable)[] {
  const head = blocks.find((block) => block.kind === 'letterhead');
  return head?.circulation === undefined ? [line([])] : circulationFrame(head.circulation);
}

const pageNumber = ({ kind }: Part): WordParagraph =>
  line([new TextRun({ children: [PageNumber.CURRENT], size: kind === 'working' ? 20 : 28 })], {
    alignment: AlignmentType.CENTER,
  });

interface Place {
  readonly part: Part;
  /** The width of the text in millimetres. */
  readonly room: number;
  /** Points of the running text. */
  readonly size: number;
  readonly after: readonly Block[];
}

function drawn(block: Block, place: Place): (WordParagraph | WordTable)[] {
  const { part, room, size } = place;
  switch (block.kind) {
    case 'letterhead':
      return [letterhead(block)];
    case 'draft-mark':
      return [draftMark(block.text)];
    case 'title':
      return title(block, room);
    case 'addressee':
      return addressee(block, room, size);
    case 'basis':
      return basis(block, size);
    case 'heading':
      return [heading(block, place)];
    case 'paragraph':
      return [paragraph(block, place)];
    case 'table':
      return [gapBefore(), wordTable(block, tableType(part, block), room)];
    case 'note':
      return [note(block, part)];
    case 'signature':
      return [gapBefore(pt(12)), signature(block, size)];
    case 'annex-title':
      return annexTitle(block, room);
    case 'working-head':
      return workingHead(block);
    case 'picture':
      return [picture(block, room)];
    case 'chart':
      return chart(block, room);
    case 'signature-lines':
      return [gapBefore(pt(12)), signatureLines(block, room)];
  }
}

/** Two tables without a paragraph between them would grow together. */
const gapBefore = (before: number = pt(2)): WordParagraph =>
  new WordParagraph({ spacing: { ...tight, before, line: pt(4), lineRule: 'exact' }, keepNext: true, children: [] });

const basis = ({ lines }: Basis, size: number): WordParagraph[] =>
  listEnded(lines).map((text) =>
    line([run(text, { size, italics: true })], { alignment: AlignmentType.JUSTIFIED, spacing: running, indent }),
  );

/** A point, 'a) …', stands upright and regular. */
const heading = ({ level, text }: Heading, { part, size }: Place): WordParagraph =>
  line([run(text, { size, bold: level < 3 })], {
    spacing: running,
    ...(part.kind === 'working' ? {} : { alignment: AlignmentType.JUSTIFIED, indent }),
    keepNext: true,
    outlineLevel: level,
  });

/** The end of the text stays with the signature, at least two lines of it: that never stands alone on a sheet. */
function paragraph({ runs }: Paragraph, { part, size, after }: Place): WordParagraph {
  const isWorking = part.kind === 'working';
  const children = runs.map(({ kind, text }) => run(text, { size, bold: kind === 'emphasis' }));
  const [next, second] = after;
  const isBeforeSignature = next?.kind === 'signature' || (next?.kind === 'paragraph' && second?.kind === 'signature');
  return line(children, {
    ...(isWorking
      ? { spacing: { ...tight, before: pt(3) } }
      : { alignment: AlignmentType.JUSTIFIED, spacing: running, indent }),
    keepNext: isBeforeSignature,
    widowControl: true,
  });
}

/** Points, as in report.css. */
const tableTypes: Readonly<Record<Part['kind'], Readonly<Record<Table['size'], TableType>>>> = {
  body: { normal: { size: 12, note: 9 }, small: { size: 12, note: 9 }, tiny: { size: 12, note: 9 } },
  annex: { normal: { size: 11, note: 9 }, small: { size: 10, note: 8 }, tiny: { size: 7, note: 6 } },
  working: { normal: { size: 10, note: 9 }, small: { size: 9, note: 8 }, tiny: { size: 7, note: 6 } },
};

const tableType = ({ kind }: Part, { size }: Table): TableType => tableTypes[kind][size];

const noteSizes: Readonly<Record<Part['kind'], number>> = { body: 12, annex: 11, working: 9 };

function note({ place, text, opensSheet }: Note, { kind }: Part): WordParagraph {
  const type: Type = { size: noteSizes[kind], italics: true };
  return place === 'above-table'
    ? centred(text, type, {
        spacing: { ...tight, before: pt(6) },
        keepNext: true,
        ...(opensSheet ? { pageBreakBefore: true } : {}),
      })
    : line([run(text, type)], { spacing: { ...tight, before: pt(4) } });
}
