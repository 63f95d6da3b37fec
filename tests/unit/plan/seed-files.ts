import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { AgenciesSeed } from '../../../shared/agencies/agency-seed.ts';
import { PlacesSeed } from '../../../shared/places/place-seed.ts';
import { PlanSeed } from '../../../shared/plan/plan-seed.ts';
import { TasksSeed } from '../../../shared/tasks/task-seed.ts';

export const seedText = (name: string): string =>
  readFileSync(new URL(`../../../resources/seed/${name}`, import.meta.url), 'utf8');

const read = <S extends z.ZodType>(name: string, schema: S): z.output<S> => schema.parse(JSON.parse(seedText(name)));

export const planSeed = () => read('plan-2023.json', PlanSeed);
export const tasksSeed = () => read('tasks-2023.json', TasksSeed);
export const agenciesSeed = () => read('agencies.json', AgenciesSeed);
export const placesSeed = () => read('places.json', PlacesSeed);
