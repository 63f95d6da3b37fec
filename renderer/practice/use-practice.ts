import type { PracticeDistrict } from '../../shared/practice/practice.contract.ts';
import { api } from '../ipc/client.ts';
import { useCommand } from '../ipc/use-command.ts';
import { useQuery } from '../ipc/use-query.ts';
import { useSteps } from '../ipc/use-steps.ts';

export const usePracticeState = () => useQuery(['practice'], () => api.practice.state({})).data;

export const useOpenPractice = () => useCommand(() => api.practice.open({}));
export const useErasePractice = () => useCommand(() => api.practice.erase({}));
export const useLeavePractice = () => useCommand((erase: boolean) => api.practice.leave({ erase }));

export const useFillPractice = () => useSteps(({ id }: PracticeDistrict) => api.practice.fill({ district: id }));
