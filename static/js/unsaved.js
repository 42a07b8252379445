// Who leaves a page with unsaved text is asked first, unless the server keeps it (scratch.js). Sending
// a form takes its own text along, and what the server would not even read is not sent.
const MOST_FILES = 100 << 20;
const MOST_TEXT = 1 << 20;
const TEXTS = "textarea, [type=text]";
const stored = new Map();
const kept = new Map(); // the content of forms that the server keeps
const content = (form) =>
  JSON.stringify(
    [...new FormData(form)]
      .filter(([name]) => name !== "csrfmiddlewaretoken")
      .map(([name, value]) => [name, value.name ?? value]),
  );
const forms = () => [...document.querySelectorAll("form[method=post]")];
const isBack = ({ responseStatus = 200 }) => responseStatus >= 400;
// A form that came back with what was typed is unsaved as it stands.
const cameBack =
  performance.getEntriesByType("navigation").some(isBack) ||
  document.querySelector(".errornote, [data-unsaved]") !== null;
const warning = document.createElement("p");
warning.className = "errornote";
warning.setAttribute("role", "alert");
warning.textContent = document.currentScript.dataset.tooMuch ?? "";
let sent = null;

// The first touch, not the page's load: by then the rich text editor has tidied its text.
function remember({ target }) {
  const form = target.closest?.("form[method=post]");
  if (form && !stored.has(form)) stored.set(form, content(form));
}

// Typed before this script ran, or filled in by the browser on Back.
function isFilledIn(form) {
  const fields = [...form.querySelectorAll(TEXTS)].filter((field) => !field.closest(".prose-editor"));
  return fields.some((field) => field.value !== field.defaultValue);
}

function isUnsaved(form) {
  if (cameBack && form.querySelector(TEXTS)) return true;
  return isFilledIn(form) || (stored.has(form) && stored.get(form) !== content(form));
}

function isTooMuch(form) {
  const isWhole = form.enctype === "multipart/form-data";
  let files = 0;
  let text = 0;
  for (const [name, value] of new FormData(form)) {
    if (value instanceof File) files += value.size;
    else text += name.length + (isWhole ? new Blob([value]).size : encodeURIComponent(value).length);
  }
  return files > MOST_FILES || text > MOST_TEXT;
}

// On Back the browser fills in the fields as they were, after the editors have read them.
function giveBack(textarea) {
  const { editor } = textarea.parentElement.querySelector(".tiptap") ?? {};
  if (!editor || [textarea.defaultValue, editor.getHTML()].includes(textarea.value)) return;
  stored.set(textarea.form, "");
  editor.commands.setContent(textarea.value);
}

for (const kind of ["focusin", "pointerdown", "dragover", "keydown", "beforeinput"]) {
  document.addEventListener(kind, remember, true);
}
document.addEventListener("submit", (event) => {
  if (warning.textContent && isTooMuch(event.target)) {
    event.preventDefault();
    event.target.prepend(warning);
    warning.scrollIntoView({ block: "center" });
  } else sent = event.target;
});
window.addEventListener("pageshow", () => {
  document.querySelectorAll(".prose-editor > textarea").forEach(giveBack);
});
window.addEventListener("beforeunload", (event) => {
  document.dispatchEvent(new Event("leaving")); // whoever keeps something does it now
  const isLost = (form) => form !== sent && isUnsaved(form) && kept.get(form) !== content(form);
  if (forms().some(isLost)) event.preventDefault();
  sent = null;
});
