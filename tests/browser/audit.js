// Measures what a resident would stumble over. Each function returns the offenders, an empty list being well.
window.audit = {
  hasText: (element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim()),
  shown: (element) => element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }),
  start: (element) => element.outerHTML.slice(0, 110),

  smallText: () =>
    [...document.querySelectorAll("main *")]
      .filter((element) => audit.shown(element) && audit.hasText(element))
      .filter((element) => parseFloat(getComputedStyle(element).fontSize) < 16)
      .map(audit.start),

  smallTargets: (least) =>
    [...document.querySelectorAll("a[href], button, summary, select, input:not([type=checkbox])")]
      .filter((element) => {
        const box = element.getBoundingClientRect();
        const withinText = getComputedStyle(element).display === "inline" && element.closest("p, li, dd, td, blockquote");
        return audit.shown(element) && !withinText && box.width > 1 && Math.min(box.width, box.height) < least - 0.5;
      })
      .map(audit.start),

  colour: (text) => {
    const numbers = text.match(/[\d.]+/g).map(Number);
    const scale = text.startsWith("color(srgb") ? 255 : 1;
    return [numbers[0] * scale, numbers[1] * scale, numbers[2] * scale, numbers[3] ?? 1];
  },

  light: (colour) => {
    const linear = (value) => (value / 255 <= 0.03928 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
    return 0.2126 * linear(colour[0]) + 0.7152 * linear(colour[1]) + 0.0722 * linear(colour[2]);
  },

  ground: (element) => {
    const layers = [];
    for (let each = element; each; each = each.parentElement) {
      const colour = audit.colour(getComputedStyle(each).backgroundColor);
      if (getComputedStyle(each).backgroundImage !== "none") return null;
      if (colour[3] > 0) layers.push(colour);
      if (colour[3] === 1) break;
    }
    const over = (under, colour) => [0, 1, 2].map((i) => colour[i] * colour[3] + under[i] * (1 - colour[3]));
    return layers.reverse().reduce(over, [255, 255, 255]);
  },

  lowContrast: (least) =>
    [...document.querySelectorAll("body *")]
      .filter((element) => !["SCRIPT", "STYLE", "NOSCRIPT"].includes(element.tagName))
      .filter((element) => audit.shown(element) && audit.hasText(element) && element.getBoundingClientRect().width > 1)
      .flatMap((element) => {
        const ground = audit.ground(element);
        if (!ground) return [];
        const [one, other] = [audit.light(audit.colour(getComputedStyle(element).color)), audit.light(ground)];
        const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
        return ratio < least ? [`${ratio.toFixed(2)} ${audit.start(element)}`] : [];
      }),
};
