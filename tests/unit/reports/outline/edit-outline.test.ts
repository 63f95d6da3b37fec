import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addBlock,
  addSection,
  type Edited,
  move,
  type OutlinePlace,
  placesOf,
  remove,
} from '../../../../shared/reports/outline/edit-outline.ts';
import { BlockId, type Outline } from '../../../../shared/reports/outline/outline.ts';
import { seededOutline } from '../report-facts.ts';

const idsOf = ({ sections }: Outline): string[] => sections.flatMap(({ blocks }) => blocks.map(({ id }) => id));
const thingAt = ({ sections }: Outline, { section, block }: OutlinePlace) =>
  block === null ? sections[section] : sections[section]?.blocks[block];
const anOutline = fc.constant(seededOutline('quarter'));
const step = fc.constantFrom<1 | -1>(1, -1);

/** Any place of the outline after any number of moves. */
const walks = fc.tuple(anOutline, fc.array(fc.tuple(fc.nat(), step), { maxLength: 12 }));

test('whatever is moved, nothing is lost, and the place follows what was moved', () => {
  fc.assert(
    fc.property(walks, ([outline, moves]) => {
      let now: Outline = outline;
      for (const [pick, by] of moves) {
        const places = placesOf(now);
        const at = places[pick % places.length];
        if (at === undefined) throw new Error('an outline has a place');
        const { outline: next, at: where }: Edited = move(now, at, by);
        const [before, after] = [thingAt(now, at), thingAt(next, where)];
        if (at.block !== null) expect(after).toEqual(before);
        else expect(after).toMatchObject({ title: now.sections[at.section]?.title });
        expect(idsOf(next).toSorted()).toEqual(idsOf(outline).toSorted());
        now = next;
      }
    }),
  );
});

test('a move back undoes a move, but at the ends, where there is none', () => {
  fc.assert(
    fc.property(anOutline, fc.nat(), step, (outline, pick, by) => {
      const places = placesOf(outline);
      const at = places[pick % places.length];
      if (at === undefined) throw new Error('an outline has a place');
      const there = move(outline, at, by);
      const isEnd = there.at.section === at.section && there.at.block === at.block;
      expect(isEnd ? there.outline : move(there.outline, there.at, by === 1 ? -1 : 1).outline).toEqual(outline);
    }),
  );
});

test('a block is added behind the place and removed again; the only section stays', () => {
  const outline = seededOutline('month');
  const at = { section: 2, block: 0 };
  const own = { kind: 'own' as const, id: BlockId.parse('new'), hint: '' };
  const added = addBlock(outline, at, own);
  expect(added.at).toEqual({ section: 2, block: 1 });
  expect(remove(added.outline, added.at).outline).toEqual(outline);
  const widened = addSection(outline, at, 'Khác');
  expect(widened.outline.sections[3]).toEqual({ title: 'Khác', blocks: [] });
  expect(remove(widened.outline, widened.at).outline).toEqual(outline);
  const one = { sections: outline.sections.slice(0, 1) };
  expect(remove(one, { section: 0, block: null }).outline).toEqual(one);
});
