import { CFB } from '@e965/xlsx';
import { z } from 'zod';

/** The library's own types say nothing of a compound file. */
const Container = z.object({
  FullPaths: z.array(z.string()),
  FileIndex: z.array(z.object({ content: z.instanceof(Uint8Array).optional() })),
});

export interface CompoundFile {
  /** 'Root Entry/Workbook' */
  readonly paths: readonly string[];
  /** The stream of this name at the top; undefined without one. */
  readonly stream: (name: string) => Buffer | undefined;
}

export function openCompoundFile(bytes: Buffer): CompoundFile {
  const { FullPaths: paths, FileIndex: entries } = Container.parse(CFB.read(bytes, { type: 'buffer' }));
  return {
    paths,
    stream: (name) => {
      const at = paths.findIndex((path) => path.slice(path.indexOf('/') + 1).toLowerCase() === name.toLowerCase());
      const content = entries[at]?.content;
      return content && Buffer.from(content.buffer, content.byteOffset, content.byteLength);
    },
  };
}
