import process from 'node:process';
import { connect } from '../../electron/database/open.ts';

/** `<database> <milliseconds>`: holds the write lock so long, as a copier or a scanner would. */
const [file = '', milliseconds = '0'] = process.argv.slice(2);
const handle = connect(file);
handle.exec('BEGIN IMMEDIATE');
process.stdout.write('held\n');
setTimeout(() => {
  handle.exec('ROLLBACK');
  handle.close();
}, Number(milliseconds));
