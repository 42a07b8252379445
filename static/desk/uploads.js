// Files can be dropped on the whole frame; what was chosen is listed before it is sent.
for (const frame of document.querySelectorAll("[data-drop]")) {
  const input = frame.querySelector("input[type=file]");
  const list = frame.querySelector("ul");
  const show = () => {
    list.replaceChildren(...Array.from(input.files, (file) => {
      const line = document.createElement("li");
      line.textContent = `${file.name} (${Math.ceil(file.size / 1024)} kB)`;
      return line;
    }));
  };
  const mark = (event) => {
    event.preventDefault();
    frame.classList.toggle("uploads__drop--over", event.type === "dragover");
  };
  frame.addEventListener("dragover", mark);
  frame.addEventListener("dragleave", mark);
  frame.addEventListener("drop", (event) => {
    mark(event);
    const all = new DataTransfer();
    for (const file of [...input.files, ...event.dataTransfer.files]) all.items.add(file);
    input.files = all.files;
    show();
  });
  input.addEventListener("change", show);
}
