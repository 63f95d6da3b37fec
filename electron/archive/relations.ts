import { posix } from 'node:path';
import type { Archive } from './archive.ts';
import { relationshipParts } from './namespaces.ts';
import { readingPart } from './refused.ts';
import { readXml } from './xml.ts';
import type { Attributes } from './xml-names.ts';

export interface Relation {
  readonly id: string;
  /** The last word of the type's address, which is the same in both editions of the standard: 'worksheet'. */
  readonly type: string;
  /** The name of a part of this archive; a target outside the file gives a name that is in no archive. */
  readonly target: string;
}

/** What a part points at. `source` is the part's name, '' for the package itself. */
export async function readRelations(archive: Archive, source: string): Promise<Relation[]> {
  const folder = posix.dirname(source);
  const name = posix.join(folder, '_rels', `${posix.basename(source)}.rels`);
  return await readingPart({ part: 'relations' }, async () => {
    const relations: Relation[] = [];
    if (!archive.has(name)) return relations;
    await readXml(archive.read(name), relationshipParts, {
      open: (element, _parent, attributes) => {
        if (element === 'Relationship') relations.push(relationOf(attributes, folder));
      },
    });
    if (new Set(relations.map(({ id }) => id)).size < relations.length) throw new Error('repeated relationship');
    return relations;
  });
}

function relationOf({ Id = '', Type = '', Target = '', TargetMode }: Attributes, folder: string): Relation {
  const inside = Target.startsWith('/') ? posix.normalize(Target.slice(1)) : posix.join(folder, Target);
  return { id: Id, type: posix.basename(Type), target: TargetMode === 'External' ? '' : inside };
}

export function targetOf(relations: readonly Relation[], type: string): string | undefined {
  return relations.find((relation) => relation.type === type)?.target;
}
