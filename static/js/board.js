// A notice board stands on one page for weeks: it asks for that page each minute, takes over what
// changed and turns from one screenful to the next. Whatever comes that is not this board (no
// network, a fault of the server, another page) changes nothing: what stands there stays, and
// beneath it since when. Two timers run, whatever happens; nothing is kept of what was.
const MINUTE = 60_000;
const TURN = 15_000;
const LONGEST = 5 * MINUTE; // between two attempts without network
const PATIENCE = 20_000; // for an answer
const LOST_AFTER = 2; // failures: a server that starts anew is not worth a word
const state = document.querySelector("[data-state]");
const lost = state.querySelector("[data-lost]");
const place = state.querySelector("[data-turn]");
const pause = state.querySelector("[data-pause]");
const moment = (at) => {
  const zone = { timeZone: state.dataset.zone, hourCycle: "h23" };
  const day = new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", ...zone });
  const time = new Intl.DateTimeFormat("sv-SE", { timeStyle: "short", ...zone }).format(at);
  return day.format(at) === day.format(Date.now()) ? time : `${day.format(at)} ${time}`;
};
const boardIn = (page) => page.querySelector("[data-board]");
const assetsOf = (page) =>
  [...page.querySelectorAll("link[rel=stylesheet], script[src]")]
    .map((one) => one.getAttribute("href") ?? one.getAttribute("src"))
    .join();

let known = boardIn(document).outerHTML;
let etag = "";
let seen = Date.now();
let failures = 0;
let turned = 0;
let next = 0;
let isAsking = false;

// Turning.

function turn(by = 1) {
  const pages = document.querySelector("[data-pages]");
  const { width } = pages.getBoundingClientRect(); // to a part of a pixel: ten pages add them up
  const step = width + (parseFloat(getComputedStyle(pages).columnGap) || 0);
  const count = Math.max(1, Math.ceil((pages.scrollWidth - width) / step - 0.1) + 1);
  turned = (turned + by) % count;
  pages.scrollLeft = turned * step;
  place.hidden = count === 1;
  pause.hidden = count === 1;
  place.textContent = `${turned + 1} / ${count}`;
}

// Nobody is taken away from what they stopped at, or follow by the keyboard.
function turnByItself() {
  const isHeld = pause.getAttribute("aria-pressed") === "true";
  if (!isHeld && !document.querySelector(".board a:focus")) turn();
}

// Asking.

async function ask() {
  if (isAsking) return;
  isAsking = true;
  clearTimeout(next);
  try {
    const answer = await fetch(location.href, {
      cache: "no-store",
      credentials: "omit",
      redirect: "error",
      headers: etag ? { "If-None-Match": etag } : {},
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (answer.status === 200) take(await answer.text());
    else if (answer.status === 404 || answer.status === 410) leave(await answer.text());
    else if (answer.status !== 304) throw new Error(answer.status);
    etag = answer.headers.get("ETag") ?? etag;
    seen = Date.parse(answer.headers.get("Date")) || Date.now();
    failures = 0;
  } catch {
    failures += 1;
  }
  tell();
  isAsking = false;
  // Boards that lost one server do not all come back in one second.
  const wait = Math.min(LONGEST, MINUTE * 2 ** Math.min(failures, 3));
  next = setTimeout(ask, wait * (0.9 + Math.random() / 5));
}

// Throws for anything that is not the whole page of this board.
function take(text) {
  const page = new DOMParser().parseFromString(text, "text/html");
  const fresh = boardIn(page);
  const isWhole = /<\/html>\s*$/.test(text) && page.querySelector("[data-state]");
  if (!isWhole || fresh?.dataset.board !== boardIn(document).dataset.board) throw new Error("other");
  if (assetsOf(page) !== assetsOf(document)) {
    location.reload(); // a new release: its page was there a moment ago
    return;
  }
  if (fresh.outerHTML === known) return;
  known = fresh.outerHTML;
  boardIn(document).replaceWith(document.adoptNode(fresh));
  turn(0);
}

// The department was abolished: its screen shows the board of the whole. Throws if another server
// says that there is no such page.
function leave(text) {
  const page = new DOMParser().parseFromString(text, "text/html");
  const { home } = state.dataset;
  if (!page.querySelector("meta[name=SiteDomain]") || location.pathname === home) throw new Error("404");
  location.replace(home);
}

function tell() {
  const text = failures < LOST_AFTER ? "" : lost.dataset.lost.replace("{time}", moment(seen));
  if (lost.textContent !== text) lost.textContent = text;
}

document.documentElement.dataset.turning = "";
pause.addEventListener("click", () => {
  pause.setAttribute("aria-pressed", pause.getAttribute("aria-pressed") !== "true");
});
window.addEventListener("online", ask);
turn(0);
setInterval(turnByItself, TURN);
next = setTimeout(ask, MINUTE);
