// Copies or prints a receipt; without scripts nothing is offered.
"use strict";

for (const button of document.querySelectorAll("[data-copy], [data-print]")) {
  button.hidden = false;
}
document.querySelector("[data-print]")?.addEventListener("click", () => print());
document.querySelector("[data-copy]")?.addEventListener("click", async ({ target }) => {
  const lines = [...document.querySelectorAll(".receipt > div")].map((line) =>
    [...line.children].map((part) => part.innerText.trim()).join("\t"),
  );
  await navigator.clipboard.writeText(lines.join("\n"));
  target.textContent = target.dataset.copied;
});
