import process from 'node:process';
import { runDoor } from '../../electron/scripting/run-door.ts';
import { openProgram } from './a-program.ts';

/** `<data folder>`: answers lines as the program does when a script drives it; says first that it begins to open the folder. */
const [dataFolder = ''] = process.argv.slice(2);
process.stderr.write('opening\n');
const keeper = openProgram(dataFolder);
process.exitCode = await runDoor({ kind: 'door-lines' }, keeper.call, () => keeper.close(false));
