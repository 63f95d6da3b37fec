import { Progress } from '../../shared/tasks/tasks.contract.ts';
import { progressSigns } from '../messages/tasks.ts';

export const progressOptions = Progress.options.map((progress) => ({
  value: progress,
  label: `${progressSigns[progress].mark} · ${progressSigns[progress].word}`,
}));
