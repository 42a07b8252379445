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
// A reference to a comment is around the words that are commented on: they stay.
const struck = "del, s, strike, w\\:del, w\\:movefrom, .msoDel";
const comments = '.MsoCommentReference, .msocomanchor, a[href*="#_msocom_"]';

function kindOf(one) {
  const style = one.dataset.style ?? "";
  if (one.matches("img, svg, canvas, video, audio, object, iframe, math")) return "picture";
  if (one.matches(struck) || /line-through/i.test(style)) return "struck";
  const isComment = /mso-(special-character|element):\s*comment/i.test(style);
  if (isComment || one.matches(comments)) return "comment";
  return /mso-hide:\s*all|display:\s*none|mso-element:\s*field/i.test(style) ? "hidden" : "";
}

const raisedBy =
  /(?:vertical-align|mso-text-raise):\s*(?:(super|sub)\b|(-?)(?=[\d.]*[1-9])[\d.])/i;

function raise(one) {
  const aligned = raisedBy.exec(one.dataset.style ?? "");
  if (!aligned || one.matches("sup, sub")) return;
  const isLowered = aligned[1] ? aligned[1].toLowerCase() === "sub" : aligned[2] === "-";
  const raised = document.createElement(isLowered ? "sub" : "sup");
  raised.append(...one.childNodes);
  one.append(raised);
}

// Each element gets what the style sheets beside it say, before what it says itself.
function readSheets(html, page) {
  const sheet = new CSSStyleSheet();
  const texts = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/gi)].map((found) => found[1]);
  sheet.replaceSync(texts.join("\n").replace(/<!--|-->/g, ""));
  for (const { selectorText, style } of sheet.cssRules) {
    for (const one of selectorText ? page.body.querySelectorAll(selectorText) : []) {
      one.dataset.style = `${style.cssText};${one.dataset.style ?? ""}`;
    }
  }
}

// The words from the beginning of a field to its result are its code.
function dropCodes(page) {
  const open = [];
  for (const one of page.body.querySelectorAll("[data-style*='mso-element']")) {
    const field = /mso-element:\s*field-(begin|separator|end)/i.exec(one.dataset.style)?.[1];
    if (field === "begin") open.push(one);
    if (field !== "separator" && field !== "end") continue;
    const begin = open.pop();
    if (begin) {
      const code = page.createRange();
      code.setStartAfter(begin);
      code.setEndBefore(one);
      code.deleteContents();
    }
    if (begin !== undefined && field === "separator") open.push(null);
  }
}

function finalText(html, box) {
  const unstyled = html
    .replace(/<style[\s\S]*?<\/style>/gi, "")
    .replace(/(<[^<>]*?)\sstyle=/gi, "$1 data-style=");
  const page = new DOMParser().parseFromString(unstyled, "text/html");
  readSheets(html, page);
  dropCodes(page);
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
