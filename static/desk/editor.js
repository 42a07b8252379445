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

// What Word does not show as final text goes before the editor reads the rest; what cannot be kept
// is counted, so that nothing is lost without a word. Styles are read but never applied.
function kindOf(one) {
  const style = one.dataset.style ?? "";
  if (one.matches("img, svg, canvas, video, audio, object, iframe, math")) return "picture";
  if (one.matches("del, s, strike") || /line-through/i.test(style)) return "struck";
  const isComment = /mso-(comment|element:\s*comment)/i.test(style);
  if (isComment || one.matches(".MsoCommentReference")) return "comment";
  return /mso-hide:\s*all|display:\s*none|mso-element:\s*field/i.test(style) ? "hidden" : "";
}

function raise(one) {
  const aligned = /vertical-align:\s*(super|sub)\b/i.exec(one.dataset.style ?? "");
  if (!aligned) return;
  const raised = document.createElement(aligned[1].toLowerCase() === "super" ? "sup" : "sub");
  raised.append(...one.childNodes);
  one.append(raised);
}

function finalText(html, box) {
  const unstyled = html
    .replace(/<style[\s\S]*?<\/style>/gi, "")
    .replace(/(<[^<>]*?)\sstyle=/gi, "$1 data-style=");
  const page = new DOMParser().parseFromString(unstyled, "text/html");
  const counts = {};
  for (const one of page.body.querySelectorAll("*")) {
    const kind = one.isConnected ? kindOf(one) : "";
    if (kind) {
      counts[kind] = (counts[kind] ?? 0) + 1;
      one.remove();
    } else raise(one);
  }
  say(counts, box);
  return page.body.innerHTML;
}

function say(counts, box) {
  const found = Object.entries(counts).map(([kind, count]) => `${words[kind]} ${count}`);
  const note = box.parentElement.querySelector("[role=status]") ?? document.createElement("p");
  note.setAttribute("role", "status");
  note.className = "help";
  note.textContent = found.length ? `${words["left out"]} ${found.join(", ")}` : "";
  box.after(note);
}

function readFinalText(box) {
  const { view } = box.editor;
  const before = view.props.transformPastedHTML;
  view.setProps({
    transformPastedHTML: (html, ...rest) => {
      const text = finalText(html, box);
      return before ? before.call(view, text, ...rest) : text;
    },
  });
}

const ready = new WeakSet();

function prepare() {
  translate();
  for (const box of document.querySelectorAll(".tiptap")) {
    if (!box.editor || ready.has(box)) continue;
    ready.add(box);
    readFinalText(box);
  }
}

new MutationObserver(prepare).observe(document.body, { childList: true, subtree: true });
prepare();
