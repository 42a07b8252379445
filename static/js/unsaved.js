// Who leaves a page with unsaved text is asked first. Sending a form takes its own text along.
const stored = new Map();
const content = (form) =>
  JSON.stringify([...new FormData(form)].map(([name, value]) => [name, value.name ?? value]));
const forms = () => [...document.querySelectorAll("form[method=post]")];
const isBack = ({ responseStatus = 200 }) => responseStatus >= 400;
// A form that came back with what was typed is unsaved as it stands.
const cameBack =
  performance.getEntriesByType("navigation").some(isBack) ||
  document.querySelector(".errornote, [data-unsaved]") !== null;
let sent = null;

// The first touch, not the page's load: by then the rich text editor has tidied its text.
function remember({ target }) {
  const form = target.closest?.("form[method=post]");
  if (form && !stored.has(form)) stored.set(form, content(form));
}

function isUnsaved(form) {
  if (form === sent) return false;
  if (cameBack && form.querySelector("textarea, [type=text]")) return true;
  return stored.has(form) && stored.get(form) !== content(form);
}

for (const kind of ["focusin", "pointerdown", "dragover"]) {
  document.addEventListener(kind, remember, true);
}
document.addEventListener("submit", (event) => {
  sent = event.target;
});
window.addEventListener("beforeunload", (event) => {
  if (forms().some(isUnsaved)) event.preventDefault();
  sent = null;
});
