import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { connect } from '../../electron/database/open.ts';
import { paperPage } from '../../electron/paper/paper-page.ts';

/** Writes the pages of the letters (or reports) kept in a data folder as plain files, with what they link to: the floor of B18. */
const [data = '', out = '', of = 'letter'] = process.argv.slice(2);
const resources = path.resolve(import.meta.dirname, '../../resources');

const database = connect(path.join(data, 'so-dieu-phoi.sqlite'), { readonly: true });
const table = of === 'report' ? 'report_snapshot' : 'letter';
const documents = database.prepare(`SELECT document FROM ${table} ORDER BY id`).pluck().all().map(String);
database.close();

mkdirSync(out, { recursive: true });
cpSync(path.join(resources, 'fonts'), out, { recursive: true });
cpSync(path.join(resources, 'report-styles'), out, { recursive: true });
for (const [index, document] of documents.entries()) {
  const page = paperPage(JSON.parse(document)).replaceAll('/report/', '');
  writeFileSync(path.join(out, `${String(index + 1).padStart(3, '0')}.html`), page);
}
