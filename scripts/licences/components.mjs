import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from '../setup/places.mjs';

export const listFile = path.join(projectFolder, 'resources', 'licences.json');

/** Shipped beside the bundles: the addon, the engine, the typeface of printed pages. */
const besides = ['node_modules/better-sqlite3', 'node_modules/electron', 'node_modules/@fontsource/tinos'];

/** Everything that is shipped, by name: { name, version, licence, text }. */
export function shippedComponents() {
  const notes = path.join('out', 'packages');
  const noted = readdirSync(path.join(projectFolder, notes)).flatMap((file) => readJson(path.join(notes, file)));
  const found = [...[...new Set([...noted, ...besides])].map(componentIn), sqlite()];
  // One version of a package may lie in several places.
  const once = new Map(found.map((component) => [keyOf(component), component]));
  return [...once.values()].sort((a, b) => keyOf(a).localeCompare(keyOf(b), 'en'));
}

/** What is shipped and not in the list as it is, and what is in the list and not shipped. */
export function listProblems() {
  const listed = existsSync(listFile) ? readJson(listFile).map(keyOf) : [];
  const shipped = shippedComponents().map(keyOf);
  return [
    ...without(shipped, listed).map((key) => `${key} is shipped and not listed`),
    ...without(listed, shipped).map((key) => `${key} is listed and not shipped`),
  ];
}

const without = (all, some) => all.filter((one) => !some.includes(one));

const keyOf = ({ name, version }) => `${name} ${version}`;

const readJson = (file) => JSON.parse(readFileSync(path.resolve(projectFolder, file), 'utf8'));

function componentIn(folder) {
  const { name, version, license } = readJson(path.join(folder, 'package.json'));
  const files = readdirSync(path.join(projectFolder, folder)).filter((file) => /^(licen[cs]e|notice)/i.test(file));
  const texts = files.sort().map((file) => readFileSync(path.join(projectFolder, folder, file), 'utf8').trim());
  const text = texts.length === 0 ? noText(license) : texts.join('\n\n').replaceAll('\r\n', '\n');
  return { name, version, licence: license ?? 'Not stated', text };
}

const noText = (licence) =>
  licence === undefined
    ? 'The package states no licence.'
    : `The package carries no text of its licence; its package.json names ${licence}.`;

/** Compiled into the addon. */
function sqlite() {
  const header = path.join(projectFolder, besides[0], 'deps', 'sqlite3', 'sqlite3.h');
  const [, version] = /#define SQLITE_VERSION\s+"([^"]+)"/.exec(readFileSync(header, 'utf8'));
  const text = 'The author disclaims copyright to this source code.';
  return { name: 'SQLite', version, licence: 'Public domain', text };
}
