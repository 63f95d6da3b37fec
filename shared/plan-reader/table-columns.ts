import { type BodyRef, bodyKey, type LineBody } from './proposal.ts';

/** What the head of a table says of its columns. */
export interface TableColumns {
  readonly bodies: (cells: readonly string[], inCell: (text: string) => BodyRef[]) => LineBody[];
}

const leadHead = /chủ trì|đơn vị thực hiện|cơ quan thực hiện|chịu trách nhiệm/iu;
const supportHead = /phối hợp/iu;
const anyHead = /^(TT|STT|Số TT)$|nội dung|nhiệm vụ|hoạt động|công việc|thời gian|chủ trì|phối hợp|sản phẩm|kết quả/iu;
const longestHead = 60;

/** Undefined when the row is no head: most of its cells must be the name of a column. */
export function tableColumns(cells: readonly string[]): TableColumns | undefined {
  const filled = cells.filter((cell) => cell !== '');
  const isHead =
    filled.every((cell) => cell.length <= longestHead) &&
    filled.filter((cell) => anyHead.test(cell)).length * 2 > filled.length;
  if (!isHead) return undefined;
  const roles = cells.map((head): LineBody['role'] | undefined =>
    leadHead.test(head) ? 'lead' : supportHead.test(head) ? 'support' : undefined,
  );
  return { bodies: (row, inCell) => distinct(row.flatMap((cell, column) => bodiesOf(inCell(cell), roles[column]))) };
}

const bodiesOf = (bodies: readonly BodyRef[], role: LineBody['role'] | undefined): LineBody[] =>
  role === undefined ? [] : bodies.map((body) => ({ body, role, rule: 'table-column' }));

const distinct = (bodies: readonly LineBody[]): LineBody[] => {
  const first = new Map<string, LineBody>();
  for (const one of bodies) if (!first.has(bodyKey(one.body))) first.set(bodyKey(one.body), one);
  return [...first.values()];
};
