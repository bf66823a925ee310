/* What the tests ask of civpub/plugin/theme/assets/civpub/people.js inside a page. */
import { findPeople, loadPeople } from "./assets/civpub/people.js";

const EVERYONE = 100000;

/* Where `name` stands among those found for `query`: its place from 0, or -1; `fellows` match as well as it does. */
function place(people, query, name) {
  const found = findPeople(people, query, EVERYONE);
  const at = found.findIndex((one) => one.name === name);
  const score = at < 0 ? 0 : Math.floor(found[at].score);
  return { at, fellows: found.filter((one) => Math.floor(one.score) === score).length };
}

window.finder = {
  address() {
    return location.href;
  },
  async find(query, limit) {
    return findPeople(await loadPeople("./"), query, limit);
  },
  /* Of [[query, name], …], those found at `limit` or later although no more than `limit` match as well. */
  async late(cases, limit) {
    const people = await loadPeople("./");
    return cases.filter(([query, name]) => {
      const { at, fellows } = place(people, query, name);
      return at < 0 || (at >= limit && fellows <= limit);
    });
  },
  /* Every query with what is wrong about its answer. */
  async odd(queries) {
    const people = await loadPeople("./");
    return queries.filter((query) => {
      const found = findPeople(people, query);
      const right = ({ name, marks }) => marks.every(([start, end]) => 0 <= start && start < end && end <= name.length);
      const ordered = found.every((one, at) => !at || found[at - 1].score >= one.score);
      return found.length > 20 || !ordered || !found.every(right);
    });
  },
};
