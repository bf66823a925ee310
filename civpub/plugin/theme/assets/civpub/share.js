/* Offers what this browser can do to pass a page on; the poster is a plain link and needs none of this. */
(function () {
  var box = document.querySelector(".cp-share");
  if (!box) return;
  var said = box.querySelector(".cp-share__said");
  var canonical = document.querySelector("link[rel='canonical']");
  var address = canonical ? canonical.href : location.href.split("#")[0];

  function say(words) {
    said.textContent = words;
  }

  /* Browsers before 2020, and pages that came without encryption, copy only what is selected. */
  function copySelected() {
    var field = document.createElement("textarea");
    field.value = address;
    field.setAttribute("readonly", "");
    field.className = "cp-share__field";
    box.appendChild(field);
    field.select();
    field.setSelectionRange(0, address.length);
    var done = false;
    try {
      done = document.execCommand("copy");
    } catch (error) {
      done = false;
    }
    box.removeChild(field);
    say(done ? "链接已复制，可以粘贴给别人了。" : "没有复制成功，请复制：" + address);
  }

  function copy() {
    if (!navigator.clipboard || !navigator.clipboard.writeText) return copySelected();
    navigator.clipboard.writeText(address).then(function () {
      say("链接已复制，可以粘贴给别人了。");
    }, copySelected);
  }

  function send() {
    navigator.share({ title: document.title, url: address }).catch(function () {
      /* The reader thought better of it. */
    });
  }

  function offer(name, act) {
    var button = box.querySelector("[data-share='" + name + "']");
    button.hidden = false;
    button.addEventListener("click", act);
    box.hidden = false;
  }

  if (navigator.share) offer("send", send);
  offer("copy", copy);
})();
