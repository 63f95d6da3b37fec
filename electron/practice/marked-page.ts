import { practiceMark } from '../../shared/practice/wording.ts';

const style = '<link rel="stylesheet" href="/report/practice.css">';
const mark = `<p class="practice-mark">${practiceMark}</p>`;

/** A page of ours with the mark across every sheet of it. */
export const markedPage = (html: string): string =>
  html.replace('</head>', `${style}</head>`).replace('</body>', `${mark}</body>`);
