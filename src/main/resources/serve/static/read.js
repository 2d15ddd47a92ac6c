// Takes a file that is dropped anywhere on the page, and says that reading takes a while. The form works without it.
"use strict";
(() => {
  const form = document.querySelector("form.reader");
  if (!form) return;
  const file = document.getElementById("file");
  addEventListener("dragover", (event) => event.preventDefault());
  addEventListener("drop", (event) => {
    event.preventDefault();
    if (!event.dataTransfer || event.dataTransfer.files.length === 0) return;
    file.files = event.dataTransfer.files;
    form.requestSubmit();
  });
  form.addEventListener("submit", () => {
    document.getElementById("wait").textContent = "Reading. The first text takes longer, since the language models are loaded then.";
  });
})();
