/* global document */
// Shows a static notice where the pane's script cannot run: Internet Explorer and the old Edge, which Excel 2016 and
// 2019 use. Written so that those can read it, and copied as it is.
(function () {
  if (typeof Object.hasOwn === "function" && typeof Array.prototype.at === "function") return;
  var pane = document.getElementById("pane");
  var notice = document.getElementById("old-web-view");
  if (pane) pane.parentNode.removeChild(pane);
  if (notice) notice.removeAttribute("hidden");
})();
