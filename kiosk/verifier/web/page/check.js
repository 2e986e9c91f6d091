"use strict";

const WORDS = {
  ja: {
    title: "証明書を確かめる",
    how: "おもて面とうら面をすべて、300dpiで読み取ったファイルを選んでください。順番は問いません。",
    choose: "ファイルを選ぶ、またはここに置く",
    photograph: "記号を撮影する（おもて面のみの確認）",
    privacy: "送られたものは確かめたあと直ちに消え、保存も記録もされません。",
    other: "English",
    waiting: "確かめています…",
    unreachable: "サーバーにつながりません。もう一度お試しください。",
    code: "確認番号",
    marked: "読み取ったおもて面。違う場所は赤い枠、見比べる場所は橙色の枠、覆われた場所は青い枠。",
    pairs: "見比べる場所の拡大図。左が用紙、右が署名された画像。",
  },
  en: {
    title: "Check a certificate",
    how: "Choose scans at 300 dpi of all fronts and backs, in any order.",
    choose: "Choose files, or drop them here",
    photograph: "Photograph the seal (checks the front only)",
    privacy: "What you send is deleted right after the check; nothing is stored or logged.",
    other: "日本語",
    waiting: "Checking…",
    unreachable: "The server cannot be reached. Try again.",
    code: "Check number",
    marked: "The front as scanned: differing places framed in red, places to compare in amber, covered ones in blue.",
    pairs: "Enlarged places to compare: the paper at the left, the signed picture at the right.",
  },
};
const element = (id) => document.getElementById(id);
let language = navigator.language.startsWith("ja") ? "ja" : "en";
let shown = null;

function speak() {
  document.documentElement.lang = language;
  document.title = WORDS[language].title;
  for (const worded of document.querySelectorAll("[data-words]")) {
    worded.textContent = WORDS[language][worded.dataset.words];
  }
  element("language").textContent = WORDS[language].other;
  element("language").lang = language === "ja" ? "en" : "ja";
  if (shown !== null) {
    show(shown);
  }
}

function made(name, text) {
  const created = document.createElement(name);
  created.textContent = text;
  return created;
}

function picture(url, words) {
  const image = document.createElement("img");
  image.src = url;
  image.alt = WORDS[language][words];
  return image;
}

function captioned(url, words) {
  const figure = document.createElement("figure");
  figure.replaceChildren(made("figcaption", WORDS[language][words]), picture(url, words));
  return figure;
}

function pictures(answer) {
  return [
    ...answer.pairs.map((url) => captioned(url, "pairs")),
    ...answer.marked.map((url) => picture(url, "marked")),
  ];
}

function sheet(said) {
  const heading = `${said.name ?? said.municipality}  ${said.serial}  (${said.sheet}/${said.sheets})`;
  const code = `${WORDS[language].code} ${said.fingerprint}  ${said.issued_on}`;
  const content = made("pre", said.lines.join("\n"));
  content.lang = "ja";
  return [made("h3", heading), made("p", code), content];
}

function show(answer) {
  shown = answer;
  const words = answer.words[language];
  const refused = answer.verdict === undefined;
  element("result").dataset.verdict = refused ? "none" : answer.verdict;
  element("verdict").textContent = refused ? words : words.verdict;
  element("reasons").replaceChildren(...(refused ? [] : words.reasons.map((reason) => made("li", reason))));
  const sheets = refused ? [] : [...pictures(answer), ...answer.sheets.flatMap(sheet)];
  element("sheets").replaceChildren(...sheets);
  element("result").hidden = false;
}

function both(key) {
  return { words: { ja: WORDS.ja[key], en: WORDS.en[key] } };
}

function framed(files) {
  return new Blob([...files].flatMap((file) => {
    const length = new DataView(new ArrayBuffer(4));
    length.setUint32(0, file.size);
    return [length.buffer, file];
  }));
}

async function check(files) {
  if (files.length === 0) {
    return;
  }
  show(both("waiting"));
  try {
    const answer = await fetch("check", { method: "POST", body: framed(files) });
    show(await answer.json());
  } catch {
    show(both("unreachable"));
  }
  element("result").focus();
}

for (const id of ["files", "camera"]) {
  element(id).addEventListener("change", async (event) => {
    await check(event.target.files);
    event.target.value = "";
  });
}
const drop = element("drop");
drop.addEventListener("dragover", (event) => {
  event.preventDefault();
  drop.classList.add("over");
});
drop.addEventListener("dragleave", () => drop.classList.remove("over"));
drop.addEventListener("drop", (event) => {
  event.preventDefault();
  drop.classList.remove("over");
  check(event.dataTransfer.files);
});
element("language").addEventListener("click", () => {
  language = language === "ja" ? "en" : "ja";
  speak();
});
speak();
