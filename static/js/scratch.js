// What is typed into a form of the back office is kept on the server while one types, for that person
// alone, and given back with the form (portal/scratch_page.py). In the browser it stays only while
// the server cannot be reached, in this tab. Works with unsaved.js, which knows what was changed.
{
  const { dataset: said } = document.currentScript;
  const SOON = 2000;
  const AGAIN = 15000;
  const MOST_ON_LEAVING = 60000; // what browsers send of a page that is gone
  const TYPED = "textarea, select, input:not([type=hidden], [type=submit], [type=button], [type=file])";
  const NOT_OURS = "#changelist-form, #logout-form, [data-unsaved], [data-unkept]";
  const LOCAL = "scratch ";
  const opened = new Map(); // form → what is known of it
  const touched = new Set();
  const pathOf = (address) => new URL(address, location.href).pathname.replace(/^\/en(?=\/admin\/)/, "");
  const isOurs = (name) => name === "csrfmiddlewaretoken" || name === "scratch";

  function fresh() {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  }

  // One for each entry of the tab's history: it stays through Back, a reload, and a refusal.
  function useKey(key) {
    history.replaceState({ ...history.state, scratch: key }, "");
    return key;
  }
  let base = useKey(
    [said.key.split(".")[0], history.state?.scratch, document.querySelector("form [name=token]")?.value]
      .find((key) => /^[0-9a-f]{32}$/.test(key ?? "")) ?? fresh(),
  );

  // What the server wrote into the page, whatever a browser or a script has done with it since.
  function sumOf(form) {
    const fields = [...form.elements].filter((field) => field.name && !isOurs(field.name) && field.name !== "token");
    const text = JSON.stringify(fields.map((field) => [
      field.name,
      field.options ? [...field.options].map((option) => option.defaultSelected && option.value)
        : ["checkbox", "radio"].includes(field.type) ? field.defaultChecked && field.value
          : field.defaultValue,
    ]));
    let sum = 7;
    for (const letter of text) sum = Math.imul(sum ^ letter.codePointAt(0), 2654435761) >>> 0;
    return `${sum} ${text.length}`;
  }

  function isGuarded(form) {
    return form.querySelector(TYPED) && !form.querySelector("[type=password]") && !form.matches(NOT_OURS);
  }

  // A preview has no forms of the back office, and no unsaved.js.
  const all = typeof isUnsaved === "function" ? document.querySelectorAll("form[method=post]") : [];
  for (const form of [...all].filter(isGuarded)) {
    const path = pathOf(form.getAttribute("action") || location.href);
    const before = [...opened.values()].filter((one) => one.path === path).length;
    const field = document.createElement("input");
    Object.assign(field, { type: "hidden", name: "scratch", value: `${base}.${before}` });
    form.append(field);
    opened.set(form, { path, field, before, base: cameBack ? "" : sumOf(form), timer: 0, fault: "" });
  }

  function pairsOf(form) {
    const all = [...new FormData(form)].filter(([name]) => !isOurs(name));
    const isFile = ([, value]) => value instanceof File;
    return {
      pairs: all.filter((pair) => !isFile(pair)),
      files: all.filter((pair) => isFile(pair) && pair[1].name).map(([, file]) => file.name),
    };
  }

  function textOf(form) {
    const { pairs, files } = pairsOf(form);
    return JSON.stringify([pairs, files]);
  }

  const hasFiles = (form) => pairsOf(form).files.length > 0;

  // What is said beside the buttons of a form, and above it.

  function stateOf(form) {
    const known = opened.get(form);
    if (!known.line) {
      known.line = document.createElement("span");
      known.line.className = "kept-state";
      const row = [...form.querySelectorAll(".submit-row")].at(-1) ?? form;
      row.append(known.line);
    }
    return known.line;
  }

  function tell(form, text, isFault = false) {
    const line = stateOf(form);
    const full = hasFiles(form) ? `${text} ${said.files}` : text;
    if (line.textContent === full) return;
    // Each “kept” would be read out otherwise.
    line.setAttribute("role", isFault ? "alert" : "note");
    line.classList.toggle("kept-state--fault", isFault);
    line.textContent = full;
  }

  function offer(form, sentences, buttons) {
    const box = document.createElement("div");
    box.className = "notice notice--kept";
    box.setAttribute("role", "status");
    for (const sentence of sentences.filter(Boolean)) {
      box.append(Object.assign(document.createElement("p"), { textContent: sentence }));
    }
    const line = document.createElement("p");
    line.className = "notice__acts";
    for (const [text, act] of buttons) {
      const isLink = typeof act === "string";
      const one = document.createElement(isLink ? "a" : "button");
      one.className = "button";
      one.textContent = text;
      if (isLink) one.href = act;
      else {
        one.type = "button";
        one.addEventListener("click", () => act(box));
      }
      line.append(one);
    }
    box.append(line);
    const before = form && [...form.querySelectorAll(":scope > .notice--kept")].at(-1);
    if (before) before.after(box);
    else if (form) form.prepend(box);
    else {
      const places = ["#content-main", "#content", "main", "body"];
      places.map((place) => document.querySelector(place)).find(Boolean).prepend(box);
    }
    return box;
  }

  // What the server is told.

  const tokens = () => document.querySelectorAll("[name=csrfmiddlewaretoken]");
  let token = tokens()[0]?.value ?? "";

  async function post(fields, keepalive = false) {
    const body = new FormData();
    const all = { csrfmiddlewaretoken: token, person: said.person, ...fields };
    for (const [name, value] of Object.entries(all)) body.append(name, value);
    if (fields.heldAt) body.append("age", Math.ceil((Date.now() - fields.heldAt) / 1000));
    const answer = await fetch(said.url, { method: "POST", body, keepalive });
    return [answer.ok, await answer.json().catch(() => ({ why: answer.status === 413 ? "too long" : "" }))];
  }

  // After another sign-in in this browser the page's token is refused; if it was the same person's,
  // the page goes on with a new one.
  async function isTokenRenewed() {
    const answer = await fetch(said.url);
    if (!answer.ok) return (await answer.json()).why;
    const about = await answer.json();
    if (String(about.person) !== said.person) return "other person";
    token = about.token;
    for (const field of tokens()) field.value = token;
    return "";
  }

  async function send(fields, keepalive) {
    let [isTaken, told] = await post(fields, keepalive);
    if (!isTaken && told.why === "token") {
      const why = await isTokenRenewed();
      if (why) return [false, { why }];
      [isTaken, told] = await post(fields);
    }
    return [isTaken, told];
  }

  function messageOf(why) {
    return {
      "signed out": said.signedOut,
      "other person": said.otherPerson,
      "too long": said.tooLong,
    }[why] ?? said.offline;
  }

  const placeOf = (path, key) => `${LOCAL}${said.person} ${path} ${key}`;

  function fieldsOf(form) {
    const { path, field, base } = opened.get(form);
    const page = location.pathname + location.search;
    return { path, key: field.value, page, base, text: textOf(form), heldAt: Date.now() };
  }

  function holdHere(fields) {
    try {
      sessionStorage.setItem(placeOf(fields.path, fields.key), JSON.stringify(fields));
    } catch {
      // Full or forbidden: then leaving is asked about, as before.
    }
  }

  const isWaiting = (form) => isUnsaved(form) && kept.get(form) !== content(form);

  async function keep(form) {
    const known = opened.get(form);
    clearTimeout(known.timer);
    if (known.isSent || known.isSending || !isWaiting(form)) return;
    const [fields, now] = [fieldsOf(form), content(form)];
    let [isTaken, told] = [false, {}];
    known.isSending = true;
    try {
      [isTaken, told] = await send(fields);
    } catch {
      told = {};
    }
    known.isSending = false;
    if (isTaken && !told.waits) {
      schedule(form, AGAIN); // taken for what was on its way while the form was saved
    } else if (isTaken) {
      if (!hasFiles(form)) kept.set(form, now);
      sessionStorage.removeItem(placeOf(fields.path, fields.key));
      tell(form, `${said.kept} ${told.at}`);
      if (!hasFiles(form) && isWaiting(form)) schedule(form);
    } else if (told.why !== "bad") {
      if (told.why !== "other person") holdHere(fields);
      tell(form, messageOf(told.why), true);
      if (told.why !== "too long") schedule(form, AGAIN);
    }
    known.isHeld = !isTaken;
  }

  function schedule(form, delay = SOON) {
    const known = opened.get(form);
    clearTimeout(known.timer);
    known.timer = setTimeout(() => keep(form), delay);
  }

  // On leaving there is no time for an answer: the tab holds it too, until the next page has asked.
  function flush(form) {
    const known = opened.get(form);
    if (known.isSent || !isWaiting(form)) return;
    const fields = fieldsOf(form);
    holdHere(fields);
    const isSmall = fields.text.length * 3 < MOST_ON_LEAVING;
    post(fields, isSmall).then(
      ([isTaken]) => isTaken && sessionStorage.removeItem(placeOf(fields.path, fields.key)),
      () => {},
    );
    if (isSmall && !known.isHeld && !hasFiles(form)) kept.set(form, content(form));
  }

  const flushAll = () => [...opened.keys()].forEach(flush);

  // Giving back.

  function grow(form, pairs) {
    for (const [name, value] of pairs) {
      const prefix = /^(.+)-TOTAL_FORMS$/.exec(name)?.[1];
      const total = prefix && form.elements[name];
      const group = total && document.getElementById(`${prefix}-group`);
      for (let turn = 0; group && Number(total.value) < Number(value) && turn < 100; turn += 1) {
        const button = group.querySelector(".add-row a, .add-row button");
        if (!button || getComputedStyle(button.parentElement).display === "none") break; // no more
        button.click();
      }
    }
  }

  // Rows that belong to another are told by their key: others may have come or gone meanwhile.
  function renamed(form, pairs) {
    const typed = new Map(pairs);
    const moved = new Map();
    for (const [name, total] of pairs) {
      const prefix = /^(.+)-TOTAL_FORMS$/.exec(name)?.[1];
      if (!prefix || !form.elements[name]) continue;
      const idOf = (n) => form.elements[`${prefix}-${n}-id`]?.value;
      const here = Array.from({ length: Number(form.elements[name].value) }, (_, n) => idOf(n));
      let next = here.length;
      for (let n = 0; n < Number(total); n += 1) {
        const id = typed.get(`${prefix}-${n}-id`);
        const place = id ? here.indexOf(id) : -1;
        moved.set(`${prefix}-${n}-`, `${prefix}-${place >= 0 ? place : next++}-`);
      }
      moved.set(`${prefix}-TOTAL_FORMS`, next);
    }
    return pairs.map(([name, value]) => {
      if (moved.has(name)) return [name, String(moved.get(name))];
      const start = /^.+?-\d+-/.exec(name)?.[0];
      return [moved.has(start) ? moved.get(start) + name.slice(start.length) : name, value];
    });
  }

  function setText(field, value) {
    field.value = value;
    const { editor } = field.closest(".prose-editor")?.querySelector(".tiptap") ?? {};
    if (editor && editor.getHTML() !== value) editor.commands.setContent(value);
  }

  // What has no place in the form any more is returned.
  function fill(form, typed) {
    const pairs = renamed(form, typed);
    grow(form, pairs);
    const left = new Map();
    for (const [name, value] of pairs) left.set(name, [...(left.get(name) ?? []), value]);
    for (const field of form.elements) {
      const isButton = ["submit", "button", "file", "fieldset"].includes(field.type);
      if (!field.name || isOurs(field.name) || field.disabled || isButton) continue;
      const values = left.get(field.name) ?? [];
      const isOwnRow = /-(TOTAL_FORMS|INITIAL_FORMS|MIN_NUM_FORMS|MAX_NUM_FORMS|id)$/.test(field.name);
      if (isOwnRow) left.delete(field.name);
      else if (["checkbox", "radio"].includes(field.type)) {
        field.checked = values.includes(field.value);
        field.dispatchEvent(new Event("change", { bubbles: true }));
      } else if (field.options) {
        for (const option of field.options) option.selected = values.includes(option.value);
        field.dispatchEvent(new Event("change", { bubbles: true }));
      } else if (values.length && !(field.name === "seen_revision" && !values[0])) setText(field, values.shift());
    }
    const isIn = (name) => form.elements[name] !== undefined;
    return [...left].filter(([name, values]) => !isIn(name) && values.some((value) => value.trim()));
  }

  const apart = (pairs) => JSON.stringify(
    pairs.filter(([name]) => !/^(seen_revision|token)$|-id$|_FORMS$/.test(name))
      .map(([name, value]) => [name, value.replace(/\r\n/g, "\n").trim()])
      .filter(([, value]) => value)
      .sort(),
  );

  const isAlike = (form, typed) => apart(pairsOf(form).pairs) === apart(typed.pairs);

  async function discard(form, typed) {
    const [isTaken] = await send({ path: typed.path, key: typed.key, discard: "1" }).catch(() => [false]);
    sessionStorage.removeItem(placeOf(typed.path, typed.key));
    return isTaken;
  }

  function restore(form, typed) {
    const known = opened.get(form);
    stored.set(form, content(form));
    const left = fill(form, typed.pairs);
    // Goes on as what was kept, unless some of it would be lost with the next letter.
    if (!left.length) known.field.value = typed.key;
    known.base = left.length ? known.base : typed.base;
    if (!typed.isLocal) kept.set(form, content(form));
    if (known.before === 0 && !left.length) base = useKey(typed.key.split(".")[0]);
    const box = offer(
      form,
      [
        `${said.restored} ${typed.at}`,
        typed.files.length ? `${said.filesAgain} ${typed.files.join("、")}` : "",
        left.length ? said.left : "",
      ],
      [
        [said.discard, async () => {
          if (!(await discard(form, typed))) return;
          kept.set(form, content(form));
          useKey(fresh());
          location.replace(location.pathname + location.search);
        }],
        ...(left.length ? [[said.listName, said.list]] : []),
      ],
    );
    tell(form, `${said.kept} ${typed.at}`);
    if (typed.isLocal) schedule(form, 0);
    return box;
  }

  function wait(form, typed, sentence) {
    const words = typed.words ? `${typed.at}：${typed.words}` : typed.at;
    offer(form, [`${said.waits} ${words}`, sentence], [
      [said.restore, (box) => {
        box.remove();
        restore(form, typed).scrollIntoView({ block: "center" });
      }],
      [said.discard, async (box) => (await discard(form, typed)) && box.remove()],
    ]);
  }

  const withoutFilters = (address) => {
    const url = new URL(address, location.href);
    url.searchParams.delete("_changelist_filters");
    return pathOf(url.href) + url.search;
  };

  function giveBackTo(form, found) {
    const known = opened.get(form);
    let isFilled = touched.has(form);
    const isAdding = !/\/\d+\//.test(known.path); // of no row yet: another one may be meant
    for (const typed of found) {
      const isOwn = typed.key === known.field.value;
      if (typed.savedAs && isOwn && isAdding) {
        offer(form, [said.saved], [[said.toSaved, typed.savedAs]]);
      }
      if (!typed.pairs.length) continue;
      if (cameBack && isOwn) continue; // it stands in the page, as it was sent
      if (isAlike(form, typed)) {
        if (!cameBack && !isUnsaved(form)) discard(form, typed);
        else if (isOwn) {
          kept.set(form, content(form));
          tell(form, `${said.kept} ${typed.at}`);
        }
        continue;
      }
      const isUnchanged = typed.base && typed.base === known.base;
      const isHere = withoutFilters(typed.page) === withoutFilters(location.href) && !isAdding;
      if (!isFilled && !cameBack && isUnchanged && (isOwn || isHere)) {
        restore(form, typed);
        isFilled = true;
      } else wait(form, typed, isUnchanged || !typed.base ? "" : said.changed);
    }
  }

  // What the tab still holds goes to the server first; another person's goes.
  async function handOver() {
    const names = Object.keys(sessionStorage).filter((name) => name.startsWith(LOCAL));
    const own = names.filter((name) => name.startsWith(`${LOCAL}${said.person} `));
    for (const name of names) if (!own.includes(name)) sessionStorage.removeItem(name);
    const held = [];
    for (const name of own) {
      const fields = JSON.parse(sessionStorage.getItem(name));
      const [isTaken, { why }] = await send(fields).catch(() => [false, {}]);
      if (isTaken || why === "bad") sessionStorage.removeItem(name);
      else {
        const [pairs, files] = JSON.parse(fields.text);
        held.push({ ...fields, pairs, files, at: "", words: "", isLocal: true });
      }
    }
    return held;
  }

  async function begin() {
    const isOfRow = /^\/admin\/\w+\/\w+\/\d+\//.test(pathOf(location.href));
    const held = await handOver();
    let about = { forms: [], row: null };
    if (opened.size || isOfRow) {
      const asked = new URLSearchParams({ page: location.pathname, key: base });
      for (const { path } of opened.values()) asked.append("path", path);
      const answer = await fetch(`${said.url}?${asked}`).catch(() => null);
      if (answer?.ok) about = await answer.json();
    }
    if (about.row) offer(null, [`${said.below} ${about.row.at}`], [[said.go, about.row.url]]);
    const isOf = ({ path, before }) => (one) => one.path === path && (one.key.split(".")[1] ?? "0") === String(before);
    for (const [form, known] of opened) {
      const all = [...held, ...about.forms.filter((one) => !held.some(({ key }) => key === one.key))];
      giveBackTo(form, all.filter(isOf(known)));
      if (isWaiting(form)) schedule(form);
    }
  }

  function typedInto({ target, isTrusted, type }) {
    const form = target.closest?.("form");
    if (!opened.has(form) || target.closest(".notice--kept")) return;
    if (isTrusted && type === "input") touched.add(form);
    opened.get(form).isSent = false;
    schedule(form);
  }

  for (const kind of ["input", "change", "click", "keyup", "drop", "paste"]) {
    document.addEventListener(kind, typedInto, true);
  }
  document.addEventListener("submit", ({ target, defaultPrevented }) => {
    if (opened.has(target) && !defaultPrevented) {
      if (isWaiting(target)) holdHere(fieldsOf(target)); // the form may not arrive
      opened.get(target).isSent = true;
    }
    if (target.id !== "logout-form") return;
    for (const known of opened.values()) known.isSent = true; // nor is it held here on the way out
    for (const name of Object.keys(sessionStorage)) {
      if (name.startsWith(LOCAL)) sessionStorage.removeItem(name);
    }
  });
  const again = () => [...opened.keys()].forEach((form) => schedule(form, 0));
  document.addEventListener("visibilitychange", () => (document.hidden ? flushAll() : again()));
  window.addEventListener("online", again);
  window.addEventListener("pagehide", flushAll);
  document.addEventListener("leaving", flushAll);
  // A page that the browser kept whole has an old token and an old revision.
  window.addEventListener("pageshow", ({ persisted }) => {
    if (persisted && ![...opened.keys()].some(isWaiting)) location.reload();
  });
  if (opened.size || said.person) begin();
}
