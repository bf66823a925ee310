/* Finds people by name in `search/people.json`, however the name is typed: characters, pinyin with or without tones,
   initials, pinyin as it is spoken in the south, or with one slip. civpub/assemble/people.py tells the layout of the
   index. Nothing is known here that the pages do not show: of a masked name (张*辉) only what the mask leaves. */
import { ALIKE, CERTAIN, matchCharacters, matchPinyin, spanOf } from "./people-match.js";
import { person, read } from "./people-names.js";

export { CERTAIN };

const GUESSES = 10; // at most, beside people who were found as typed

const cache = {};

/* Returns a promise of the people of the site at `base`, fetched once; of nobody if they cannot be had. */
export async function loadPeople(base) {
  if (!cache[base]) {
    cache[base] = fetch(`${base}search/people.json`)
      .then((answer) => (answer.ok ? answer.json() : {}))
      .then(readPeople)
      .catch(() => {
        delete cache[base]; // the next try may have a better network
        return readPeople({});
      });
  }
  return cache[base];
}

/* Returns what `findPeople` takes, made of the index as parsed. */
export function readPeople(index) {
  const readings = new Map();
  readings.syllables = new Set();
  for (const row of [...(index.read || []), ...(index.also || [])]) {
    const syllable = row.match(/^[a-z]*/)[0];
    readings.syllables.add(syllable);
    for (const char of row.slice(syllable.length)) readings.set(char, [...(readings.get(char) || []), syllable]);
  }
  const names = new Map(); // who is honoured every year is spelt once
  const people = (index.people || []).map(([name, home, rest, reading, ...note]) => {
    const spelt = `${name} ${reading}`;
    if (!names.has(spelt)) names.set(spelt, person(name, reading ? reading.split(" ") : [], readings));
    const shown = { name, url: index.homes[home] + rest, note: note.map((number) => index.notes[number]).join("") };
    return { ...names.get(spelt), shown };
  });
  return { people, readings };
}

/* Returns at most `limit` people for what was typed, best first, each as {name, url, note, marks, score}; `marks` are
   the pieces of the name that were found, as [start, end] in UTF-16 units. */
export function findPeople({ people, readings }, query, limit = 20) {
  const wanted = read(query, readings);
  if (!wanted) return [];
  const found = [];
  people.forEach((one, place) => {
    const match = wanted.isLatin ? matchPinyin(one, wanted) : matchCharacters(one, wanted);
    if (match) found.push({ one, place, match });
  });
  found.sort((a, b) => b.match.score - a.match.score || a.place - b.place);
  return withoutFlood(found).slice(0, limit).map(result);
}

function result({ one, match }) {
  const { name, url, note } = one.shown;
  return { name, url, note, marks: match.marks || [spanOf(one, match.from, match.to)], score: match.score };
}

/* Keeps guesses to a few where somebody was found as typed. */
function withoutFlood(found) {
  if (!found.length || found[0].match.score < CERTAIN) return found;
  const sure = found.filter(({ match }) => match.score >= ALIKE);
  return found.slice(0, sure.length + GUESSES);
}
