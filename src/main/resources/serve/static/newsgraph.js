// Lights what belongs together: a claim and the words it rests on. The page works without it.
"use strict";
(() => {
  const parts = [...document.querySelectorAll("[data-c]")];
  const anchors = (part) => part.dataset.c.split(" ");
  const light = (wanted) => {
    for (const part of parts) {
      part.classList.toggle("lit", wanted.length > 0 && anchors(part).some((anchor) => wanted.includes(anchor)));
    }
  };
  const wantedBy = (target) => {
    const part = target instanceof Element ? target.closest("[data-c]") : null;
    if (!part) return [];
    // In the text the innermost claim counts, which the link leads to; in the list it is the claim itself.
    return part.matches("a.ev") ? [part.getAttribute("href").slice(1)] : anchors(part);
  };
  for (const name of ["mouseover", "focusin"]) {
    document.addEventListener(name, (event) => light(wantedBy(event.target)));
  }
  document.addEventListener("mouseleave", () => light([]));
  const follow = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    const target = id && document.getElementById(id);
    if (!target) return;
    const next = target.closest("[data-c]") || (target.classList.contains("anchor") && nextMarked(target));
    if (next) light(id.startsWith("c-") ? [id] : [next.getAttribute("href").slice(1)]);
  };
  const nextMarked = (target) => {
    let node = target;
    while (node && !(node instanceof Element && node.matches("a.ev"))) node = node.nextSibling;
    return node;
  };
  addEventListener("hashchange", follow);
  follow();
})();
