/* Offers a button that prints the page; without this script the browser's own menu does it. */
(function () {
  "use strict";

  Array.prototype.forEach.call(document.querySelectorAll("[data-cp-print]"), function (button) {
    button.hidden = false;
    button.addEventListener("click", function () {
      window.print();
    });
  });
})();
