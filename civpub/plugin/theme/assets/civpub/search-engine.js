/* Looks terms up in the index, which is fetched in small pieces, and puts in order what holds them: what says so in its
   title first, then the newest. civpub/search tells what the pieces are. */

import { pagesWith } from "./search-postings.js";
import { place } from "./search-terms.js";

const PLACES = 4096;
const TEXT = 16; // more than a query has terms
const FEW = 12; // so few may be shown although little of the query is in them

/* Opens the index of the site at `base`. A hit is the number of a page, the oldest first; `kind`, `year` and `load` tell
   what it is. A query may have as many hits as the site has pages, so nothing is made of one that is not shown. */
export async function open(base) {
  const listed = await (await got(`${base}search/index.json`, "no-cache")).json();
  const index = { base: `${base}search/`, listed, files: new Map(), records: new Map(), ...table(listed) };
  return {
    listed,
    find: (asked) => find(index, asked),
    kind: (hit) => listed.signs[index.signs[hit]],
    year: (hit) => index.years[hit],
    load: (hit) => load(index, hit),
  };
}

async function got(address, cache) {
  const answer = await fetch(address, { cache });
  if (!answer.ok) throw new Error(address);
  return answer;
}

/* Returns how many pages the shards have, and of each page its kind's sign and its year. */
function table(listed) {
  const counts = listed.shards.map((shard) => shard.kinds.length);
  const signs = listed.shards.map((shard) => shard.kinds).join("");
  const years = new Uint16Array(signs.length);
  let at = 0;
  listed.shards.forEach((shard) => shard.years.forEach(([year, count]) => years.fill(year, at, (at += count))));
  return { counts, signs, years };
}

/* Returns the hits of a query, best first, and whether they are only near to it. */
async function find(index, asked) {
  if (!asked.terms.length) return { hits: [], near: false };
  const [ranks, named] = await Promise.all([ranksOf(index, asked.terms), naming(index, asked.year)]);
  const exact = ranked(index, { year: asked.year, named }, ranks, asked.terms.length);
  if (exact.hits.length || asked.near.length < 2) return { hits: exact.hits, near: false };
  const near = ranked(index, { year: asked.year, named }, await ranksOf(index, asked.near), 1);
  return { hits: nearest(asked, near), near: true };
}

/* Keeps what holds most of the pairs of a query: one wrong character spoils two of them and not the others. */
function nearest(asked, { hits, best, count }) {
  return best >= asked.near.length / 2 || count <= FEW ? hits.slice(0, count) : [];
}

/* Returns of each page how many of the terms it holds, times TEXT, and how many of them in its title. */
async function ranksOf(index, terms) {
  const files = await Promise.all(terms.map((term) => fileOf(index, term)));
  const ranks = new Uint8Array(index.signs.length);
  terms.forEach((term, number) => {
    const held = pagesWith(term, files[number], index.counts);
    for (let page = 0; page < held.length; page += 1) {
      if (held[page]) ranks[page] += held[page] > 1 ? TEXT + 1 : TEXT;
    }
  });
  return ranks;
}

/* Returns which pages have a year in their title: a notice of November may be about the year to come. */
async function naming(index, year) {
  return year ? pagesWith(year, await fileOf(index, year), index.counts).map((held) => held > 1) : null;
}

/* Returns the file of terms that `term` is in, fetched once. */
function fileOf(index, term) {
  const number = Math.floor((place(term) * index.listed.files) / PLACES);
  const address = `${index.base}terms/${number}.bin?v=${index.listed.made}`;
  return kept(index.files, number, async () => (await got(address)).arrayBuffer());
}

/* Returns the hits that hold as many terms as are needed, best first; how many terms the best hold, how many do. */
function ranked({ years }, about, ranks, needed) {
  const year = Number(about.year);
  const byRank = [];
  for (let page = ranks.length - 1; page >= 0; page -= 1) {
    const rank = ranks[page];
    if (rank < needed * TEXT || (year && years[page] !== year && !about.named[page])) continue;
    if (byRank[rank]) byRank[rank].push(page);
    else byRank[rank] = [page];
  }
  const best = Math.floor((byRank.length - 1) / TEXT);
  const count = byRank.slice(best * TEXT).reduce((sum, pages) => sum + pages.length, 0);
  return { hits: [].concat(...byRank.reverse().filter(Boolean)), best, count };
}

/* Returns what is shown of a hit, fetched once. */
function load({ base, listed, counts, records }, hit) {
  let number = hit;
  let at = 0;
  while (number >= counts[at]) number -= counts[at++];
  const shard = listed.shards[at];
  const address = `${base}records/${shard.name}/${number}.json?v=${shard.key}`;
  return kept(records, hit, async () => (await got(address)).json());
}

/* Returns what is under `key`, asked for where it is not there yet; after a failure it may be asked for again. */
function kept(some, key, ask) {
  if (!some.has(key)) {
    const asked = ask();
    asked.catch(() => some.delete(key));
    some.set(key, asked);
  }
  return some.get(key);
}
