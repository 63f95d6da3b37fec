import { fromBufferPromise } from 'yauzl';

/** One part of a DOCX as XML. */
export async function docxPart(bytes: Uint8Array, name: string): Promise<string> {
  const zip = await fromBufferPromise(Buffer.from(bytes));
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName !== name) continue;
    const chunks: Uint8Array[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks).toString('utf8');
  }
  throw new Error(`no ${name} in the file`);
}

/** The words of the document, one line for each paragraph. */
export async function docxText(bytes: Uint8Array): Promise<string> {
  const xml = await docxPart(bytes, 'word/document.xml');
  return [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p [^/]*?>.*?<\/w:p>/gs)]
    .map(([paragraph]) => wordsOf(paragraph))
    .join('\n');
}

const wordsOf = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>(.*?)<\/w:t>/gs)].map(([, text = '']) => plain(text)).join('');

const plain = (xml: string): string =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
