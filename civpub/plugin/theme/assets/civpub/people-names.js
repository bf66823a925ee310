/* Names and queries as `people-match.js` compares them: in units, in characters, in pinyin. */

const LONGEST_QUERY = 80; // characters; no name is longer
const MOST_ODD = 3; // characters with several readings that are combined

const HAN = /[\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{323af}]/u;
const WORD = /[\p{L}\p{N}]/u;
const DIGIT = /\p{N}/u;
const MASK = /[*＊○×]/u;
const DOT = /[·•・‧]/u;
const FAMILY = /(?!^)(?:家庭|一家|夫妇)$/; // who looks for 王建国 looks for 王建国家庭, too
const SEPARATORS = /[\s·•・‧.。,，、;；:：'’`"“”()（）|/\\_\u00ad\u200b-\u200f\u2010-\u2015\u2060\ufeff-]+/gu;
const TONE_NUMBER = /([a-z])[0-5](?![0-9])/g; // 3 of 3号楼 is none, so both ways are tried
const TONES = /[\u0300-\u0302\u0304\u0306\u030c]/g;

/* A name in units: each Han character, each mask, each digit and each word of letters is one. */
export function person(name, syllables, readings) {
  const units = [];
  let isPart = true;
  let isMasked = false;
  let place = 0;
  let given = 0;
  for (const char of name) {
    const start = place;
    place += char.length;
    const isHan = HAN.test(char);
    const text = isHan && char < "\uf900" ? char : fold(char);
    const last = units[units.length - 1];
    if (isHan) {
      const usual = readings.get(char) || [];
      const main = syllables[given] || usual[0];
      given += usual.length ? 1 : 0;
      const forms = main ? [main, ...usual.filter((form) => form !== main)] : [];
      units.push({ start, end: place, text, isPart, forms: withSpellings(forms) });
    } else if (MASK.test(char)) {
      units.push({ start, end: place, text: "*", isPart, forms: ["*"] });
      isMasked = true;
    } else if (WORD.test(char)) {
      if (last && last.isWord && last.end === start && !DIGIT.test(char)) {
        last.end = place;
        last.text += text;
        last.forms = [plain(last.text)];
      } else units.push({ start, end: place, text, isPart, isWord: !DIGIT.test(char), forms: [plain(text)] });
    }
    isPart = !isHan && (DOT.test(char) || (isPart && !units.length));
  }
  const family = name.match(FAMILY);
  if (family) units.find((unit) => unit.start === family.index).isPart = true;
  const spellings = spell(units);
  return {
    units,
    isMasked,
    hasParts: units.some((unit, index) => unit.isPart && index),
    spellings,
    literal: units.map((unit) => unit.text).join(""),
    chars: units.map((unit) => unit.text),
    initials: initialsOf(units),
    beginnings: (units.length ? units[0].forms : []).map((form) => form[0]),
    southern: spellings.map((spelling) => southern(spelling.text)),
  };
}

/* 吕 is lv, and people type lu and lyu, too. */
function withSpellings(forms) {
  if (forms.every((form) => form[1] !== "v")) return forms;
  const all = forms.map((form) => (form[1] === "v" ? [form, form.replace("v", "u"), form.replace("v", "yu")] : [form]));
  return Array.from(new Set([].concat(...all)));
}

/* Returns the ways to write a name in pinyin, the usual one first, each with where its units end. */
function spell(units) {
  const usual = units.map((unit) => unit.forms[0] || unit.text);
  const odd = units.map((_, index) => index).filter((index) => units[index].forms.length > 1);
  const ways = [usual];
  for (const index of odd) {
    const known = odd.length > MOST_ODD ? [usual] : ways.slice(); // a long name is read oddly in one place at a time
    for (const form of units[index].forms.slice(1)) for (const way of known) ways.push(replaced(way, index, form));
  }
  return ways.map(joined);
}

/* Returns the ways to abbreviate a name: 张志华 is zzh, and zhzhh for those who keep zh together. */
function initialsOf(units) {
  const ways = [];
  const keep = (way) => ways.some(({ text }) => text === way.text) || ways.push(way);
  const short = units.map((unit) => (unit.forms[0] || unit.text)[0]);
  keep(joined(short));
  const long = units.map((unit, index) => (isDouble(unit.forms[0]) ? unit.forms[0].slice(0, 2) : short[index]));
  keep(joined(long));
  units.forEach((unit, index) => {
    for (const form of unit.forms.slice(1)) if (form[0] !== short[index]) keep(joined(replaced(short, index, form[0])));
  });
  return ways;
}

export function isDouble(form) {
  return !!form && form[1] === "h" && "zcs".includes(form[0]);
}

function replaced(parts, index, part) {
  const other = parts.slice();
  other[index] = part;
  return other;
}

function joined(parts) {
  let end = 0;
  return { text: parts.join(""), ends: parts.map((part) => (end += part.length)) };
}

/* Returns what was typed in every form it is compared in; null where it can be no name. */
export function read(query, readings) {
  const text = fold(String(query === undefined || query === null ? "" : query).slice(0, 4 * LONGEST_QUERY));
  const literal = text.replace(SEPARATORS, "").replace(/[○×]/gu, "*");
  const chars = Array.from(literal);
  if (!chars.length || chars.length > LONGEST_QUERY || !chars.some((char) => WORD.test(char))) return null;
  const hasHan = chars.some((char) => HAN.test(char));
  const typed = plain(text).replace(SEPARATORS, "");
  if (hasHan) return { isLatin: false, literal, chars, typed, sound: soundOf(chars, readings), readings };
  const toneless = typed.replace(TONE_NUMBER, "$1");
  const ways = toneless === typed ? [typed] : [toneless, typed];
  const syllables = readings.syllables;
  return {
    isLatin: true,
    literal,
    ways: ways.map((way) => ({ typed: way, sound: southern(way), isSyllable: syllables.has(way) })),
  };
}

/* Full width, capitals and the like make no difference. */
function fold(text) {
  return text.normalize("NFKC").toLowerCase();
}

/* Takes the tones off, and writes ü as pinyin typed on a keyboard: v after l and n, u after j, q, x and y. */
function plain(text) {
  return text
    .normalize("NFD")
    .replace(TONES, "")
    .replace(/u\u0308|u:/g, "v")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/([jqxy])v/g, "$1u");
}

/* zh and z, ng and n, l and n sound the same to many. */
export function southern(text) {
  return text.replace(/([zcs])h/g, "$1").replace(/ng+/g, "n").replace(/l/g, "n");
}

/* Returns the pinyin of Han characters; nothing where one of them stands in no name. */
function soundOf(chars, readings) {
  const parts = chars.map((char) => (readings.get(char) || [""])[0]);
  return parts.every(Boolean) ? parts.join("") : "";
}
