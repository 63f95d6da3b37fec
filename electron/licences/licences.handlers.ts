import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Handlers } from '../../shared/ipc/contract.ts';
import { Component, type licencesContract } from '../../shared/licences/licences.contract.ts';
import type { Context } from '../context.ts';

export const licencesHandlers = ({ resources }: Context): Handlers<typeof licencesContract> => ({
  list: async () => z.array(Component).parse(JSON.parse(readFileSync(path.join(resources, 'licences.json'), 'utf8'))),
});
