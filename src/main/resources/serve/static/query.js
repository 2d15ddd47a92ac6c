// Puts the query editor on the page, with the ready queries as its contents.
"use strict";
(() => {
  const place = document.getElementById("editor");
  if (!place || typeof Yasgui === "undefined") return;
  const queries = new Map(
    [...document.querySelectorAll("template.query")].map((part) => [
      part.dataset.query,
      { title: part.dataset.title, why: part.dataset.why, text: part.content.textContent },
    ]),
  );
  const endpoint = new URL("/sparql", location.href).href;
  const first = document.querySelector(".library [aria-current]").dataset.query;
  const yasgui = new Yasgui(place, {
    persistenceId: null,
    autofocus: false,
    copyEndpointOnNewTab: true,
    endpointCatalogueOptions: { getData: () => [{ endpoint }] },
    requestConfig: { endpoint, method: "POST" },
    yasqe: { editorHeight: "26rem", prefixCcApi: "/prefixes.json", value: queries.get(first).text, showQueryButton: true },
    populateFromUrl: false,
  });
  const show = (name) => {
    const query = queries.get(name);
    yasgui.getTab().setName(query.title);
    yasgui.getTab().setQuery(query.text);
    document.getElementById("q-title").textContent = query.title;
    document.getElementById("q-why").textContent = query.why;
    for (const link of document.querySelectorAll(".library a")) {
      if (link.dataset.query === name) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    }
  };
  document.querySelector(".library").addEventListener("click", (event) => {
    const link = event.target.closest("a[data-query]");
    if (!link) return;
    event.preventDefault();
    history.replaceState(null, "", link.href);
    show(link.dataset.query);
  });
  show(first);
})();
