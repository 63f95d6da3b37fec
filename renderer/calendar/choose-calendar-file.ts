import { api } from '../ipc/client.ts';

/** The system's own dialog; null when the officer closes it. */
export const chooseCalendarFile = async (): Promise<string | null> =>
  (await api.office.chooseFile({ purpose: 'calendar' })).file;
