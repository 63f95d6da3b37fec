import path from 'node:path';
import type { z } from 'zod';
import type { viewsContract } from '../../shared/views/views.contract.ts';
import type { Context } from '../context.ts';
import { freeFile } from '../files/free-file.ts';
import { rememberOwn } from '../files/own-files.ts';
import { requireFolder, writeWhole } from '../files/write-whole.ts';

type Contract = typeof viewsContract;

const bytesOf = (png: string): Uint8Array => new Uint8Array(Buffer.from(png, 'base64'));

export const copyPicture =
  ({ host }: Context) =>
  async ({ png }: z.output<Contract['copyPicture']['input']>) => ({ copied: await host.copyPicture(bytesOf(png)) });

/** Beside what was written before, whole or not at all. */
export const writePicture =
  ({ clock }: Context) =>
  async ({ png, stem, folder }: z.output<Contract['writePicture']['input']>) => {
    requireFolder(folder);
    const target = freeFile(folder, `${stem}_${clock.today()}`, 'png');
    writeWhole(target, bytesOf(png));
    rememberOwn(target);
    return { fileName: path.basename(target), path: target };
  };
