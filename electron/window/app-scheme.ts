import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { protocol } from 'electron';
import { pageStore } from './page-store.ts';
import { resolveInside } from './resolve-inside.ts';

export const scheme = 'so-dieu-phoi';
export const origin = `${scheme}://app`;

/** Before `app.ready`: a standard, secure scheme instead of file://, which would have rights of its own. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Styles need a nonce for the grid's and the kit's generated rules; scripts come from our own files only. */
const windowPolicy = (nonce: string): string =>
  `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; img-src 'self' data:; font-src 'self'; ` +
  "connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** A report page has no script at all; it may be framed, by our own window only, because the preview shows it. */
const pagePolicy =
  "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

export interface AppFolders {
  readonly renderer: string;
  readonly resources: string;
}

const pages = pageStore(20);

/** A page made at run time (a paper): shown in the preview frame and loaded by the print window. */
export const showPage = (html: string): string => `${origin}/page/${pages.keep(html)}`;

export function serveScheme(folders: AppFolders): void {
  protocol.handle(scheme, async (request) => {
    const url = new URL(request.url);
    if (url.host !== 'app' || request.method !== 'GET') return notFound();
    const [, top = '', rest = ''] = /^\/([^/]*)\/?(.*)$/.exec(url.pathname) ?? [];
    if (top === 'page') return servePage(rest);
    const file = top === 'report' ? resolveReportFile(folders, rest) : resolveInside(folders.renderer, url.pathname);
    return file === undefined ? notFound() : serveFile(file);
  });
}

/** Only the report's styles and fonts are public among the resources. */
function resolveReportFile(folders: AppFolders, rest: string): string | undefined {
  const folder = rest.endsWith('.css') ? 'report-styles' : 'fonts';
  return resolveInside(path.join(folders.resources, folder), path.posix.basename(rest));
}

function servePage(id: string): Response {
  const html = pages.read(id);
  return html === undefined ? notFound() : respond(html, '.html', pagePolicy);
}

async function serveFile(file: string): Promise<Response> {
  const extension = path.extname(file);
  const bytes = await readFile(file).catch(() => undefined);
  if (bytes === undefined) return notFound();
  if (extension !== '.html') return respond(new Uint8Array(bytes), extension, "default-src 'none'");
  const nonce = randomBytes(16).toString('base64');
  return respond(bytes.toString('utf8').replaceAll('__CSP_NONCE__', nonce), extension, windowPolicy(nonce));
}

function respond(body: string | Uint8Array<ArrayBuffer>, extension: string, policy: string): Response {
  const type = contentTypes[extension];
  if (type === undefined) return notFound();
  return new Response(body, {
    headers: {
      'content-type': type,
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      // Typefaces and style sheets are the same for every page of a run; all else is made anew.
      'cache-control': extension === '.woff2' || extension === '.css' ? 'max-age=86400' : 'no-store',
    },
  });
}

const notFound = (): Response => new Response('', { status: 404 });
