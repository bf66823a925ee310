/* What Material for MkDocs writes inline on every page, as a file, so that a strict Content-Security-Policy holds. */
/* eslint-disable no-unused-vars -- Material's bundle and palette.js read these names */
var __md_scope = new URL(document.currentScript.dataset.scope, location);

function __md_hash(text) {
  return Array.from(text).reduce(function (sum, letter) {
    return (sum << 5) - sum + letter.charCodeAt(0);
  }, 0);
}

function __md_get(key, storage, scope) {
  return JSON.parse((storage || localStorage).getItem((scope || __md_scope).pathname + "." + key));
}

function __md_set(key, value, storage, scope) {
  try {
    (storage || localStorage).setItem((scope || __md_scope).pathname + "." + key, JSON.stringify(value));
  } catch (refused) {
    /* private windows keep nothing */
  }
}

document.addEventListener("DOMContentLoaded", function () {
  var target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target && target.name) target.checked = target.name.startsWith("__tabbed_");
});
