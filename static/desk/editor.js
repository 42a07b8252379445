// The rich text editor speaks the page's language, and each text box has the name of its field.
const words = JSON.parse(document.getElementById("editor-words").textContent);
const known = (text) => words[text.trim().toLowerCase()];

function translate() {
  for (const button of document.querySelectorAll(".prose-menubar [title]")) {
    const word = known(button.title);
    if (!word || word === button.title) continue;
    button.title = word;
    button.setAttribute("aria-label", word);
  }
  const texts = ".prose-menubar__option > *, dialog h3, dialog label, dialog button, dialog option";
  for (const one of document.querySelectorAll(texts)) {
    const word = one.children.length ? "" : known(one.textContent);
    if (word && word !== one.textContent) one.textContent = word;
  }
  for (const box of document.querySelectorAll(".tiptap:not([aria-label])")) {
    const label = box.closest(".form-row")?.querySelector("label");
    if (label) box.setAttribute("aria-label", label.textContent.replace(/[:：]\s*$/, ""));
  }
}

new MutationObserver(translate).observe(document.body, { childList: true, subtree: true });
translate();
