/* Asks Pagefind's engine, shard by shard, and sorts what it finds: what says so in its title first, then the newest. */

import { place } from "./search-terms.js";

const IN_TITLE = 4096;
const BY_HAND = "99999999";
const FEW = 12; // so few may be shown although little of the query is in them

/* Opens the index of the site at `base`; the engine is fetched only now. */
export async function open(base) {
  const listed = await (await fetch(`${base}pagefind/shards.json`)).json();
  const pagefind = await import(`${base}pagefind/pagefind.js`);
  const engine = pagefind.createInstance({ basePath: `${base}pagefind/`, noWorker: true });
  await engine.init();
  await Promise.all(
    listed.shards.map((name) => engine.mergeIndex(`${base}pagefind/${name}/`, { language: "unknown" }))
  );
  return { listed, find: (asked) => find(engine, asked) };
}

/* Returns the hits of a query, best first, and whether they are only near to it. */
async function find(engine, asked) {
  if (!asked.terms.length) return { hits: [], near: false };
  const exact = hitsOf(await engine.search(asked.terms.join(" ")), asked.terms, asked.year, asked.terms.length);
  if (exact.length || asked.near.length < 2) return { hits: sorted(exact), near: false };
  return { hits: sorted(await nearby(engine, asked)), near: true };
}

/* Returns what holds some of the pairs of a query: one wrong character spoils two of them and not the others. */
async function nearby(engine, asked) {
  const found = new Map();
  for (const term of asked.near) {
    for (const hit of hitsOf(await engine.search(term), [term], asked.year, 1)) {
      const known = found.get(hit.id);
      if (known) known.matched += 1;
      else found.set(hit.id, hit);
    }
  }
  const hits = Array.from(found.values());
  const best = hits.reduce((most, hit) => Math.max(most, hit.matched), 0);
  const closest = hits.filter((hit) => hit.matched === best);
  return best >= asked.near.length / 2 || closest.length <= FEW ? closest : [];
}

function hitsOf(answer, terms, year, needed) {
  const places = terms.map(place);
  const hits = [];
  for (const result of answer.results) {
    const words = new Set(result.words);
    const matched = places.filter((at) => words.has(at)).length;
    const [kind, day] = result.id.split("-");
    if (matched < needed || (year && day.slice(0, 4) !== year)) continue;
    const titled = places.filter((at) => words.has(at + IN_TITLE)).length;
    hits.push({ id: result.id, kind, day: day === "0" ? BY_HAND : day, year: day.slice(0, 4), matched, titled, data: result.data });
  }
  return hits;
}

function sorted(hits) {
  return hits.sort(
    (one, other) => other.matched - one.matched || other.titled - one.titled || other.day.localeCompare(one.day)
  );
}
