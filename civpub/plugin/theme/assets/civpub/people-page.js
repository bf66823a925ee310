/* The filter above the index of people: whoever is not meant steps aside. Without this script the index stands whole. */
import { CERTAIN, findPeople, loadPeople, readPeople } from "./people.js";

const ROOT = new URL("../../", import.meta.url).href;
const FEW = 20; // guesses shown where nobody is called what was typed

const form = document.querySelector(".cp-seek");
if (form) start(form);

function start(form) {
  const input = form.querySelector("input");
  const count = form.querySelector(".cp-seek__count");
  const lines = Array.from(document.querySelectorAll(".cp-people__list li"));
  const links = new Map(lines.map((line) => [line.querySelector("a").href, line]));
  const groups = Array.from(document.querySelectorAll(".cp-people__group"));
  const jumps = document.querySelector(".cp-jump");
  let first = null;
  let people = null;

  async function filter() {
    people = people || (await loadPeople(ROOT));
    if (!people.people.length) people = listed(lines); // no network: names are found as written
    const query = input.value.trim();
    const found = query ? chosen(findPeople(people, query, Infinity)) : { people: [], isSure: true };
    const shown = new Set(found.people.map((one) => links.get(new URL(one.url, ROOT).href)));
    for (const line of lines) line.hidden = !!query && !shown.has(line);
    for (const group of groups) group.hidden = !group.querySelector("li:not([hidden])");
    jumps.hidden = !!query;
    first = query ? Array.from(shown).find(Boolean) : null;
    count.textContent = query ? sentence(found, query) : "";
  }

  form.hidden = false;
  input.addEventListener("focus", () => loadPeople(ROOT), { once: true });
  input.addEventListener("input", filter);
  input.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && input.value) {
      event.preventDefault();
      form.reset();
    }
  });
  form.addEventListener("reset", () => {
    input.value = "";
    input.focus();
    filter();
  });
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    await filter();
    if (first) first.querySelector("a").focus();
  });
  if (input.value) filter(); // typed before the script came, or kept by the browser on the way back
}

function chosen(found) {
  const sure = found.filter((one) => one.score >= CERTAIN);
  return sure.length ? { people: sure, isSure: true } : { people: found.slice(0, FEW), isSure: false };
}

function sentence({ people, isSure }, query) {
  if (!people.length) return `没有找到“${shortened(query)}”，请换个写法试试。`;
  return isSure ? `找到 ${people.length} 个` : `没有“${shortened(query)}”，相近的有 ${people.length} 个`;
}

function shortened(query) {
  const chars = Array.from(query);
  return chars.length > 12 ? `${chars.slice(0, 12).join("")}…` : query;
}

/* Returns the people of the page itself, as an index without readings. */
function listed(lines) {
  const rows = lines.map((line) => {
    const name = line.querySelector(".cp-people__name").textContent.replace(/\u3000/g, "");
    return [name, 0, line.querySelector("a").href, 0];
  });
  return readPeople({ homes: [""], people: rows });
}
