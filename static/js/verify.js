// Checks a page of proofs in the reader's own browser, as verify.py does: content against its hash,
// entries against the checkpoint's root, the checkpoint's signature. The words stand in the page.
const box = document.querySelector("[data-verify]");
const subtle = globalThis.crypto?.subtle; // over HTTPS alone
const utf8 = (text) => new TextEncoder().encode(text);
const fromHex = (text) => Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16));
const fromBase64 = (text) => Uint8Array.from(atob(text), (one) => one.charCodeAt(0));
const toHex = (bytes) => [...bytes].map((one) => one.toString(16).padStart(2, "0")).join("");

async function sha256(...parts) {
  const whole = Uint8Array.from(parts.flatMap((one) => [...one]));
  return new Uint8Array(await subtle.digest("SHA-256", whole));
}

async function read(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(address);
  return new Uint8Array(await answer.arrayBuffer());
}

// RFC 9162, 2.1.3.2; nothing if the proof is too long or too short.
async function rootOf(index, size, leaf, path) {
  let [position, last, result] = [index, size - 1, await sha256([0], leaf)];
  const up = () => ([position, last] = [position, last].map((one) => Math.floor(one / 2)));
  for (const sibling of path) {
    if (last === 0) return "";
    if (position % 2 || position === last) {
      result = await sha256([1], sibling, result);
      while (position % 2 === 0 && position) up();
    } else {
      result = await sha256([1], result, sibling);
    }
    up();
  }
  return last ? "" : toHex(result);
}

async function isProved(entry, root) {
  const path = [...entry.querySelectorAll(".log-path code")].map((one) => fromHex(one.textContent));
  const { index, size } = entry.dataset;
  return (await rootOf(+index, +size, utf8(leafOf(entry)), path)) === root;
}

const leafOf = (entry) => entry.querySelector("[data-leaf]").textContent;

async function isTheContent(entry) {
  const said = JSON.parse(leafOf(entry));
  const hash = toHex(await sha256(await read(entry.dataset.content)));
  return hash === said.content_hash && said.number === box.dataset.number;
}

// "unknown" where this browser knows no Ed25519.
async function signature(checkpoint) {
  const key = new TextDecoder().decode(await read(box.dataset.key)).trim();
  const [name, id, ...encoded] = key.split("+"); // as Base64 may hold a plus
  const [text, signatures] = checkpoint.split("\n\n");
  const line = signatures.split("\n").find((one) => one.startsWith(`— ${name} `));
  if (!line || text.split("\n")[0] !== name) return "bad";
  const signed = fromBase64(line.split(" ")[2]);
  if (toHex(signed.slice(0, 4)) !== id) return "bad";
  const raw = fromBase64(encoded.join("+")).slice(1);
  let known;
  try {
    known = await subtle.importKey("raw", raw, { name: "Ed25519" }, false, ["verify"]);
  } catch {
    return "unknown";
  }
  return (await subtle.verify("Ed25519", known, signed.slice(4), utf8(`${text}\n`))) ? "ok" : "bad";
}

async function every(entries, test) {
  for (const one of entries) if (!(await test(one))) return "bad";
  return entries.length ? "ok" : "unknown";
}

async function verify() {
  const entries = [...document.querySelectorAll("[data-index]")];
  const checkpoint = document.querySelector("[data-checkpoint]").textContent;
  const checks = {
    content: () => every(entries.filter((one) => one.dataset.content), isTheContent),
    proof: async () => {
      const root = toHex(fromBase64(checkpoint.split("\n")[2]));
      return every(entries, (one) => isProved(one, root));
    },
    signature: () => signature(checkpoint),
  };
  for (const [check, work] of Object.entries(checks)) {
    const outcome = await work().catch(() => "bad");
    for (const one of box.querySelectorAll(`[data-check="${check}"] [data-outcome]`)) {
      one.hidden = one.dataset.outcome !== outcome;
    }
  }
  box.querySelector("[data-results]").hidden = false;
}

if (subtle) {
  box.hidden = false;
  box.querySelector("button").addEventListener("click", verify);
}
