import path from 'node:path';

/**
 * The file a URL path names below `folder`, or undefined when it would lead anywhere else:
 * `..` in any spelling, backslashes, drive letters, NUL, UNC names and broken escapes.
 */
export function resolveInside(folder: string, urlPath: string): string | undefined {
  const decoded = decode(urlPath);
  if (decoded === undefined || /[\0\\:]/.test(decoded) || decoded.startsWith('//')) return undefined;
  if (decoded.split('/').includes('..')) return undefined;
  const file = path.resolve(folder, `.${decoded.startsWith('/') ? '' : '/'}${decoded}`);
  return file.startsWith(path.resolve(folder) + path.sep) ? file : undefined;
}

function decode(urlPath: string): string | undefined {
  try {
    return decodeURIComponent(urlPath);
  } catch {
    return undefined;
  }
}
