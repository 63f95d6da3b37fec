import { api } from '../ipc/client.ts';
import { useQuery } from '../ipc/use-query.ts';

export const useTasks = () => useQuery(['tasks'], () => api.tasks.list({}));
