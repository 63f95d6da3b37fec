import type { Migration } from '../migrate.ts';
import { initialSchema } from './0001-initial-schema.ts';

export const migrations: readonly Migration[] = [initialSchema];
