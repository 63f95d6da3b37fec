import type Sqlite from 'better-sqlite3';

export interface Size {
  readonly years: number;
  readonly regimes: number;
  readonly bodies: number;
}

const firstYear = 2025;
const monthly = { frequency: 'month', due: JSON.stringify({ kind: 'working-days-after-cut-off', days: 2 }) };
const yearly = { frequency: 'year', due: JSON.stringify({ kind: 'fixed', month: 12, day: 10 }) };

/**
 * Plans, bodies and rules of a province that has kept this book for years, without occurrences. The first rule of each
 * plan is monthly, the others yearly. Answers the plans' ids.
 */
export function writeManyRules(handle: Sqlite.Database, { years, regimes, bodies }: Size): number[] {
  const codes = JSON.stringify(writeBodies(handle, bodies));
  const plan = handle.prepare(
    "INSERT INTO plan (code, title, year, issuer, field, status, note) VALUES (?, '', ?, '', '', 'draft', '')",
  );
  const regime = handle.prepare(
    `INSERT INTO regime (code, plan_id, name, reporters, agencies, receiver, frequency, coverage, due, clause, legal_basis, due_basis, note)
     VALUES (?, ?, ?, 'agencies', ?, 'ubnd-tinh', ?, 'administrative', ?, 'V-1', '', 'office', '')`,
  );
  return Array.from({ length: years }, (_, offset) => {
    const year = firstYear + offset;
    const planId = Number(plan.run(`many-${year}`, year).lastInsertRowid);
    for (let index = 0; index < regimes; index += 1) {
      const { frequency, due } = index === 0 ? monthly : yearly;
      regime.run(`MANY-${year}-${index}`, planId, `Chế độ ${index}`, codes, frequency, due);
    }
    return planId;
  });
}

function writeBodies(handle: Sqlite.Database, bodies: number): string[] {
  const agency = handle.prepare(
    `INSERT INTO agency (code, name, short_name, kind, binding, section, seq, collective, note)
     VALUES (?, ?, '', 'department', 'yeu-cau', 'X', ?, 0, '')`,
  );
  return Array.from({ length: bodies }, (_, index) => {
    agency.run(`many-${index}`, `Cơ quan ${index}`, 1000 + index);
    return `many-${index}`;
  });
}
