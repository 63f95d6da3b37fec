import path from 'node:path';
import type { Handlers } from '../../shared/ipc/contract.ts';
import type { practiceContract } from '../../shared/practice/practice.contract.ts';
import type { Context } from '../context.ts';
import { fillDistrict, waitingDistricts } from './fill-district.ts';
import { erasePractice, hasPractice } from './practice-folder.ts';

export const practiceHandlers = (context: Context): Handlers<typeof practiceContract> => {
  /** Of the office: the practice folder stands in it. */
  const dataFolder = context.isPractice ? path.dirname(context.folders.root) : context.folders.root;
  return {
    state: async () => ({
      isOpen: context.isPractice,
      exists: hasPractice(dataFolder),
      waiting: context.isPractice ? await waitingDistricts(context) : [],
    }),
    open: async () => {
      if (!context.isPractice) await context.host.openData('practice');
      return {};
    },
    fill: async ({ district }) => {
      if (context.isPractice) await fillDistrict(context, district);
      return {};
    },
    leave: async ({ erase }) => {
      if (context.isPractice) await context.host.openData(erase ? 'office-erasing-practice' : 'office');
      return {};
    },
    erase: async () => {
      if (!context.isPractice) erasePractice(dataFolder);
      return {};
    },
  };
};
