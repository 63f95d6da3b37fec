import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { FileQuestion, FileReport } from './check-file.ts';

/** A check that runs elsewhere; `stop` ends it without an answer. */
export interface RunningCheck {
  readonly report: Promise<FileReport>;
  readonly stop: () => Promise<unknown>;
}
export type CheckInBackground = (question: FileQuestion) => RunningCheck;

export const checkInWorker: CheckInBackground = (question) => {
  const worker = new Worker(path.join(import.meta.dirname, 'checker.js'), { workerData: question });
  const report = new Promise<FileReport>((resolve, reject) => {
    worker.on('message', resolve);
    worker.on('error', reject);
    worker.on('exit', () => reject(new Error('the check was stopped')));
  });
  return { report, stop: () => worker.terminate() };
};
