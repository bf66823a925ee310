/* Compares a name with what was typed, one way after the other, from the same characters down to a slip in the pinyin.
   A match is {score, from, to}: units of the name; or {score, marks} where they do not stand together. */
import { isDouble, southern } from "./people-names.js";

/* How a name was found, best first. Below CERTAIN it is a guess; below ALIKE not even the sound is the same. */
const EXACT = 100;
const BEGINS = 90;
const PART_BEGINS = 88; // 买买提 of 阿依古丽·买买提
const CONTAINS = 80;
const MIXED = 76; // 张san
const PINYIN = 70;
const PINYIN_BEGINS = 60; // zhangz
const GIVEN_NAME = 54; // xiaoming
const INITIALS = 50; // zxm
const SURNAME_BEGINS = 45; // zhan
const INITIALS_BEGIN = 42;
const PINYIN_WITHIN = 40;
const ABBREVIATED = 38; // zhangxm
const INITIALS_WITHIN = 36;
export const CERTAIN = 36;
export const ALIKE = 28;
const HOMOPHONE = 34;
const SOUTHERN = 30; // zangsan
const WRONG_HOMOPHONE = 24;
const WRONG_ONE = 20;
const WRONG_OF_TWO = 12;
const WRONG_START = 10;

const LEAST_AFTER_SLIP = 2; // letters typed after a slip before a name that goes on is guessed
const LONGEST_INITIALS = 4; // of a person's name; given names are found by theirs, the ends of long names are not

export function matchCharacters(one, wanted) {
  return matchLiteral(one, wanted) || matchMixed(one, wanted) || matchHomophones(one, wanted) || matchSlip(one, wanted);
}

function matchLiteral(one, { literal }) {
  const at = one.literal.indexOf(literal);
  if (at < 0) return null;
  const from = unitAt(one, at);
  const to = unitAt(one, at + literal.length - 1) + 1;
  if (one.literal === literal) return { score: EXACT, from, to };
  const rest = 0.9 * (literal.length / one.literal.length);
  const part = one.units.findIndex((unit, index) => unit.isPart && index && startsAt(one, index, literal));
  if (at === 0) return { score: BEGINS + rest, from, to };
  if (part >= 0) return { score: PART_BEGINS + rest, from: part, to: part + to - from };
  return { score: CONTAINS + rest, from, to };
}

function startsAt(one, index, literal) {
  return one.chars.slice(index).join("").startsWith(literal);
}

/* 张san, zhang三, 张xm. */
function matchMixed(one, { typed }) {
  const to = /[a-z]/.test(typed) ? consume(one.units, 0, typed, 0) : 0;
  return to ? { score: MIXED, from: 0, to } : null;
}

/* zhangxm, zxiaom. */
function matchAbbreviated(one, typed) {
  if (typed.length < 3 || !one.beginnings.includes(typed[0])) return null;
  const to = consume(one.units, 0, typed, 0);
  return to ? { score: ABBREVIATED, from: 0, to } : null;
}

/* Returns the unit after the last that `query` from `at` on takes, each by its character, a reading, its initial or,
   at the end, the beginning of a reading; 0 where it does not fit. */
function consume(units, index, query, at) {
  if (at === query.length) return index;
  if (index === units.length) return 0;
  const unit = units[index];
  const left = query.slice(at);
  for (const form of [unit.text, ...unit.forms]) {
    if (left.length < form.length && form.startsWith(left)) return index + 1;
    if (form && left.startsWith(form)) {
      const end = consume(units, index + 1, query, at + form.length);
      if (end) return end;
    }
  }
  for (const form of unit.forms) {
    for (const initial of [isDouble(form) ? form.slice(0, 2) : "", form[0]]) {
      if (initial && left.startsWith(initial)) {
        const end = consume(units, index + 1, query, at + initial.length);
        if (end) return end;
      }
    }
  }
  return 0;
}

function matchHomophones(one, { sound, chars }) {
  if (!sound || chars.length < 2 || one.isMasked) return null;
  for (const { text, ends } of one.spellings) {
    if (text === sound) return { score: HOMOPHONE, from: 0, to: ends.length };
    if (text.startsWith(sound) && ends.includes(sound.length)) {
      return { score: HOMOPHONE - 2, from: 0, to: ends.indexOf(sound.length) + 1 };
    }
  }
  return null;
}

/* One character wrong, missing, too many, or two changed places. A masked name is never guessed at. */
function matchSlip(one, { chars, readings }) {
  if (chars.length < 2 || one.isMasked || one.chars.length < 2) return null;
  const whole = slip(chars, one.chars, true);
  const kept = whole || slipOfPart(one, chars) || (chars.length > 3 ? slip(chars, one.chars, false) : null);
  if (!kept) return null;
  const marks = kept.filter((index) => index < one.units.length).map((index) => spanOf(one, index, index + 1));
  if (!whole) return { score: WRONG_START, marks };
  return { score: slipScore(one, chars, kept, readings), marks };
}

/* 迪丽努耳 for 迪丽努尔·吐尔逊. */
function slipOfPart(one, chars) {
  if (chars.length < 3 || !one.hasParts) return null;
  let start = 0;
  for (let end = 1; end <= one.units.length; end += 1) {
    if (end < one.units.length && !one.units[end].isPart) continue;
    const kept = slip(chars, one.chars.slice(start, end), true);
    if (kept) return kept.map((index) => index + start);
    start = end;
  }
  return null;
}

function slipScore(one, chars, kept, readings) {
  const size = one.chars.length;
  if (chars.length === size && kept.length === size - 1) {
    const wrong = one.units.findIndex((_, index) => !kept.includes(index));
    const typed = (readings.get(chars[wrong]) || []).map(southern);
    if (one.units[wrong].forms.some((form) => typed.includes(southern(form)))) return WRONG_HOMOPHONE;
    if (size === 2) return WRONG_OF_TWO + (wrong === 1 ? 2 : 0);
  }
  return WRONG_ONE - (chars.length === size ? 0 : 2);
}

/* Returns which of `name`'s items are in `typed`, if it is `name` but for one slip; of its beginning if not `whole`. */
function slip(typed, name, whole) {
  const found = slipOf(typed, name, whole);
  if (!found) return null;
  const { at, typedAt, nameAt } = found;
  const end = nameAt + typed.length - typedAt;
  return name.map((_, index) => index).filter((index) => index < at || (index >= nameAt && index < end));
}

/* Finds one item of `typed` wrong, missing, too many, or two that changed places: they are the same up to `at`, and
   again from `typedAt` and `nameAt` on. Texts and lists will do. If not `whole`, `name` may go on, and the last items
   of `typed` must be right: more of them may be on the way. */
function slipOf(typed, name, whole) {
  if (whole && Math.abs(typed.length - name.length) > 1) return null;
  let at = 0;
  while (at < typed.length && at < name.length && typed[at] === name[at]) at += 1;
  if (agree(typed, at + 1, name, at + 1, whole)) return { at, typedAt: at + 1, nameAt: at + 1 };
  if (agree(typed, at, name, at + 1, whole)) return { at, typedAt: at, nameAt: at + 1 };
  if (agree(typed, at + 1, name, at, whole)) return { at, typedAt: at + 1, nameAt: at };
  const swapped = at + 1 < typed.length && typed[at] === name[at + 1] && typed[at + 1] === name[at];
  return swapped && agree(typed, at + 2, name, at + 2, whole) ? { at, typedAt: at + 2, nameAt: at + 2 } : null;
}

function agree(typed, typedAt, name, nameAt, whole) {
  const left = typed.length - typedAt;
  if (whole ? left < 0 || name.length - nameAt !== left : left < LEAST_AFTER_SLIP || name.length - nameAt < left) {
    return false;
  }
  for (let index = 0; index < left; index += 1) {
    if (typed[typedAt + index] !== name[nameAt + index]) return false;
  }
  return true;
}

export function matchPinyin(one, wanted) {
  let best = matchLiteral(one, wanted);
  for (const { typed, isSyllable } of wanted.ways) {
    for (const spelling of one.spellings) best = better(best, matchSpelling(one, spelling, typed, isSyllable));
    if (typed.length > 1) for (const initials of one.initials) best = better(best, matchInitials(initials, typed));
  }
  if (best) return best;
  for (const way of wanted.ways) {
    const found = matchAbbreviated(one, way.typed) || matchByEar(one, way);
    if (found) return found;
  }
  return null;
}

function better(best, found) {
  return found && (!best || found.score > best.score) ? found : best;
}

function matchByEar(one, { typed, sound }) {
  return matchSouthern(one, sound) || matchSlipOfPinyin(one, typed);
}

function matchSpelling(one, spelling, typed, isSyllable) {
  const { text, ends } = spelling;
  const odd = spelling === one.spellings[0] ? 0 : 1; // the usual reading stands before the others
  const share = 0.9 * (typed.length / text.length);
  if (text.startsWith(typed)) {
    const to = unitsOf(ends, typed.length);
    if (text.length === typed.length) return { score: PINYIN - odd, from: 0, to };
    if (to > 1 && !isSyllable) return { score: PINYIN_BEGINS - odd + share, from: 0, to };
    if (to > 1) return { score: SURNAME_BEGINS + share - odd / 2, from: 0, to }; // wang is 王 before it is 万刚
    return { score: SURNAME_BEGINS + (ends[0] === typed.length ? 2 : 0) - odd / 2, from: 0, to };
  }
  if (typed.length < 2) return null;
  for (let from = 1; from < ends.length; from += 1) {
    if (text.startsWith(typed, ends[from - 1])) return matchWithin(one, spelling, typed, from, share - odd);
  }
  return null;
}

/* A part of a name, the given name, or something in a long name; the beginning of one syllable is too little. */
function matchWithin(one, { text, ends }, typed, from, more) {
  const end = ends[from - 1] + typed.length;
  const to = unitsOf(ends, end);
  if (one.units[from].isPart && to > from + 1) return { score: GIVEN_NAME + 2 + more, from, to };
  if (end === text.length && to > from + 1) return { score: GIVEN_NAME + more, from, to };
  return end >= ends[from] ? { score: PINYIN_WITHIN + more, from, to } : null;
}

function matchInitials({ text, ends }, typed) {
  if (text.startsWith(typed)) {
    const to = unitsOf(ends, typed.length);
    return { score: text.length === typed.length ? INITIALS : INITIALS_BEGIN, from: 0, to };
  }
  if (text.length > LONGEST_INITIALS || !text.endsWith(typed)) return null;
  return { score: INITIALS_WITHIN, from: unitsOf(ends, text.length - typed.length), to: ends.length };
}

function matchSouthern(one, sound) {
  for (let index = 0; index < one.southern.length; index += 1) {
    if (one.southern[index] === sound) return { score: SOUTHERN, from: 0, to: one.units.length };
  }
  if (sound.length > 3 && one.southern[0].startsWith(sound)) return { score: SOUTHERN - 2, from: 0, to: one.units.length };
  return null;
}

function matchSlipOfPinyin(one, typed) {
  if (typed.length < 3 || one.isMasked) return null;
  let best = null;
  for (const { text } of one.spellings) {
    if (slipOf(typed, text, true)) return { score: WRONG_ONE, from: 0, to: one.units.length };
    if (typed.length > 5 && slipOf(typed, text, false)) best = { score: WRONG_START, from: 0, to: one.units.length };
  }
  return best;
}

/* Returns how many units it takes to reach `length` of a spelling. */
function unitsOf(ends, length) {
  return ends.findIndex((end) => end >= length) + 1;
}

/* Returns the unit that UTF-16 unit `at` of the literal text is of. */
function unitAt(one, at) {
  let end = 0;
  return one.chars.findIndex((text) => (end += text.length) > at);
}

/* Returns where units `from` to `to` stand in the name. */
export function spanOf(one, from, to) {
  return [one.units[from].start, one.units[to - 1].end];
}
