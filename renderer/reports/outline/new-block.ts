import { BlockId, type OutlineBlock } from '../../../shared/reports/outline/outline.ts';
import { outlineWords as words } from '../../messages/report-writing.ts';

/** A name no block ever had: what was written for a removed one must not come back under another. */
const newId = (): BlockId => BlockId.parse(`b-${crypto.randomUUID().slice(0, 13)}`);

export function newBlock(kind: OutlineBlock['kind']): OutlineBlock {
  const id = newId();
  switch (kind) {
    case 'heading':
      return { kind, id, text: words.newHeading };
    case 'sentence':
      return { kind, id, text: words.newSentence, when: 'always', suggested: false };
    case 'built-in':
      return { kind, id, what: 'submissions' };
    case 'topic':
      return { kind, id, title: words.topic };
    case 'own':
      return { kind, id, hint: '' };
  }
}
