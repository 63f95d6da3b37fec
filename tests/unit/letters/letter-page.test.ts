import { expect, test } from 'vitest';
import { paperPage } from '../../../electron/paper/paper-page.ts';
import { letter } from '../../../shared/letters/letter.ts';
import { letterFacts } from './letter-facts.ts';

test('"V/v" is the only first heading of the page: the outline and the page numbers count on one for each part', () => {
  const template = { kind: 'reminder', subject: 'đôn đốc <b>', body: '{danh_sach}' } as const;
  const page = paperPage(letter(letterFacts({ template })));
  expect([...page.matchAll(/<h1[^>]*>.*?<\/h1>/g)].map(([heading]) => heading)).toEqual([
    '<h1 class="about">V/v đôn đốc &lt;b&gt;</h1>',
  ]);
});
