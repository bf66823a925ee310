/* The reader's settings: size of text, colours, spacing, pointer, reading aloud. The panel is made when first opened;
   settings.js keeps the choices and puts them on. Nothing of this is there where scripts do not run. */
(function () {
  "use strict";

  var door = document.querySelector(".cp-reader-door");
  var settings = window.civpubReader;
  if (!door || !settings) return;

  var SIZES = [["", "标准"], ["large", "大"], ["larger", "特大"], ["x-large", "超大"], ["xx-large", "最大"]];
  var COLOURS = [
    ["", "自动"], ["default", "浅色"], ["slate", "深色"], ["contrast", "白底黑字"], ["contrast-dark", "黑底白字"]
  ];
  var LEADINGS = [["", "标准"], ["wide", "宽松"]];
  var POINTERS = [["", "普通"], ["large", "特大"]];
  var dialog = null;

  function element(tag, attributes, children) {
    var made = document.createElement(tag);
    Object.keys(attributes || {}).forEach(function (name) {
      made.setAttribute(name, attributes[name]);
    });
    (children || []).forEach(function (child) {
      made.append(child);
    });
    return made;
  }

  function button(text, style, act) {
    var made = element("button", { type: "button", class: style }, [text]);
    made.addEventListener("click", act);
    return made;
  }

  /* One question with its answers, as radio buttons: arrows move between them, as everywhere. */
  function group(name, title, answers) {
    var chosen = settings.read()[name] || "";
    var options = answers.map(function (answer) {
      var input = element("input", { type: "radio", name: "cp-" + name, value: answer[0] });
      input.checked = answer[0] === chosen;
      input.addEventListener("change", function () {
        var choices = settings.read();
        if (answer[0]) choices[name] = answer[0];
        else delete choices[name];
        settings.choose(choices);
      });
      var face = element("span", { class: "cp-option__face cp-option__face--" + name + (answer[0] || "0") }, [answer[1]]);
      return element("label", { class: "cp-option" }, [input, face]);
    });
    var list = element("div", { class: "cp-options cp-options--" + name }, options);
    return element("fieldset", { class: "cp-reader__group" }, [element("legend", {}, [title]), list]);
  }

  function voice() {
    var voices = window.speechSynthesis ? speechSynthesis.getVoices() : [];
    var chinese = voices.filter(function (each) {
      return /^(zh|cmn)/i.test(each.lang) && !/HK|yue/i.test(each.lang);
    });
    var local = chinese.filter(function (each) {
      return each.localService;
    });
    return local[0] || chinese[0];
  }

  /* Many browsers name their voices some time after they are asked. */
  function speaking() {
    var part = element("div", { class: "cp-reader__group" }, [
      button("朗读本页", "cp-button cp-reader__speak", function () {
        close();
        import("./speech.js").then(function (speech) {
          speech.read(voice());
        });
      })
    ]);
    function look() {
      part.hidden = !voice();
    }
    look();
    if (window.speechSynthesis && speechSynthesis.addEventListener) {
      speechSynthesis.addEventListener("voiceschanged", look);
    }
    return part;
  }

  function reset() {
    settings.choose({});
    dialog.querySelectorAll("input").forEach(function (input) {
      input.checked = input.value === "";
    });
  }

  function close() {
    if (dialog.close) dialog.close();
    else dialog.removeAttribute("open");
    door.focus();
  }

  function panel() {
    var parts = [element("h2", { id: "cp-reader-title", class: "cp-reader__title", tabindex: "-1" }, ["阅读设置"])];
    parts.push(speaking(), group("size", "字号", SIZES));
    if (!door.hasAttribute("data-cp-colours")) parts.push(group("colours", "颜色", COLOURS));
    parts.push(group("leading", "行距", LEADINGS));
    if (matchMedia("(any-pointer: fine)").matches) parts.push(group("pointer", "鼠标箭头", POINTERS));
    parts.push(
      element("div", { class: "cp-reader__end" }, [
        button("恢复原样", "cp-button cp-button--quiet", reset),
        button("完成", "cp-button cp-reader__done", close)
      ])
    );
    var made = element("dialog", { class: "cp-reader", "aria-labelledby": "cp-reader-title" }, parts);
    made.addEventListener("keydown", function (event) {
      if (event.key === "Escape" && !made.close) close();
    });
    made.addEventListener("click", function (event) {
      if (event.target === made) close(); // the ground around the panel
    });
    document.body.append(made);
    return made;
  }

  door.addEventListener("click", function () {
    dialog = dialog || panel();
    if (dialog.showModal) dialog.showModal();
    else dialog.setAttribute("open", "");
    dialog.querySelector("h2").focus();
  });
})();
