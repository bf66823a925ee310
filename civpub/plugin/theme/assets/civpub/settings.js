/* Puts on what the reader chose before, ahead of the first paint; reader.js offers the choices and calls this again. */
(function () {
  "use strict";

  var KEY = "civpub.reader";
  var root = document.documentElement;
  var ATTRIBUTES = {
    size: "data-cp-size",
    colours: "data-md-color-scheme",
    leading: "data-cp-leading",
    pointer: "data-cp-pointer"
  };

  function read() {
    try {
      return JSON.parse(localStorage.getItem(KEY)) || {};
    } catch (refused) {
      return {}; // storage is switched off, or holds what we did not write
    }
  }

  /* Where a site offers Material's own choice of colours, it stands on <body>, and ours steps back. */
  function wear(chosen) {
    Object.keys(ATTRIBUTES).forEach(function (name) {
      if (typeof chosen[name] === "string" && /^[a-z0-9-]{1,20}$/.test(chosen[name])) {
        root.setAttribute(ATTRIBUTES[name], chosen[name]);
      } else {
        root.removeAttribute(ATTRIBUTES[name]);
      }
    });
  }

  window.civpubReader = {
    read: read,
    choose: function (chosen) {
      try {
        localStorage.setItem(KEY, JSON.stringify(chosen));
      } catch (refused) {
        /* the choice then holds for this page alone */
      }
      wear(chosen);
    }
  };
  root.setAttribute("data-cp-scripts", "");
  wear(read());
})();
