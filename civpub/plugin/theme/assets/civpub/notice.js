/* Puts right the state of notices on a page built on an earlier day: a notice ends on a date, not when the site is built.
   Takes off the skin of a festival that has ended since.
   The rules are those of civpub/kinds/notice/state.py. Without this script the page reads as it was on its building day. */
(function () {
  "use strict";

  var LABELS = {
    published: "已发布",
    upcoming: "未开始",
    open: "公示中",
    ended: "已结束",
    resulted: "已公布结果",
    withdrawn: "已撤回"
  };
  var DAY = 86400000; // milliseconds
  var SHANGHAI = DAY / 3; // China has kept UTC+8 without summer time since 1991

  function today() {
    return new Date(Date.now() + SHANGHAI).toISOString().slice(0, 10);
  }

  function state(days, day) {
    if (days.cpWithdrawn && days.cpWithdrawn <= day) return "withdrawn";
    if (days.cpResult && days.cpResult <= day) return "resulted";
    if (!days.cpStarts || !days.cpEnds) return "published";
    if (day < days.cpStarts) return "upcoming";
    return day <= days.cpEnds ? "open" : "ended";
  }

  function daysLeft(ends, day) {
    var days = Math.round((Date.parse(ends) - Date.parse(day)) / DAY) + 1;
    return days === 1 ? "今天是最后一天" : "还剩 " + days + " 天";
  }

  function correct(element, day) {
    var now = state(element.dataset, day);
    var label = element.querySelector(".cp-state__label");
    var left = element.querySelector(".cp-state__left");
    element.className = "cp-state cp-state--" + now;
    if (label) label.textContent = LABELS[now];
    if (!left) return;
    left.hidden = now !== "open";
    left.textContent = now === "open" ? daysLeft(element.dataset.cpEnds, day) : "";
  }

  /* Takes out of a list of open notices those that no longer are; an empty list gives way to the sentence after it. */
  function clear(list) {
    var open = 0;
    Array.prototype.forEach.call(list.children, function (item) {
      item.hidden = !item.querySelector(".cp-state--open");
      open += item.hidden ? 0 : 1;
    });
    list.hidden = !open;
    list.nextElementSibling.hidden = open > 0;
  }

  /* Shows again in the full list what stood above it while it was open. */
  function restore(card) {
    card.hidden = !!card.querySelector(".cp-state--open");
  }

  /* Tells the day anew at the head of the home page, and leaves out what has passed. */
  function retell(today) {
    var when = today.querySelector("time");
    var items = today.querySelectorAll("[data-cp-day]");
    var left = 0;
    when.setAttribute("datetime", day);
    when.textContent = Number(day.slice(5, 7)) + "月" + Number(day.slice(8)) + "日　星期" + "日一二三四五六".charAt(new Date(day).getUTCDay());
    Array.prototype.forEach.call(items, function (item) {
      item.hidden = item.dataset.cpDay < day;
      left += item.hidden ? 0 : 1;
    });
    today.querySelector(".cp-today__none").hidden = left > 0;
  }

  /* Takes off a festival's skin when the festival is over. */
  function takeOff(skin, band) {
    if (!skin || day <= skin.dataset.cpUntil) return;
    skin.disabled = true;
    if (band) band.hidden = true;
  }

  var built = document.querySelector(".cp-built");
  var day = today();
  if (!built || day <= built.getAttribute("datetime")) return; // a clock behind the page is wrong
  takeOff(document.querySelector("link[data-cp-until]"), document.querySelector(".cp-band"));
  Array.prototype.forEach.call(document.querySelectorAll(".cp-state"), function (element) {
    correct(element, day);
  });
  Array.prototype.forEach.call(document.querySelectorAll(".cp-today"), retell);
  Array.prototype.forEach.call(document.querySelectorAll(".cp-opens"), clear);
  Array.prototype.forEach.call(document.querySelectorAll(".cp-card[hidden]"), restore);
})();
