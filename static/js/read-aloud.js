// Reads the page aloud, block by block, where the browser can speak; elsewhere nothing is offered.
"use strict";

const BLOCKS = "h1, h2, h3, p, li, dt, dd, th, td, caption, summary, label";
const button = document.querySelector("[data-read-aloud]");
const speech = window.speechSynthesis;

// The innermost blocks, as the reader sees them.
function* spoken() {
  for (const block of document.querySelectorAll(`#main :is(${BLOCKS})`)) {
    const text = block.querySelector(BLOCKS) ? "" : block.innerText.trim();
    if (text && block.checkVisibility()) {
      const words = new SpeechSynthesisUtterance(text);
      const inner = block.querySelector("[lang]");
      const whole = inner?.innerText.trim() === text ? inner : block;
      words.lang = whole.closest("[lang]").lang.startsWith("zh") ? "zh-CN" : "en-GB";
      yield words;
    }
  }
}

function show(reading) {
  button.textContent = reading ? button.dataset.stop : button.dataset.start;
  button.setAttribute("aria-pressed", reading);
}

if (speech && button) {
  button.hidden = false;
  button.addEventListener("click", () => {
    const stop = speech.speaking || speech.pending;
    speech.cancel();
    show(!stop);
    if (stop) return;
    const words = [...spoken()];
    words.at(-1).addEventListener("end", () => show(false));
    words.forEach((one) => speech.speak(one));
  });
  addEventListener("pagehide", () => speech.cancel());
}
