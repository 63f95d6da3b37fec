import type { Archive } from '../../archive/archive.ts';
import { spreadsheet } from '../../archive/namespaces.ts';
import { Refused, readingPart } from '../../archive/refused.ts';
import { readXml } from '../../archive/xml.ts';
import type { Budget } from './budget.ts';
import { limits } from './limits.ts';
import { type RichText, richTextGatherer } from './rich-text.ts';

/** The table that text cells point into; empty without such a part, which is allowed. */
export async function readSharedStrings(
  archive: Archive,
  name: string | undefined,
  budget: Budget,
): Promise<RichText[]> {
  const strings: RichText[] = [];
  if (name === undefined) return strings;
  const gatherer = richTextGatherer();
  const finish = () => {
    const taken = gatherer.take();
    budget.text(taken.text);
    if (strings.push(taken) > limits.sharedStrings) throw new Refused({ reason: 'content-limit', which: 'strings' });
  };
  await readingPart({ part: 'strings' }, () =>
    readXml(archive.read(name), spreadsheet, {
      open: gatherer.open,
      text: gatherer.text,
      close: (element) => {
        gatherer.close();
        if (element === 'si') finish();
      },
    }),
  );
  return strings;
}
