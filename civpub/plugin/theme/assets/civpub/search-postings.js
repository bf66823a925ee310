/* Reads a file of terms: which pages hold a term. civpub/search/packing.py and index.py tell how it is laid out. */

const HEAD = 4; // bytes before the shards' counts and sizes
const EACH = 8;
const FAR = 255; // a step that is not the whole way
const letters = new TextEncoder();

/* Returns for each page, counted from the first of the first shard on, whether it holds `term` or a longer word that
   begins with it: 1 in its text, 2 or 3 in its title. Throws where the file is not of an index whose shards have as many
   pages as `counts` says. */
export function pagesWith(term, file, counts) {
  const view = new DataView(file);
  const bytes = new Uint8Array(file);
  if (view.getUint32(0, true) !== counts.length) throw new Error("another index");
  const held = new Uint8Array(counts.reduce((sum, count) => sum + count, 0));
  const wanted = letters.encode(term);
  const isWhole = Array.from(term).length < 2;
  let at = HEAD + EACH * counts.length;
  let page = 0;
  counts.forEach((count, shard) => {
    if (view.getUint32(HEAD + EACH * shard, true) !== count) throw new Error("another index");
    const end = at + view.getUint32(HEAD + EACH * shard + 4, true);
    section(bytes, at, end, { wanted, isWhole, held: held.subarray(page, page + count) });
    at = end;
    page += count;
  });
  return held;
}

function section(bytes, from, end, asked) {
  let at = from;
  while (at < end) {
    const length = bytes[at];
    const isIt = matches(bytes, at + 1, length, asked);
    at += 1 + length;
    for (let how = 1; how < 3; how += 1) {
      let size = bytes[at] & 127;
      for (let shift = 7; bytes[at++] > 127; shift += 7) size |= (bytes[at] & 127) << shift;
      const next = at + (size >> 1);
      if (isIt) list(bytes, at, next, size & 1, asked.held, how);
      at = next;
    }
  }
}

function matches(bytes, from, length, { wanted, isWhole }) {
  if (length < wanted.length || (isWhole && length > wanted.length)) return false;
  for (let each = 0; each < wanted.length; each += 1) {
    if (bytes[from + each] !== wanted[each]) return false;
  }
  return true;
}

function list(bytes, from, end, isBits, held, how) {
  let page = 0;
  for (let at = from; at < end; at += 1) {
    if (isBits) {
      page = (at - from) * 8;
      for (let bits = bytes[at]; bits; bits >>= 1, page += 1) {
        if (bits & 1) held[page] |= how;
      }
    } else {
      page += bytes[at];
      if (bytes[at] !== FAR) held[page] |= how;
    }
  }
}
