import { parentPort, workerData } from 'node:worker_threads';
import { checkFile } from './check-file.ts';

/** Worker thread of one check: it reads the file beside the keeper, which goes on answering meanwhile. */
parentPort?.postMessage(checkFile(workerData));
