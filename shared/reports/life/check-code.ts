import type { Sha256 } from '../../ids.ts';

/** Crockford's alphabet: no I, L, O, U, so that a code read aloud or from a fax is the same. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const length = 8;
const bitsPerLetter = 5;

/**
 * 'K7M2-9QX4', of the first 40 bits of the hash of a document's text and figures. It is printed in the foot of the very
 * bytes that are sealed, so it is taken from what the document says, not from the bytes; whoever has the paper finds the
 * record by it, and the program works it out again from the stored text.
 */
export function checkCode(contentHash: Sha256): string {
  const bits = BigInt(`0x${contentHash.slice(0, (length * bitsPerLetter) / 4)}`);
  const code = Array.from({ length }, (_, index) => {
    const shift = BigInt((length - 1 - index) * bitsPerLetter);
    return letters[Number((bits >> shift) & 31n)];
  }).join('');
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

/** As somebody types it from paper: small letters, without the dash, O for 0, I or L for 1. Null for what is no code. */
export function readCheckCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  const isCode = code.length === length && [...code].every((letter) => letters.includes(letter));
  return isCode ? `${code.slice(0, 4)}-${code.slice(4)}` : null;
}
