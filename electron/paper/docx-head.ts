import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  type ITableOptions,
  LineRuleType,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type {
  Addressee,
  AnnexTitle,
  Circulation,
  Letterhead,
  Secrecy,
  SignatureAndRecipients,
  SignatureLines,
  Title,
  Urgency,
  WorkingHead,
} from '../../shared/paper/document.ts';
import { circulationMarks, listEnded, secrecyMarks, urgencyMarks } from '../../shared/paper/official-words.ts';
import { centred, font, grid, line, mm, pt, rule, run, type Type, tight } from './docx-type.ts';
import { boldWidth, longestLine } from './text-width.ts';

/** The two columns of report.css, in millimetres. */
const left = 72;
const right = 93;
const points = (millimetres: number): number => (millimetres * 72) / 25.4;

/** Decree 30/2020, Annex I: a line under the office between a third and a half of it. */
const shortShare = 0.4;
const bold12: Type = { size: 12, bold: true };
const bold14: Type = { size: 14, bold: true };

export function letterhead(head: Letterhead): Table {
  const { governingBody, office, nation, motto, numberLine, placeAndDate, about, secrecy, urgency } = head;
  const issuer = [
    centred(governingBody, { size: 12 }),
    centred(office, bold12),
    rule(shortShare * longestLine(office, 12, points(left)), points(left)),
  ];
  const state = [
    centred(nation, bold12),
    centred(motto, { size: 13, bold: true }),
    rule(boldWidth(motto, 13), points(right)),
  ];
  const below = { spacing: { ...tight, before: pt(6) } };
  const number = [
    centred(numberLine, { size: 13 }, below),
    ...(about === undefined ? [] : [centred(about, { size: 12 }, below)]),
    ...(secrecy === undefined ? [] : redFrame(secrecyMarks[secrecy], secrecyWidths[secrecy])),
    ...(urgency === undefined ? [] : redFrame(urgencyMarks[urgency], urgencyWidths[urgency])),
  ];
  const place = [centred(placeAndDate, { size: 13, italics: true }, below)];
  return grid(
    [left, right],
    [
      [issuer, state],
      [number, place],
    ],
  );
}

const secrecyWidths: Readonly<Record<Secrecy, number>> = { secret: 20, 'top-secret': 30, 'most-secret': 40 };
const urgencyWidths: Readonly<Record<Urgency, number>> = { urgent: 20, 'very-urgent': 40, 'most-urgent': 30 };
const red = 'D40000';

/** Ô 10a and 10b. */
const redFrame = (words: string, width: number): (Paragraph | Table)[] => [
  gap(6),
  frame(words, width, red, { alignment: AlignmentType.CENTER }),
  gap(1),
];

/** Points; Word parts two tables, and ends a cell and a head, with a paragraph. */
const gap = (height: number): Paragraph =>
  line([], { spacing: { before: 0, after: 0, line: pt(height), lineRule: LineRuleType.EXACT } });

const circulationWidth = 56;

/** Ô 11, over the middle of ô 1. */
export const circulationFrame = (circulation: Circulation): (Paragraph | Table)[] => [
  frame(circulationMarks[circulation], circulationWidth, '000000', {
    indent: { size: mm(left + (right - circulationWidth) / 2), type: WidthType.DXA },
  }),
  gap(1),
];

/** Bold capitals in a frame of 8 mm. */
function frame(
  text: string,
  millimetres: number,
  color: string,
  place: Pick<ITableOptions, 'alignment' | 'indent'>,
): Table {
  const width = { size: mm(millimetres), type: WidthType.DXA };
  const edge = { style: BorderStyle.SINGLE, size: 8, color };
  const words = new TextRun({ text, font, bold: true, color, size: 26 });
  return new Table({
    layout: TableLayoutType.FIXED,
    ...place,
    width,
    columnWidths: [width.size],
    rows: [
      new TableRow({
        height: { value: mm(8), rule: HeightRule.EXACT },
        children: [
          new TableCell({
            width,
            verticalAlign: VerticalAlignTable.CENTER,
            borders: { top: edge, bottom: edge, left: edge, right: edge },
            margins: { left: 0, right: 0, top: 0, bottom: 0 },
            children: [line([words], { alignment: AlignmentType.CENTER })],
          }),
        ],
      }),
    ],
  });
}

/** Ô 13: under a line as long as the text is wide. */
export const contactLine = (contact: string): Paragraph =>
  centred(
    contact,
    { size: 11 },
    { border: { top: { style: BorderStyle.SINGLE, size: 6, space: 2, color: '000000' } } },
  );

export const draftMark = (text: string): Paragraph =>
  centred(text, bold14, { indent: { right: mm(right) }, spacing: { ...tight, before: pt(6) } });

export function title({ typeName, subject }: Title, room: number): Paragraph[] {
  const side = mm(Math.max(0, (room - 130) / 2));
  return [
    centred(typeName, bold14, { spacing: { ...tight, before: pt(18) }, keepNext: true, outlineLevel: 0 }),
    centred(subject, bold14, { indent: { left: side, right: side }, keepNext: true }),
    rule(shortShare * longestLine(subject, 14, points(Math.min(room, 130))), points(room)),
  ];
}

export function annexTitle({ label, title: name, attachedTo }: AnnexTitle, room: number): Paragraph[] {
  return [
    centred(label, bold14, { keepNext: true, outlineLevel: 0 }),
    centred(name, bold14, { keepNext: true }),
    centred(attachedTo, { size: 14, italics: true }, { keepNext: true }),
    // The type is italic there, which runs narrower than bold.
    rule(shortShare * Math.min(0.9 * boldWidth(attachedTo, 14), points(room)), points(room)),
  ];
}

/** The head of a paper that stays in the office. */
export function workingHead({ office, title: name, scope, asOf }: WorkingHead): Paragraph[] {
  return [
    line([run(office, { size: 10, bold: true })]),
    centred(name, bold14, { spacing: { ...tight, before: pt(4) }, outlineLevel: 0 }),
    centred(scope, { size: 11 }),
    centred(asOf, { size: 11, italics: true }, { spacing: { ...tight, after: pt(4) } }),
  ];
}

/** One addressee follows the label; several stand below each other, their dashes under the colon. */
export function addressee({ label, names }: Addressee, room: number, size: number): (Paragraph | Table)[] {
  const spacing = { ...tight, before: pt(12), after: pt(12) };
  const [first = '', ...others] = names;
  if (others.length === 0) return [centred(`${label} ${first}`, { size }, { spacing })];
  const items = listEnded(names).map((name) =>
    line([run(`- ${name}`, { size })], { indent: { left: mm(3), hanging: mm(2) } }),
  );
  const labelled = line([run(label, { size })], { alignment: AlignmentType.RIGHT });
  const gap = (before: number) => line([], { spacing: { ...tight, before: pt(before) } });
  return [gap(0), grid([labelRoom, room - labelRoom], [[[labelled], items]]), gap(0)];
}

const labelRoom = 58;

/** The first lines of both sides stand level, so the smaller one begins a little lower. */
export function signature(block: SignatureAndRecipients, size: number): Table {
  const { authority, name, recipientsLabel, recipients, draftedBy } = block;
  const bold = { size, bold: true };
  const level = { spacing: { ...tight, before: pt(1.8) } };
  const list = [
    ...listEnded(recipients).map((recipient) => line([run(`- ${recipient}`, { size: 11 })])),
    ...(draftedBy === undefined ? [] : [line([run(draftedBy, { size: 11 })], { alignment: AlignmentType.RIGHT })]),
  ];
  const label = line([run(recipientsLabel, { size: 12, bold: true, italics: true })], level);
  const signer = [
    ...authority.map((text) => centred(text, bold, { keepNext: true })),
    centred(name, bold, { spacing: { ...tight, before: mm(25) } }),
  ];
  return grid([80, 85], [[[label, ...list], signer]]);
}

export function signatureLines({ signers }: SignatureLines, room: number): Table {
  const after = { spacing: { ...tight, after: mm(18) } };
  const cells = signers.map(({ role, note }) => [
    centred(role, { size: 11, bold: true }, { keepNext: true }),
    centred(note, { size: 11, italics: true }, after),
  ]);
  return grid(
    signers.map(() => room / signers.length),
    [cells],
  );
}
