// Measures a page as the elder-friendly norm does. Each function returns the offenders, an empty list being well.
window.elder = {
  texts: (root) => {
    const walker = document.createTreeWalker(document.querySelector(root), NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node.data.trim() && node.parentElement.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true })) {
        found.push(node);
      }
    }
    return found;
  },

  // Word by word, for a full-width space at the end of a line hangs over it and hurts nobody.
  rects: (node) =>
    [...node.data.matchAll(/\S+/g)].flatMap((word) => {
      const range = document.createRange();
      range.setStart(node, word.index);
      range.setEnd(node, word.index + word[0].length);
      return [...range.getClientRects()].filter((rect) => rect.width > 2 && rect.height > 2);
    }),

  isUnseen: (element) => !!element.closest(".cp-skip") || element.getBoundingClientRect().width <= 1,

  running: () =>
    [...document.querySelectorAll(".cp-prose p, .cp-prose li, main dd, .cp-card__summary")].filter(
      (element) => element.checkVisibility() && element.textContent.trim().length > 20
    ),

  smallProse: (least) =>
    elder.running().filter((element) => parseFloat(getComputedStyle(element).fontSize) < least - 0.05).map(audit.start),

  tightLines: (least) =>
    elder
      .running()
      .filter((element) => {
        const style = getComputedStyle(element);
        return parseFloat(style.lineHeight) / parseFloat(style.fontSize) < least - 0.01;
      })
      .map(audit.start),

  // From the last line of a paragraph to the first of the next, against the distance of two lines within it.
  tightParagraphs: (least) =>
    [...document.querySelectorAll(".cp-prose p + p, .cp-prose ul + p, .cp-prose ol + p")]
      .filter((element) => element.checkVisibility() && element.previousElementSibling.checkVisibility())
      .filter((element) => {
        const line = parseFloat(getComputedStyle(element).lineHeight);
        const gap = element.getBoundingClientRect().top - element.previousElementSibling.getBoundingClientRect().bottom;
        return (gap + line) / line < least - 0.01;
      })
      .map(audit.start),

  // Text that leaves the screen at the side, unless it lies in something that scrolls by itself, as a wide table does.
  outside: () =>
    elder
      .texts("body")
      .filter((node) => !elder.isUnseen(node.parentElement) && !node.parentElement.closest(".cp-table, pre"))
      .filter((node) =>
        elder.rects(node).some((rect) => rect.left < -1 || rect.right > document.documentElement.clientWidth + 1)
      )
      .map((node) => node.data.trim().slice(0, 30)),

  clipped: () =>
    [...document.querySelectorAll("body *")]
      .filter((element) => audit.shown(element) && !elder.isUnseen(element) && element.textContent.trim())
      .filter((element) => {
        const style = getComputedStyle(element);
        const hides = (way) => way === "hidden" || way === "clip";
        return (
          element.clientWidth > 2 &&
          ((hides(style.overflowX) && element.scrollWidth > element.clientWidth + 1) ||
            (hides(style.overflowY) && element.scrollHeight > element.clientHeight + 1))
        );
      })
      .map(audit.start),

  // Lines of text that stand on one another by more than an eighth of their height.
  overlapping: () => {
    const lines = elder
      .texts("body")
      .filter((node) => !elder.isUnseen(node.parentElement))
      .flatMap((node) => elder.rects(node).map((rect) => ({ rect, node })))
      .filter(({ node, rect }) => {
        const size = parseFloat(getComputedStyle(node.parentElement).fontSize);
        return rect.height < 3 * size;
      })
      .sort((one, other) => one.rect.top - other.rect.top);
    const found = [];
    lines.forEach(({ rect, node }, at) => {
      for (let next = at + 1; next < lines.length && lines[next].rect.top < rect.bottom; next += 1) {
        const other = lines[next];
        const across = Math.min(rect.right, other.rect.right) - Math.max(rect.left, other.rect.left);
        const size = parseFloat(getComputedStyle(node.parentElement).fontSize);
        const inked = Math.min(rect.bottom, other.rect.bottom) - other.rect.top - (rect.height - size);
        if (across > 2 && inked > size / 8) found.push(`${node.data.trim().slice(0, 20)} | ${other.node.data.trim().slice(0, 20)}`);
      }
    });
    return found;
  },

  sideways: () => {
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    return wide > 0 ? [`${wide}px`] : [];
  },

  reflow: () => [...elder.sideways(), ...elder.outside(), ...elder.clipped(), ...elder.overlapping()],

  // Main targets: the header's entries, buttons, telephone numbers, the pager, what a card leads to.
  lowTargets: (least) =>
    [...document.querySelectorAll(".cp-brand, .cp-tool, .cp-tabs__link, .cp-button, .cp-pager__link, .cp-door, .cp-tel, a[href^='tel:'], .cp-neighbours__link, .cp-topic-index__list a")]
      .filter((element) => audit.shown(element) && !element.closest(".cp-prose p, .cp-prose li"))
      .filter((element) => element.getBoundingClientRect().height < least - 0.5)
      .map((element) => `${element.getBoundingClientRect().height.toFixed(1)} ${audit.start(element)}`),

  // What is focused says so by an outline of three pixels.
  thinFocus: () => {
    const element = document.activeElement;
    const style = getComputedStyle(element.matches(".cp-option input") ? element.nextElementSibling : element);
    return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2.9 ? [] : [audit.start(element)];
  },
};
