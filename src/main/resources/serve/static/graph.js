// Draws the neighbours as a graph, from the list that stands on the page. The list stays for those who read it.
"use strict";
(() => {
  const place = document.getElementById("graph");
  const rows = [...document.querySelectorAll(".neighbours li")];
  if (!place || rows.length < 3 || typeof cytoscape === "undefined") return;
  place.hidden = false;
  const look = getComputedStyle(document.documentElement);
  const colour = (name) => look.getPropertyValue(name).trim();
  const tone = { happened: colour("--tone-asserted"), reported: colour("--tone-reported"), not: colour("--tone-no") };
  const line = { happened: "solid", reported: "dashed", not: "dotted" };
  const elements = [{ data: { id: "self", label: place.dataset.self, size: 34 }, classes: "self" }];
  rows.forEach((row, i) => {
    const who = row.querySelector(".who");
    const count = Number(row.dataset.count);
    elements.push({ data: { id: `n${i}`, label: who.textContent, href: who.getAttribute("href"), size: 12 + 5 * Math.log2(1 + count) } });
    elements.push({ data: { id: `e${i}`, source: "self", target: `n${i}`, width: 1 + Math.log2(1 + count), side: row.dataset.side, href: row.querySelector("a.count").getAttribute("href") } });
    for (const edge of row.dataset.edges.split(" ").filter(Boolean)) {
      const [target, weight] = edge.split(":");
      elements.push({ data: { id: `x${i}-${target}`, source: `n${i}`, target: `n${target}`, width: 0.5 + Math.log2(1 + Number(weight)) / 2 }, classes: "between" });
    }
  });
  // Cytoscape would add a style element, which our content policy forbids, unless it finds one of this name.
  const known = document.createElement("span");
  known.id = "__________cytoscape_stylesheet";
  known.hidden = true;
  document.body.append(known);
  const graph = cytoscape({
    container: place,
    elements,
    layout: { name: "concentric", concentric: (node) => (node.id() === "self" ? 100 : node.data("size")), levelWidth: () => 14, minNodeSpacing: 26, animate: false },
    userZoomingEnabled: false,
    maxZoom: 1.2,
    style: [
      { selector: "node", style: { label: "data(label)", width: "data(size)", height: "data(size)", "background-color": colour("--soft"), color: colour("--ink"), "font-size": 13, "text-valign": "bottom", "text-margin-y": 4, "text-wrap": "wrap", "text-max-width": 110, "text-background-color": colour("--paper"), "text-background-opacity": 0.8, "text-background-padding": 1 } },
      { selector: ".self", style: { "background-color": colour("--accent"), "font-weight": "bold", "font-size": 15 } },
      { selector: "edge", style: { width: "data(width)", "line-color": (edge) => tone[edge.data("side")] || colour("--rule"), "line-style": (edge) => line[edge.data("side")] || "solid", "curve-style": "straight", opacity: 0.85 } },
      { selector: ".between", style: { "line-color": colour("--rule"), opacity: 0.9 } },
    ],
  });
  graph.on("tap", "[href]", (event) => {
    const href = event.target.data("href");
    if (href.startsWith("/")) location.href = href;
  });
  place.dataset.drawn = String(graph.nodes().length);
  const again = () => location.reload();
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", again);
})();
