"use strict";
// Everything is readable without this. It opens what an address points into, lets the reader choose the base wording,
// and opens what a printed dossier needs.
const unfold = () => {
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  for (let fold = target.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
  if (target.matches("tbody")) target.querySelector("details").open = true;
  target.scrollIntoView({ block: "center" });
};
addEventListener("hashchange", unfold);
addEventListener("beforeprint", () => document.querySelectorAll("details:not(.rest)").forEach((fold) => (fold.open = true)));

const tokens = (words) => words.match(/[\p{L}\p{N}_]+(?:['’.,-][\p{L}\p{N}_]+)*\s*|[^\p{L}\p{N}_\s]\s*/gu) || [];
const form = (token) => token.trim().toLowerCase().replace(/[“”„«»]/g, '"').replace(/[‘’‚`]/g, "'").replace(/[–—−]/g, "-");

// The longest common run of words, as [sign, words] pieces.
const compare = (base, other) => {
  const [a, b] = [tokens(base), tokens(other)];
  const long = Array.from({ length: a.length + 1 }, () => new Array(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      long[i][j] = form(a[i]) === form(b[j]) ? long[i + 1][j + 1] + 1 : Math.max(long[i + 1][j], long[i][j + 1]);
  const pieces = [];
  const put = (sign, words) => {
    const last = pieces[pieces.length - 1];
    if (last && last[0] === sign) last[1] += words;
    else pieces.push([sign, words]);
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && form(a[i]) === form(b[j])) (put("", b[j]), i++, j++);
    else if (i < a.length && (j === b.length || long[i + 1][j] >= long[i][j + 1])) put("del", a[i++]);
    else put("ins", b[j++]);
  }
  return pieces;
};

const hidden = (words) => Object.assign(document.createElement("span"), { className: "vh", textContent: words });

const show = (item, base) => {
  const place = item.querySelector("bdi");
  place.textContent = "";
  for (const [sign, words] of base === item ? [["", item.dataset.words]] : compare(base.dataset.words, item.dataset.words)) {
    if (!sign) { place.append(words); continue; }
    const mark = document.createElement(sign);
    mark.append(hidden(sign === "del" ? "[left out: " : "[put in: "), words.trimEnd(), hidden("]"));
    place.append(mark, words.slice(words.trimEnd().length));
  }
};

const press = (button, base) => {
  button.setAttribute("aria-pressed", String(base));
  button.textContent = base ? "the base" : "compare with this";
};

document.querySelectorAll(".wordings").forEach((list) => {
  const items = [...list.children].filter((item) => item.dataset.words);
  if (items.length < 2) return;
  const buttons = items.map((item) => {
    const button = Object.assign(document.createElement("button"), { type: "button" });
    press(button, item.classList.contains("base"));
    button.addEventListener("click", () => {
      items.forEach((one, number) => {
        one.classList.toggle("base", one === item);
        press(buttons[number], one === item);
        one.querySelectorAll(":scope > .tag").forEach((tag) => tag.remove());
        show(one, item);
      });
    });
    item.querySelector(".text").after(" ", button);
    return button;
  });
});
unfold();
