/* Shows a picture large, in front of the page, and the others of the page one by one. Without this script, or in a
   browser that knows no dialog, the same links lead to the large picture by themselves. */
(function () {
  "use strict";

  var links = Array.prototype.slice.call(document.querySelectorAll("a.cp-zoom"));
  if (!links.length || typeof HTMLDialogElement !== "function" || !HTMLDialogElement.prototype.showModal) return;

  var SWIPE = 48; // CSS pixels a finger moves sideways to turn
  var WIDEST = 3840; // pixels, as civpub/pictures/picture.py has it
  var at = 0;
  var opener = null;
  var touch = null;
  var parts = null;

  function make(tag, name, text) {
    var element = document.createElement(tag);
    element.className = "cp-viewer" + (name && "__" + name);
    if (text) element.textContent = text;
    return element;
  }

  function button(name, text, act) {
    var element = make("button", "button", text);
    element.type = "button";
    element.classList.add("cp-viewer__" + name);
    element.addEventListener("click", act);
    return element;
  }

  function build() {
    var dialog = make("dialog", "");
    var bar = make("div", "bar");
    var words = make("div", "words");
    var turns = make("div", "turns");
    parts = {
      dialog: dialog,
      count: make("p", "count"),
      stage: make("div", "stage"),
      caption: make("p", "caption"),
      turns: turns,
      back: button("back", "上一张", function () { turn(-1); }),
      on: button("on", "下一张", function () { turn(1); }),
      shut: button("shut", "关闭", function () { dialog.close(); })
    };
    dialog.setAttribute("aria-label", "看大图");
    words.setAttribute("aria-live", "polite");
    words.append(parts.count, parts.caption);
    bar.append(words, parts.shut);
    turns.append(parts.back, parts.on);
    dialog.append(bar, parts.stage, turns);
    dialog.addEventListener("keydown", key);
    dialog.addEventListener("close", closed);
    parts.stage.addEventListener("touchstart", began, { passive: true });
    parts.stage.addEventListener("touchend", ended, { passive: true });
    document.body.append(dialog);
  }

  /* What stands under the picture; in running text, what it is said to show. */
  function captionOf(link) {
    var figure = link.closest("figure");
    var caption = figure && figure.querySelector("figcaption");
    return caption ? caption.textContent.trim() : link.querySelector("img").alt;
  }

  /* How wide a panorama is when it fills the height there is, but never larger than it is. */
  function across(image) {
    var width = image.getAttribute("width");
    var filling = (parts.stage.clientHeight || window.innerHeight / 2) * (width / image.getAttribute("height"));
    return Math.round(Math.min(width, filling, WIDEST)) + "px";
  }

  function show(index) {
    var link = links[index];
    var odd = link.classList.contains("cp-zoom--wide") ? "wide" : link.classList.contains("cp-zoom--tall") ? "tall" : "";
    var picture = link.querySelector("picture").cloneNode(true);
    var image = picture.querySelector("img");
    at = index;
    picture.querySelector("source").sizes = odd === "wide" ? across(image) : "100vw";
    image.className = "cp-viewer__picture" + (odd && " cp-viewer__picture--" + odd);
    image.removeAttribute("loading");
    image.src = link.href;
    parts.stage.replaceChildren(picture);
    parts.stage.scrollTo(0, 0);
    parts.stage.tabIndex = odd ? 0 : -1; // what scrolls can be scrolled by keys
    parts.count.textContent = index + 1 + " / " + links.length;
    parts.caption.textContent = captionOf(link);
    parts.back.setAttribute("aria-disabled", String(index === 0));
    parts.on.setAttribute("aria-disabled", String(index === links.length - 1));
  }

  function turn(by) {
    if (links[at + by]) show(at + by);
  }

  function open(link) {
    if (!parts) build();
    opener = link;
    parts.count.hidden = parts.turns.hidden = links.length < 2;
    show(links.indexOf(link));
    parts.dialog.showModal();
    document.documentElement.classList.add("cp-viewing");
    parts.shut.focus();
    history.pushState({ cpViewing: true }, ""); // so that the phone's own way back leads to the page
  }

  function closed() {
    document.documentElement.classList.remove("cp-viewing");
    parts.stage.replaceChildren();
    opener.focus({ preventScroll: true });
    if (history.state && history.state.cpViewing) history.back();
  }

  function key(event) {
    var to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: links.length - 1 }[event.key];
    if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.target === parts.stage && parts.stage.scrollWidth > parts.stage.clientWidth) return;
    event.preventDefault();
    if (links[to] && to !== at) show(to);
  }

  function began(event) {
    var only = event.touches.length === 1 && parts.stage.scrollWidth <= parts.stage.clientWidth;
    touch = only ? { x: event.touches[0].clientX, y: event.touches[0].clientY } : null;
  }

  function ended(event) {
    if (!touch || (window.visualViewport && window.visualViewport.scale > 1)) return;
    var x = event.changedTouches[0].clientX - touch.x;
    var y = event.changedTouches[0].clientY - touch.y;
    touch = null;
    if (Math.abs(x) > SWIPE && Math.abs(x) > 2 * Math.abs(y)) turn(x < 0 ? 1 : -1);
  }

  document.addEventListener("click", function (event) {
    var link = event.target.closest && event.target.closest("a.cp-zoom");
    if (!link || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open(link);
  });
  window.addEventListener("popstate", function () {
    if (parts && parts.dialog.open) parts.dialog.close();
  });
})();
