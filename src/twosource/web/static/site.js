"use strict";
// Without this a site works as well: a filter waits for its button, a form opens as a page of its own.
// A form that opened in its place takes the focus, and Escape closes it and gives the focus back.
const opener = new WeakMap();
document.addEventListener("htmx:afterSwap", ({ detail }) => {
  const slot = detail.target.closest(".slot");
  if (!slot) return;
  const first = slot.querySelector("[autofocus], .kept");
  const asked = detail.requestConfig.elt;
  if (asked.matches("a.act")) opener.set(slot, asked);
  if (first && first.matches(".kept")) first.tabIndex = -1;
  if (first) first.focus();
});
document.addEventListener("keydown", (event) => {
  const slot = event.key === "Escape" && event.target.closest(".slot");
  if (!slot) return;
  slot.replaceChildren();
  const link = opener.get(slot);
  if (link) link.focus();
});
