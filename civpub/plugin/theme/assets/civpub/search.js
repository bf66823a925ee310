/* The search page: people first, then records by kind, as one types; the address bar follows.
   All that comes from the index is put in as text, never as markup. */

import { folded, read, reworded } from "./search-terms.js";

const BASE = new URL("../../", import.meta.url).href;
const PAUSE = 250; // milliseconds without a key before a search begins
const PATIENCE = 500; // milliseconds after which a reader is told that the search goes on
const IN_GROUP = 3;
const LOOKED_INTO = 20; // so few hits are fetched and put in order by how literally they hold the query
const ON_PAGE = 10;
const PEOPLE_SHOWN = 6;
const BEFORE = 30; // characters of an excerpt before the first match at most, and after it
const AFTER = 62;
const ENOUGH = 16; // characters after the first match that may end with a sentence
const CLAUSE = 12; // with this much before it, a match may follow a comma
const DASH = /[-‑–—]/;
const LONE = /^[^0-9a-z]$/u; // one character between numbers, as 月 is

const root = document.querySelector(".cp-search");
const form = root.querySelector("form");
const input = form.elements.q;
const choices = { kind: form.elements.kind, year: form.elements.year };
const count = root.querySelector(".cp-search__count");
const found = root.querySelector(".cp-search__found");
const help = root.querySelector(".cp-search__help");

let index = null;
let people = null;
let turn = 0; // a later search makes an earlier answer worthless
let shown = ON_PAGE;

function make(tag, name, text) {
  const element = document.createElement(tag);
  if (name) element.className = name;
  if (text !== undefined) element.textContent = text;
  return element;
}

/* Returns the index, opened once; after a failure it may be tried again. */
function opened() {
  if (!index) {
    index = import("./search-engine.js").then((engine) => engine.open(BASE));
    index.catch(() => (index = null));
  }
  return index;
}

/* Returns the people as people.js has read them, once, and what looks into them; nothing where they cannot be had. */
async function openedPeople() {
  try {
    people = people || import("./people.js");
    const module = await people;
    return { list: await module.loadPeople(BASE), find: module.findPeople };
  } catch (failed) {
    people = null;
    return null;
  }
}

function wanted() {
  const asked = new URLSearchParams(location.search);
  return { q: (asked.get("q") || "").trim().slice(0, 100), kind: asked.get("kind") || "", year: asked.get("year") || "" };
}

function address(state) {
  const asked = new URLSearchParams();
  Object.keys(state).forEach((key) => state[key] && asked.set(key, state[key]));
  const text = asked.toString();
  return text ? `?${text}` : location.pathname;
}

function typed() {
  return { q: input.value.trim().slice(0, 100), kind: choices.kind.value, year: choices.year.value };
}

/* Takes what the form says into the address bar, as a new step where `isStep`, and shows what is found. */
function follow(isStep) {
  const state = typed();
  const to = address(state);
  if (to !== location.search && !(to === location.pathname && !location.search)) {
    if (isStep) remember();
    history[isStep ? "pushState" : "replaceState"](null, "", to);
  }
  shown = ON_PAGE;
  return show(state);
}

/* Keeps how far the reader has come, for the way back: the browser goes back before anything is found again. */
function remember() {
  history.replaceState({ shown, y: Math.round(scrollY) }, "");
}

/* Shows what is found; returns whether it stands there, and no later search came in between. */
async function show(state, isFirst = true) {
  turn += 1;
  const now = turn;
  help.hidden = Boolean(state.q);
  if (!state.q) {
    found.replaceChildren();
    count.textContent = "";
    root.removeAttribute("aria-busy");
    return false;
  }
  const asked = read(state.q);
  root.setAttribute("aria-busy", "true");
  setTimeout(() => {
    if (now === turn && root.hasAttribute("aria-busy")) count.textContent = "正在找……";
  }, PATIENCE);
  try {
    const [answer, persons] = await Promise.all([gathered(state, asked), personsFor(state.q)]);
    if (now !== turn) return false;
    present(state, answer, persons);
  } catch (failed) {
    index = null; // the site may have another by now
    if (now === turn && isFirst && !(failed instanceof TypeError)) return show(state, false); // the network is there
    if (now === turn) fail(state);
  }
  if (now === turn) root.removeAttribute("aria-busy");
  return now === turn;
}

async function answerTo(engine, query, asked) {
  fillChoices(engine.listed);
  const answer = await engine.find(asked);
  if (answer.hits.length && !answer.near) return { asked, ...answer };
  for (const other of reworded(query)) {
    const instead = read(other);
    const found = await engine.find(instead);
    if (found.hits.length && !found.near) return { asked: instead, ...found, near: true };
  }
  return { asked, ...answer };
}

async function personsFor(query) {
  const known = await openedPeople();
  return known ? known.find(known.list, query, 20) : [];
}

function fillChoices(listed) {
  if (!choices.kind.disabled) return;
  Object.keys(listed.kinds).forEach((kind) => choices.kind.add(new Option(listed.kinds[kind], kind)));
  listed.years.forEach((year) => choices.year.add(new Option(`${year}年`, String(year))));
  Object.keys(choices).forEach((name) => {
    choices[name].disabled = false;
  });
  choose(wanted());
  root.querySelector(".cp-search__filters").hidden = false;
}

/* Sets the filters to a kind and a year; to all where a link asks for one that this site does not have. */
function choose(state) {
  Object.keys(choices).forEach((name) => {
    choices[name].value = state[name];
    if (choices[name].selectedIndex < 0) choices[name].value = "";
  });
}

function isOffered(name, value) {
  return Array.from(choices[name].options).some((option) => option.value === value);
}

/* Returns all that is to be shown of the records, fetched. */
async function gathered(state, query) {
  const engine = await opened();
  const { asked, hits: all, near } = await answerTo(engine, state.q, query);
  Object.keys(choices).forEach((name) => (state[name] = isOffered(name, state[name]) ? state[name] : ""));
  const year = Number(state.year);
  let hits = all.filter((hit) => (!state.kind || engine.kind(hit) === state.kind) && (!year || engine.year(hit) === year));
  if (asked.terms.length > 1 && hits.length <= LOOKED_INTO) hits = await literalFirst(engine, hits, asked);
  const groups = grouped(engine, hits, state.kind);
  await Promise.all(
    groups.map(async (group) => (group.records = await Promise.all(group.hits.slice(0, group.limit).map(engine.load))))
  );
  return { asked, hits, near, groups, kinds: engine.listed.kinds, elsewhere: all.length };
}

function present(state, { asked, hits, near, groups, kinds, elsewhere }, persons) {
  const parts = [];
  const shownPersons = state.kind ? [] : persons;
  if (shownPersons.length) parts.push(peopleGroup(shownPersons));
  groups.forEach((group) => parts.push(recordGroup(group, kinds, asked, state)));
  if (!parts.length) parts.push(nothing(state, elsewhere));
  found.replaceChildren(...parts);
  count.textContent = told(shownPersons.length, hits.length, near);
  help.hidden = parts.length > 0 && (hits.length > 0 || shownPersons.length > 0);
}

function told(persons, records, isNear) {
  const parts = [];
  if (persons) parts.push(`${persons} 个人`);
  if (records) parts.push(isNear ? `${records} 篇相近的内容` : `${records} 篇内容`);
  if (!parts.length) return "没有找到。";
  return `${isNear && records && !persons ? "没有一字不差的，" : ""}找到 ${parts.join("、")}。`;
}

/* Returns hits kind by kind, in the order of their best; only one kind, longer, where it was chosen. */
function grouped(engine, hits, chosen) {
  const groups = new Map();
  hits.forEach((hit) => {
    const kind = engine.kind(hit);
    if (!groups.has(kind)) groups.set(kind, { kind, hits: [], limit: chosen ? shown : IN_GROUP });
    groups.get(kind).hits.push(hit);
  });
  const all = Array.from(groups.values());
  if (all.length === 1) all[0].limit = shown;
  return all;
}

/* The index knows pairs of characters; whether they stand together, only the text can tell. */
async function literalFirst(engine, hits, asked) {
  const literal = new Map();
  const look = async (hit) => {
    const record = await engine.load(hit);
    const text = folded(`${record.title} ${record.text}`);
    const bare = text.replace(/\s/g, "");
    const words = asked.words.filter((word) => text.includes(word)).length;
    const isOfTheDay = record.date && dated(record.date).endsWith(`年${asked.phrase}`);
    literal.set(hit, (isOfTheDay ? 200 : 0) + (bare.includes(asked.phrase) ? 100 : 0) + words);
  };
  await Promise.all(hits.map(look));
  return hits.slice().sort((one, other) => literal.get(other) - literal.get(one));
}

function peopleGroup(persons) {
  const section = group("人物", persons.length, "个");
  const list = section.appendChild(make("ul", "cp-search__people"));
  persons.forEach((person, at) => {
    const item = list.appendChild(make("li", "cp-search__person"));
    item.hidden = at >= PEOPLE_SHOWN;
    const link = item.appendChild(make("a", "cp-search__name"));
    link.href = BASE + person.url;
    link.append(...marked(person.name, person.marks || []));
    if (person.note) item.appendChild(make("p", "cp-search__facts", person.note));
  });
  if (persons.length > PEOPLE_SHOWN) {
    const more = section.appendChild(button(`再看 ${persons.length - PEOPLE_SHOWN} 个人`));
    more.addEventListener("click", () => {
      Array.from(list.children).forEach((item) => (item.hidden = false));
      list.children[PEOPLE_SHOWN].querySelector("a").focus();
      more.remove();
    });
  }
  return section;
}

function recordGroup(one, kinds, asked, state) {
  const section = group(kinds[one.kind] || "", one.hits.length, "篇");
  const list = section.appendChild(make("ol", "cp-search__list"));
  one.records.forEach((record) => list.appendChild(entry(record, asked)));
  if (one.hits.length > one.limit) {
    const isOnly = one.limit === shown;
    const more = section.appendChild(button(isOnly ? "再看 10 篇" : `看全部 ${one.hits.length} 篇${kinds[one.kind]}`));
    more.addEventListener("click", () => (isOnly ? further(state) : lookAgain({ kind: one.kind, year: state.year })));
  }
  return section;
}

function group(title, size, measure) {
  const section = make("section", "cp-search__group");
  const heading = section.appendChild(make("h2", "cp-search__heading", title));
  heading.appendChild(make("span", "cp-count", ` ${size} ${measure}`));
  return section;
}

function button(text) {
  const element = make("button", "cp-button cp-button--quiet cp-search__more", text);
  element.type = "button";
  return element;
}

/* Shows ten more and leaves the reader where the first of them is. */
async function further(state) {
  const at = shown;
  shown += ON_PAGE;
  await show(state);
  remember();
  const items = found.querySelectorAll(".cp-search__list a");
  if (items[at]) items[at].focus();
}

/* Shows what is found with other filters, from the top. The focus does not go to the field: a phone would cover half of
   it all with its keyboard. */
async function lookAgain(filters) {
  choose(filters);
  if (await follow(true)) arrive();
}

function arrive() {
  form.scrollIntoView();
  (found.querySelector("a, button") || input).focus({ preventScroll: true });
}

function entry(record, asked) {
  const item = make("li", "cp-search__record");
  const title = item.appendChild(make("h3", "cp-search__title"));
  const link = title.appendChild(make("a"));
  link.href = BASE + record.url;
  link.append(...marked(record.title, places(record.title, asked)));
  if (record.date) {
    const facts = item.appendChild(make("p", "cp-search__facts"));
    const day = facts.appendChild(make("time", "", dated(record.date)));
    day.dateTime = record.date;
  }
  const text = excerpt(record.text, asked);
  if (text.text) item.appendChild(make("p", "cp-search__excerpt")).append(...marked(text.text, text.marks));
  return item;
}

function dated(day) {
  const [year, month, date] = day.split("-").map(Number);
  return `${year}年${month}月${date}日`;
}

/* Returns the part of a text around its first match, with the places of all matches in it. */
function excerpt(content, asked) {
  const all = places(content, asked);
  const first = all.length ? all[0][0] : 0;
  const { from, isWhole } = beginning(content, first);
  const to = ending(content, first);
  const lead = isWhole ? "" : "……";
  const shift = lead.length - from;
  const marks = all.filter(([start, end]) => start >= from && end <= to).map(([start, end]) => [start + shift, end + shift]);
  return { text: lead + content.slice(from, to) + (to < content.length && !/[。！？]/.test(content[to - 1]) ? "……" : ""), marks };
}

/* Returns where an excerpt begins: with the sentence of the match, or else with a clause of it. */
function beginning(content, first) {
  if (first <= BEFORE) return { from: 0, isWhole: true };
  const back = content.slice(first - BEFORE, first);
  const sentence = Math.max(...Array.from("。！？； ", (sign) => back.lastIndexOf(sign)));
  if (sentence >= 0) return { from: first - BEFORE + sentence + 1, isWhole: true };
  const clause = back.slice(0, -CLAUSE).search(/[，、：]/);
  return { from: first - BEFORE + clause + 1, isWhole: false };
}

/* Returns where it ends: with a sentence that is long enough, or else anywhere. */
function ending(content, first) {
  const ahead = content.slice(first, first + AFTER);
  const sentence = Math.max(...Array.from("。！？", (sign) => ahead.lastIndexOf(sign)));
  return first + (sentence >= ENOUGH ? sentence + 1 : ahead.length);
}

/* Returns where a query stands in a text: all of it, or its words, or at least their pairs. */
function places(text, asked) {
  const plain = plainly(text);
  const words = asked.words.filter((word) => Array.from(word).length > 1);
  const whole = spots(plain, [asked.phrase, ...words].filter(Boolean));
  if (whole.length) return whole;
  const parts = [...asked.words, ...asked.near];
  return spots(plain, /\d/.test(asked.phrase) ? parts.filter((part) => !LONE.test(part)) : parts);
}

/* Returns a text as it is compared, a number without the dashes in it, and where in the text each unit stands. */
function plainly(text) {
  const plain = { text: "", from: [], to: [] };
  let position = 0;
  for (const sign of text) {
    const isInNumber = DASH.test(sign) && /^\d.\d/.test(text.slice(position - 1, position + 2));
    const alike = isInNumber ? "" : foldedSign(sign);
    plain.text += alike;
    for (let unit = 0; unit < alike.length; unit += 1) {
      plain.from.push(position);
      plain.to.push(position + sign.length);
    }
    position += sign.length;
  }
  return plain;
}

/* A text has a few hundred different signs, each many times. */
const alikes = new Map();
function foldedSign(sign) {
  let alike = alikes.get(sign);
  if (alike === undefined) alikes.set(sign, (alike = folded(sign)));
  return alike;
}

function spots(plain, words) {
  const found = [];
  words.forEach((word) => {
    for (let start = plain.text.indexOf(word); start >= 0; start = plain.text.indexOf(word, start + 1)) {
      const end = start + word.length;
      if (!isInside(plain, start, end)) found.push([plain.from[start], plain.to[end - 1]]);
    }
  });
  return joined(found);
}

/* The 5 in 35 is not what was looked for. A longer number or word may be typed by its beginning. */
function isInside({ text, from, to }, start, end) {
  const runsOn = (at) => /^[0-9a-z]{2}$/.test(text.slice(at - 1, at + 1)) && from[at] === to[at - 1];
  return runsOn(start) || (end - start === 1 && runsOn(end));
}

function joined(ranges) {
  const kept = [];
  ranges
    .sort((one, other) => one[0] - other[0])
    .forEach(([start, end]) => {
      const last = kept[kept.length - 1];
      if (last && start <= last[1]) last[1] = Math.max(last[1], end);
      else kept.push([start, end]);
    });
  return kept;
}

/* Returns a text as nodes, the ranges of it in <mark>. */
function marked(text, ranges) {
  const nodes = [];
  let done = 0;
  joined(ranges.map((range) => [range[0], range[1]])).forEach(([start, end]) => {
    nodes.push(document.createTextNode(text.slice(done, start)), make("mark", "", text.slice(start, end)));
    done = end;
  });
  nodes.push(document.createTextNode(text.slice(done)));
  return nodes;
}

function nothing(state, elsewhere) {
  const box = make("div", "cp-search__nothing");
  box.appendChild(make("p", "", `没有找到“${state.q}”。`));
  const list = box.appendChild(make("ul"));
  if (elsewhere && (state.kind || state.year)) {
    const all = list.appendChild(make("li")).appendChild(button(`去掉类别和年份，有 ${elsewhere} 篇`));
    all.addEventListener("click", () => lookAgain({ kind: "", year: "" }));
  }
  list.appendChild(make("li", "", "少打几个字试试，比如只打“停水”“垃圾”。"));
  list.appendChild(make("li", "", "找人可以打姓名、拼音，或者拼音的第一个字母。"));
  list.appendChild(make("li", "", "也可以从下面的栏目进去，按年份翻看。"));
  return box;
}

function fail(state) {
  count.textContent = "";
  const box = make("div", "cp-search__nothing");
  box.setAttribute("role", "alert");
  box.appendChild(make("p", "", "没有搜成：网络可能断了，或者浏览器太旧。"));
  const again = box.appendChild(button("再试一次"));
  again.addEventListener("click", async () => (await show(state)) && arrive());
  found.replaceChildren(box);
  help.hidden = false;
}

async function readAddress() {
  const state = wanted();
  input.value = state.q;
  if (!choices.kind.disabled) choose(state);
  const left = history.state || {};
  shown = left.shown || ON_PAGE;
  if ((await show(state)) && left.y) returnTo(left);
}

/* Scrolls to where the reader was, once: a reload later on is the browser's own affair. */
function returnTo(left) {
  scrollTo(0, left.y);
  history.replaceState({ shown: left.shown }, "");
}

let waiting = 0;
input.addEventListener("input", (event) => {
  clearTimeout(waiting);
  if (!event.isComposing) waiting = setTimeout(() => follow(false), PAUSE);
});
input.addEventListener("compositionend", () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => follow(false), PAUSE);
});
/* Whoever opens this page is about to search: what every search needs is here by the time the first word is typed. */
function prepare() {
  opened().then((engine) => fillChoices(engine.listed), () => {});
  openedPeople();
}
form.addEventListener("submit", (event) => {
  event.preventDefault();
  clearTimeout(waiting);
  if (matchMedia("(pointer: coarse)").matches) input.blur(); // puts the keyboard away that covers what is found
  follow(true);
});
found.addEventListener("click", (event) => event.target.closest("a") && remember());
Object.keys(choices).forEach((name) => choices[name].addEventListener("change", () => follow(true)));
window.addEventListener("popstate", readAddress);
help.addEventListener("click", (event) => {
  const link = event.target.closest(".cp-search__examples a");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  input.value = link.textContent;
  follow(true);
});
prepare();
input.addEventListener("focus", prepare); // once more, if the network was away
readAddress();
