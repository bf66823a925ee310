/* Reads a page aloud, paragraph after paragraph, with a bar to pause, stop and choose the speed. */

/* Characters at a time: Chromium falls silent some fifteen seconds into a longer text. */
const LONGEST = 50;
const SPEEDS = [["慢", 0.75], ["中", 0.95], ["快", 1.25]];
const SILENT =
  "nav, button, select, script, style, noscript, template, [hidden], [aria-hidden=true], .cp-pager, .cp-doors, .cp-button, .cp-note-ref, .cp-note-back";
const calm = matchMedia("(prefers-reduced-motion: reduce)");
const settings = window.civpubReader;

let parts = [];
let at = 0;
let turn = 0; // an utterance of an earlier turn has nothing more to say
let utterance = null; // Chromium forgets an utterance nobody holds
let voice = null;
let bar = null;

function block(node) {
  let each = node.parentElement;
  while (getComputedStyle(each).display.startsWith("inline")) each = each.parentElement;
  return each;
}

function isHeard(node) {
  const parent = node.parentElement;
  return /[\p{L}\p{N}]/u.test(node.data) && !parent.closest(SILENT) && parent.getClientRects().length > 0;
}

/* Cut after the end of a sentence; a long one after a comma, a longer one anywhere. */
function sentences(text) {
  const whole = text.match(/[^。！？；!?;]+[。！？；!?;”’」』）]*/g) || [text];
  return whole
    .flatMap((each) => (each.length > LONGEST ? each.match(/[^，、：,:]+[，、：,:]*/g) || [each] : [each]))
    .flatMap((each) => each.match(new RegExp(`[^]{1,${LONGEST}}`, "gu")) || [])
    .map((each) => each.trim())
    .filter((each) => /[\p{L}\p{N}]/u.test(each));
}

/* What there is to read, in the order of the page. */
export function heard(main) {
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const found = [];
  while (walker.nextNode()) {
    if (!isHeard(walker.currentNode)) continue;
    const place = block(walker.currentNode);
    const last = found[found.length - 1];
    if (last && last.place === place) last.text += walker.currentNode.data;
    else found.push({ place, text: walker.currentNode.data });
  }
  return found.flatMap(({ place, text }) =>
    sentences(text.replace(/\s+/g, " ")).map((sentence) => ({ place, sentence }))
  );
}

function mark(place) {
  document.querySelectorAll(".cp-heard").forEach((each) => each !== place && each.classList.remove("cp-heard"));
  if (!place || place.classList.contains("cp-heard")) return;
  place.classList.add("cp-heard");
  place.scrollIntoView({ block: "center", behavior: calm.matches ? "auto" : "smooth" });
}

function speed() {
  return SPEEDS.find(([name]) => name === settings.read().speed) || SPEEDS[1];
}

function say() {
  turn += 1;
  speechSynthesis.cancel();
  if (at >= parts.length) {
    stop();
    return;
  }
  const mine = turn;
  const next = () => {
    if (mine !== turn) return;
    at += 1;
    say();
  };
  utterance = new SpeechSynthesisUtterance(parts[at].sentence);
  utterance.voice = voice;
  utterance.lang = voice.lang;
  utterance.rate = speed()[1];
  utterance.onend = next;
  utterance.onerror = () => mine === turn && stop();
  mark(parts[at].place);
  speechSynthesis.speak(utterance);
}

/* Pausing ends the sentence and going on begins it again: on Android a paused voice never comes back. */
function pause() {
  turn += 1;
  speechSynthesis.cancel();
}

export function stop() {
  pause();
  mark(null);
  if (!bar) return;
  bar.remove();
  bar = null;
  document.documentElement.removeAttribute("data-cp-speaking");
  document.getElementById("cp-content").focus({ preventScroll: true });
}

function button(text, act) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "cp-speech__button";
  made.textContent = text;
  made.addEventListener("click", () => act(made));
  return made;
}

function controls() {
  const made = document.createElement("div");
  made.className = "cp-speech";
  made.setAttribute("role", "region");
  made.setAttribute("aria-label", "朗读");
  made.append(
    button("暂停", (self) => {
      const goes = self.textContent === "暂停";
      self.textContent = goes ? "继续" : "暂停";
      if (goes) pause();
      else say();
    }),
    button("停止", stop),
    button(`语速：${speed()[0]}`, (self) => {
      const now = SPEEDS.indexOf(speed());
      const [name] = SPEEDS[(now + 1) % SPEEDS.length];
      settings.choose(Object.assign(settings.read(), { speed: name }));
      self.textContent = `语速：${name}`;
      if (made.firstChild.textContent === "暂停") say();
    })
  );
  return made;
}

/* Read the page from its beginning with `speaker`. */
export function read(speaker) {
  voice = speaker;
  parts = heard(document.getElementById("cp-content"));
  at = 0;
  if (!bar) {
    bar = controls();
    document.body.append(bar);
  }
  bar.firstChild.textContent = "暂停";
  document.documentElement.setAttribute("data-cp-speaking", "");
  bar.firstChild.focus({ preventScroll: true });
  say();
}

addEventListener("pagehide", stop);
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && bar) stop();
});
