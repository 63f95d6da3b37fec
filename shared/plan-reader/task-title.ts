const longest = 90;

/** A short name of ours for a task: its first words, whole ones, without marks of slanted print. */
export function taskTitle(text: string): string {
  const words = text.replaceAll('*', '').replace(/\s+/gu, ' ').trim();
  const [sentence = words] = /^.+?[.;:](?=\s|$)/u.exec(words) ?? [];
  const short = sentence.replace(/[.;:,]+$/u, '');
  if (short.length <= longest) return short.length < 8 ? cut(words) : short;
  return cut(short);
}

function cut(text: string): string {
  if (text.length <= longest) return text;
  const start = text.slice(0, longest - 1);
  const space = start.lastIndexOf(' ');
  return `${start.slice(0, space > longest / 2 ? space : longest - 1).replace(/[,;:]$/u, '')}…`;
}
