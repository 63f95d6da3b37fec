import path from 'node:path';
import type { z } from 'zod';
import { adxXml } from '../../shared/dhis2/adx.ts';
import { dataValueSetJson, registrationsJson } from '../../shared/dhis2/data-value-set.ts';
import type { Dhis2File, dhis2Contract } from '../../shared/dhis2/dhis2.contract.ts';
import type { Context } from '../context.ts';
import { writeAllOrNone } from '../files/write-all-or-none.ts';
import { requireFolder } from '../files/write-whole.ts';
import { type GatheredDhis2, gatherDhis2 } from './gather-dhis2.ts';

type Input = z.output<(typeof dhis2Contract)['write']['input']>;

/** All the files are of one reading, and all of them are written or none. */
export const writeDhis2 =
  (context: Context) =>
  async ({ folder, files, ...choice }: Input) => {
    requireFolder(folder);
    const gathered = await gatherDhis2(context, choice);
    const now = context.clock.now();
    const mark = choice.audience === 'inside' ? '_noi-bo' : '';
    const stem = `dhis2_${choice.form}_${gathered.set.period.id}${mark}`;
    const paths = writeAllOrNone(
      folder,
      [...new Set(files)].map((file) => ({
        stem: `${stem}${endings[file].part}_${context.clock.today()}`,
        extension: endings[file].extension,
        bytes: new TextEncoder().encode(contentOf(file, gathered, now)),
      })),
    );
    return { files: paths.map((file) => ({ fileName: path.basename(file), path: file })) };
  };

const endings: Readonly<Record<Dhis2File, { readonly part: string; readonly extension: string }>> = {
  'values-json': { part: '', extension: 'json' },
  'values-adx': { part: '_adx', extension: 'xml' },
  'registrations-json': { part: '_hoan-thanh', extension: 'json' },
};

function contentOf(file: Dhis2File, { set, registrations }: GatheredDhis2, now: string): string {
  switch (file) {
    case 'values-json':
      return asText(dataValueSetJson(set));
    case 'values-adx':
      return adxXml(set, now);
    case 'registrations-json':
      return asText(registrationsJson(set, registrations));
  }
}

const asText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
