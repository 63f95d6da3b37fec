import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { RegisterLife } from '../../shared/registers/register-life.ts';
import { RegisterSeed } from '../../shared/registers/register-seed.ts';

const text = readFileSync(new URL('../../resources/seed/registers.json', import.meta.url), 'utf8');
const seeds = z.array(RegisterSeed).parse(JSON.parse(text));

export function seededRegister(code: string): RegisterSeed {
  const found = seeds.find((register) => register.code === code);
  if (found === undefined) throw new Error(`no ${code}`);
  return found;
}

export function lifeOf(code: string): RegisterLife {
  const { life } = seededRegister(code);
  if (life === undefined) throw new Error(`${code} has no life`);
  return life;
}
