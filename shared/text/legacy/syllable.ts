/**
 * Whether a word could be a Vietnamese syllable by its spelling. Wide enough for every word of the language and the place
 * names of the north-west; it tells a wrong reading of bytes from a right one, nothing else.
 */
const onsets = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ');

const rimes = [
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây',
  'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ich im in inh ip it iu ia iêc iêm iên iêng iêp iêt iêu',
  'o oc oi om on ong op ot ooc oong oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt',
  'oe oem oen oeo oet ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u uc ui um un ung up ut ua',
  'uân uâng uât uây uê uêch uênh uơ uy uya uych uyn uynh uyp uyt uyu uyên uyêt uôc uôi uôm uôn uông uôt',
  'ư ưa ưc ưi ưm ưn ưng ưt ưu ươ ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu',
].flatMap((line) => line.split(' '));

/** Further rimes after one onset only: the u of qu and the i of gi belong to the onset. */
const ownRimes: Readonly<Record<string, readonly string[]>> = {
  qu: 'ăp au êu iu ôc ych yt ynh'.split(' '),
  gi: 'êng êc êt'.split(' '),
  g: ['i'],
};

const front = /^[eêiy]/;
const beforeFront = new Set(['k', 'gh', 'ngh']);
const beforeBack = new Set(['c', 'ng']);

function follows(onset: string, rime: string): boolean {
  if (beforeFront.has(onset)) return front.test(rime);
  return !(beforeBack.has(onset) && front.test(rime));
}

/** Without tone; 'gi' and 'qu' may stand before what would else need another spelling. */
const syllables: ReadonlySet<string> = new Set([
  ...rimes,
  ...onsets.flatMap((onset) => rimes.filter((rime) => follows(onset, rime)).map((rime) => onset + rime)),
  ...Object.entries(ownRimes).flatMap(([onset, own]) => own.map((rime) => onset + rime)),
]);

const toneMarks = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** Syllables that end in a stop bear only these: sắc and nặng. */
const stopTones = new Set(['\u0301', '\u0323']);
const stopEnding = /(?:c|ch|p|t)$/;

/** One tone at most, on a spelling that exists; in any case of letters, composed or not. */
export function isSyllable(word: string): boolean {
  const letters = word.toLowerCase().normalize('NFD');
  const [tone, ...more] = letters.match(toneMarks) ?? [];
  if (more.length > 0) return false;
  const bare = letters.replace(toneMarks, '').normalize('NFC');
  if (!syllables.has(bare)) return false;
  return !stopEnding.test(bare) || tone === undefined || stopTones.has(tone);
}

/** Every spelling, without its tone. */
export const tonelessSyllables: readonly string[] = [...syllables];
