import type {
  Addressee,
  Block,
  Letterhead,
  Paragraph,
  Run,
  SignatureAndRecipients,
  SignatureLines,
  WorkingHead,
} from '../../shared/paper/document.ts';
import { circulationMarks, listEnded, secrecyMarks, urgencyMarks } from '../../shared/paper/official-words.ts';
import { chartHtml } from './chart-html.ts';
import { escapeHtml as e } from './escape-html.ts';
import { tableHtml } from './table-html.ts';

/** One block as HTML without styles of its own: the page's policy forbids them, the report's sheets have them all. */
export function htmlOf(block: Block): string {
  switch (block.kind) {
    case 'letterhead':
      return letterhead(block);
    case 'draft-mark':
      return `<p class="draft-mark">${e(block.text)}</p>`;
    case 'title':
      return `<h1 class="title">${e(block.typeName)}<br><span class="short-rule">${e(block.subject)}</span></h1>`;
    case 'addressee':
      return addressee(block);
    case 'basis':
      return listEnded(block.lines)
        .map((line) => `<p class="basis">${e(line)}</p>`)
        .join('');
    case 'heading':
      return `<h${block.level + 1}>${e(block.text)}</h${block.level + 1}>`;
    case 'paragraph':
      return paragraph(block);
    case 'table':
      return tableHtml(block);
    case 'note':
      return `<p class="note ${block.place}${block.opensSheet ? ' opens-sheet' : ''}">${e(block.text)}</p>`;
    case 'signature':
      return signature(block);
    case 'annex-title':
      return `<h1 class="annex-title">${e(block.label)}<br><span>${e(block.title)}</span></h1><p class="attached-to"><span class="short-rule">${e(block.attachedTo)}</span></p>`;
    case 'working-head':
      return workingHead(block);
    case 'picture':
      return `<p class="picture"><img alt="${e(block.meaning)}" src="data:image/png;base64,${e(block.png)}"></p>`;
    case 'chart':
      return chartHtml(block);
    case 'signature-lines':
      return signatureLines(block);
  }
}

/**
 * Four cells of a grid, so that number and date stand on one line whatever wraps above them. A công văn has no title:
 * its "V/v" is the heading that the outline and readers of the tags begin with.
 */
function letterhead(head: Letterhead): string {
  const { nation, motto, governingBody, office, numberLine, placeAndDate, about, secrecy, urgency, circulation } = head;
  return (
    `${circulation === undefined ? '' : `<p class="circulation"><span>${e(circulationMarks[circulation])}</span></p>`}` +
    '<div class="letterhead">' +
    `<div><p class="governing-body">${e(governingBody)}</p><p class="office"><span class="short-rule">${e(office)}</span></p></div>` +
    `<div><p class="nation">${e(nation)}</p><p class="motto"><span class="full-rule">${e(motto)}</span></p></div>` +
    `<p class="number">${e(numberLine)}</p><p class="place-and-date">${e(placeAndDate)}</p>` +
    `${about === undefined ? '' : `<h1 class="about">${e(about)}</h1>`}` +
    `${secrecy === undefined ? '' : `<p class="mark ${secrecy}">${e(secrecyMarks[secrecy])}</p>`}` +
    `${urgency === undefined ? '' : `<p class="mark ${urgency}">${e(urgencyMarks[urgency])}</p>`}</div>`
  );
}

/** One addressee follows the label; several stand below each other, their dashes under the colon. */
function addressee({ label, names }: Addressee): string {
  const [first = '', ...others] = names;
  if (others.length === 0) return `<p class="addressee">${e(label)} ${e(first)}</p>`;
  const items = listEnded(names).map((name) => `<li>- ${e(name)}</li>`);
  return `<div class="addressee several"><p>${e(label)}</p><ul>${items.join('')}</ul></div>`;
}

const paragraph = ({ runs, origin }: Paragraph): string =>
  `<p class="text${origin === 'suggested' ? ' suggested' : ''}">${runs.map(run).join('')}</p>`;

function run(part: Run): string {
  switch (part.kind) {
    case 'text':
      return e(part.text);
    case 'emphasis':
      return `<strong>${e(part.text)}</strong>`;
    case 'figure':
      return `<span data-source="${e(part.source)}">${e(part.text)}</span>`;
  }
}

function signature({ authority, name, recipientsLabel, recipients, draftedBy }: SignatureAndRecipients): string {
  const items = listEnded(recipients).map((recipient) => `<li>- ${e(recipient)}</li>`);
  const drafted = draftedBy === undefined ? '' : `<p class="drafted-by">${e(draftedBy)}</p>`;
  return (
    `<div class="signature"><div class="recipients"><p>${e(recipientsLabel)}</p><ul>${items.join('')}</ul>${drafted}</div>` +
    `<div class="signer"><p>${authority.map(e).join('<br>')}</p><p class="name">${e(name)}</p></div></div>`
  );
}

const signatureLines = ({ signers }: SignatureLines): string =>
  `<div class="signature-lines">${signers.map(({ role, note }) => `<div><p><b>${e(role)}</b></p><p>${e(note)}</p><p class="hand"></p></div>`).join('')}</div>`;

const workingHead = ({ office, title, scope, asOf }: WorkingHead): string =>
  `<p class="working-office">${e(office)}</p><h1 class="working-title">${e(title)}</h1>` +
  `<p class="working-scope">${e(scope)}</p><p class="working-day">${e(asOf)}</p>`;

/** Ô 13. */
export const contactHtml = (contact: string): string => `<p class="contact">${e(contact)}</p>`;
