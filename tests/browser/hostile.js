// What content or an address would have made of a page, had it been let. Every function returns complaints.
window.hostile = {
  strange: (page, address) => {
    const isOdd = (element) => {
      const handler = element.getAttributeNames().some((name) => name.startsWith("on") || name === "style");
      const data = /^application\/(ld\+)?json$/.test(element.type);
      const script = element.tagName === "SCRIPT" && !data && !/^\/assets\//.test(new URL(element.src || "about:blank", page.URL).pathname);
      const to = element.getAttribute("href") || element.getAttribute("src") || "";
      const host = element.hostname || (element.src ? new URL(element.src, page.URL).hostname : "");
      const leads = /^\s*(javascript|data|vbscript):/i.test(to) || /evil/.test(host);
      return handler || script || leads || element.matches("iframe, object, embed, base, frame, applet, marquee, style, math");
    };
    const found = [...page.querySelectorAll("*")].filter(isOdd).map((element) => element.outerHTML.slice(0, 200));
    if (!page.querySelector("main")) found.push("is no page of the site");
    return found.map((each) => `${address}: ${each}`);
  },

  // The search page shows what it found when its engine has answered.
  settled: (page) =>
    new Promise((resolve) => {
      const root = page.querySelector(".cp-search");
      const isBusy = () => root && root.hasAttribute("aria-busy");
      if (!isBusy()) return resolve();
      new MutationObserver(() => isBusy() || resolve()).observe(root, { attributes: true });
    }),

  // Loads every address anew, each in a frame of its own.
  visit: async (addresses) => {
    const visits = addresses.map(async (address) => {
      const frame = document.createElement("iframe");
      frame.src = address;
      await new Promise((resolve) => {
        frame.onload = resolve;
        document.body.append(frame);
      });
      await hostile.settled(frame.contentDocument);
      const found = hostile.strange(frame.contentDocument, address);
      frame.remove();
      return found;
    });
    return (await Promise.all(visits)).flat();
  },

  // Asks the search page, which reads its address again at every step of the history, one thing after another.
  ask: async (addresses) => {
    const complaints = [];
    const titles = new Set();
    for (const [search, fragment, query] of addresses) {
      history.pushState(null, "", search);
      const step = new Promise((resolve) => addEventListener("popstate", resolve, { once: true }));
      location.hash = fragment;
      await step;
      await hostile.settled(document);
      complaints.push(...hostile.strange(document, search));
      const field = document.querySelector("#cp-q");
      if (field.value !== query) complaints.push(`${search} was read as ${field.value}`);
      if (query.trim() && !document.querySelector(".cp-search__count").textContent) complaints.push(`${search} was not answered`);
      document.querySelectorAll(".cp-search__title").forEach((title) => titles.add(title.textContent));
    }
    return { complaints, titles: titles.size };
  },
};
