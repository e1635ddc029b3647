/**
 * The console, alive. Everything works without this file by forms and reloading; with it the page follows what happens.
 *
 * A stream says only that something changed. The changed parts of the page (`data-part`) are then fetched as HTML and
 * put in place: lists by the id of each line (`data-keyed`), so that focus, scroll and what a screen reader has read
 * stay. The answer being written is never touched. Nothing is stored but two switches.
 */

import { change, part, remember, source } from "./parts.js";
import { chime, flip, switched, wake } from "./sound.js";
import { localise, tick } from "./times.js";

const body = document.body;
const main = document.getElementById("main");
const scroll = document.getElementById("scroll");
const composer = document.getElementById("composer");
const words = document.getElementById("words");
const PART = { "X-Handrail-Part": "1" };
const SILENCE_MS = 40_000; // almost three beats missed
const POLL_MS = 20_000;
const LONGEST = 8_000;
const title = document.title.replace(/^\(\d+\) /, "");

const show = (id, shown) => { document.getElementById(id).hidden = !shown; };

// ---------------------------------------------------------------- putting in place what was fetched

/** `told` is the part that says how a deed went: only the next deed changes it. */
function place(html, told = false) {
  const fresh = new DOMParser().parseFromString(html, "text/html");
  const gone = part("gone", fresh);
  if (gone && main.classList.contains("three")) return leave(gone);
  const pane = scroll?.isConnected && moving();
  const atEnd = pane && pane.scrollHeight - pane.scrollTop - pane.clientHeight < 80;
  const last = part("log")?.lastElementChild?.id;
  for (const piece of fresh.querySelectorAll("[data-part]")) {
    const old = part(piece.dataset.part);
    if (old && (told || piece.dataset.part !== "said")) change(old, piece);
  }
  localise();
  counted();
  if (!pane) return;
  mayAnswer();
  const newest = part("log").lastElementChild;
  if (newest && newest.id !== last) atEnd ? toEnd() : show("newer", true);
}

function leave(gone) {
  const draft = words?.value;
  main.className = "inbox";
  main.replaceChildren(gone);
  delete body.dataset.case;
  if (!draft || gone.querySelector("textarea")) return;
  const kept = document.createElement("textarea");
  kept.readOnly = true;
  kept.rows = 5;
  kept.value = draft;
  kept.setAttribute("aria-label", "What you wrote; it was not sent");
  const field = document.createElement("div");
  field.className = "field";
  field.append(kept);
  gone.lastElementChild.before(field);
}

/** What scrolls: the pane where the page stands still, the page itself on a phone. */
function moving() {
  return getComputedStyle(scroll).overflowY === "auto" ? scroll : document.scrollingElement;
}

function toEnd() {
  const pane = moving();
  pane.scrollTop = pane.scrollHeight;
  show("newer", false);
}

// ---------------------------------------------------------------- how many wait: title, sound

let newest = part("badge")?.dataset.newest ?? "";

function counted() {
  const badge = part("badge");
  if (!badge) return;
  const { waiting, newest: latest } = badge.dataset;
  const wanted = waiting === "0" ? title : `(${waiting}) ${title}`;
  if (document.title !== wanted) document.title = wanted;
  if (latest && latest > newest) {
    chime();
    tell(`${waiting} ${waiting === "1" ? "case waits" : "cases wait"}.`);
  }
  newest = latest || newest;
}

const tell = (text) => { document.getElementById("told").textContent = text; };

// ---------------------------------------------------------------- fetching

const troubles = new Set();

/** Say across the page that it may be old, as long as one of them lasts: no network, no stream, no answer. */
function trouble(what, lasts) {
  if (lasts) troubles.add(what);
  else troubles.delete(what);
  show("lost", troubles.size > 0);
}

/** Ask for parts of the page; what cannot be had is said across the page, and asked again later. */
async function ask(address, options = {}) {
  let answer;
  try {
    answer = await fetch(address, { ...options, headers: { ...PART, ...options.headers } });
  } catch {
    trouble("answer", true);
    return null;
  }
  trouble("answer", answer.status >= 500);
  show("ended", answer.status === 401);
  return answer.status === 401 ? null : answer;
}

const wanted = new Set();
let busy = false;
let deeds = 0; // what was asked for before a deed and comes after it is old: it is asked for again

async function refresh(...names) {
  names.forEach((name) => wanted.add(name));
  if (busy) return;
  busy = true;
  while (wanted.size) {
    const [name] = wanted;
    wanted.delete(name);
    const turn = new URLSearchParams(location.search).get("turn");
    const address = name === "case" && turn ? `${body.dataset.case}?turn=${encodeURIComponent(turn)}` : body.dataset[name];
    const before = deeds;
    const answer = address && (await ask(address));
    if (!answer || !(answer.ok || name === "case") || answer.status >= 500) continue;
    const html = await answer.text();
    if (before === deeds) place(html);
    else wanted.add(name);
  }
  busy = false;
}

// ---------------------------------------------------------------- the stream

let heard = Date.now();
let stream = null;
let delay = 1_000;

function listen() {
  stream?.close();
  stream = new EventSource(body.dataset.live);
  const on = (name, then) => stream.addEventListener(name, () => { heard = Date.now(); then(); });
  on("hello", () => {
    delay = 1_000;
    trouble("stream", false);
    show("ended", false);
    body.dataset.state = "live";
    refresh("list", "case");
  });
  on("beat", () => {});
  on("inbox", () => refresh("list", "case"));
  on("case", () => refresh("case"));
  on("end", () => { stream.close(); retry(); });
  stream.onerror = () => {
    body.dataset.state = "lost";
    if (stream.readyState === EventSource.CLOSED) retry();
    else trouble("stream", true);
  };
}

/** The server refused the stream (signed out, too many tabs) or went away: look now and then, and come back. */
function retry() {
  setTimeout(async () => {
    await refresh("list", "case");
    listen();
  }, delay);
  delay = Math.min(delay * 2, POLL_MS);
}

setInterval(() => {
  tick();
  if (body.dataset.live && Date.now() - heard > SILENCE_MS) {
    heard = Date.now();
    trouble("stream", true);
    listen();
  }
}, 5_000);

// ---------------------------------------------------------------- deeds and the answer

function mayAnswer() {
  composer.hidden = part("deeds").dataset.answer !== "yes" && !words.value;
}

function measure() {
  const left = LONGEST - words.value.length;
  const note = document.getElementById("left");
  note.textContent = left > 500 ? "" : left < 0 ? `${-left} characters too many` : `${left} characters left`;
  note.parentElement.classList.toggle("over", left < 0);
}

async function send(form) {
  const verb = form.dataset.deed;
  form.setAttribute("aria-busy", "true");
  const fields = new URLSearchParams(new FormData(form));
  const answer = await ask(form.action, { method: "POST", body: fields });
  form.removeAttribute("aria-busy");
  if (!answer?.headers.get("content-type")?.startsWith("text/html")) return unsent(answer);
  if (answer.ok && verb === "answer") {
    words.value = "";
    form.elements.client_id.value = crypto.randomUUID();
    measure();
  }
  const html = await answer.text();
  deeds += 1;
  place(html, true);
  if (answer.ok && verb === "answer") tell("Sent.");
  if (answer.ok && scroll) toEnd();
  if (verb === "claim" && !composer.hidden) words.focus();
  else if (verb === "answer") words.focus();
  else document.getElementById(`do-${verb}`)?.focus();
  refresh("list");
}

/** Say beside the answer that it was not sent; sent again it carries the same id, so it arrives once. */
function unsent(answer) {
  const note = document.createElement("p");
  note.textContent = answer?.status === 413 ? "Not done: that is too long." : "Not done: the server did not answer. Try again; what you wrote is kept.";
  const say = document.createElement("div");
  say.className = "say stop";
  say.setAttribute("role", "alert");
  say.append(note);
  part("said").replaceChildren(say);
  source.delete(part("said"));
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (!form.dataset.deed) return;
  event.preventDefault();
  const button = event.submitter ?? form.querySelector("button");
  if (form.hasAttribute("aria-busy")) return;
  if (button?.getAttribute("aria-disabled") === "true") {
    return tell(document.getElementById(button.getAttribute("aria-describedby"))?.textContent ?? "");
  }
  send(form);
});

// ---------------------------------------------------------------- panes, and why

function openPane(name) {
  main.dataset.pane = name;
  for (const tab of document.querySelectorAll(".panes a")) {
    if (tab.dataset.pane === name) tab.setAttribute("aria-current", "true");
    else tab.removeAttribute("aria-current");
  }
}

document.addEventListener("click", async (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
  const link = event.target.closest("a[data-pane], a[data-turn]");
  if (!link || !main.classList.contains("three")) return;
  event.preventDefault();
  if (link.dataset.pane) return openPane(link.dataset.pane);
  history.replaceState(null, "", `?turn=${encodeURIComponent(link.dataset.turn)}`);
  await refresh("case");
  openPane("why");
  document.getElementById("turn")?.focus({ preventScroll: true });
  document.getElementById("turn")?.scrollIntoView({ block: "nearest" });
});

// ---------------------------------------------------------------- keys

function step(by) {
  const links = [...document.querySelectorAll(".lines .to")].filter((link) => link.offsetParent);
  const at = links.findIndex((link) => link === document.activeElement || link.closest("[aria-current]"));
  links[Math.min(links.length - 1, Math.max(0, at + (at < 0 ? 1 : by)))]?.focus();
}

const KEYS = {
  j: () => step(1),
  k: () => step(-1),
  i: () => document.getElementById("to-inbox").click(),
  c: () => document.getElementById("do-claim")?.focus(),
  r: () => composer && !composer.hidden && words.focus(),
};

document.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && event.target === words) return composer.requestSubmit();
  const account = document.querySelector(".account[open]");
  if (event.key === "Escape" && account) {
    account.open = false;
    return account.querySelector("summary").focus();
  }
  if (event.ctrlKey || event.metaKey || event.altKey || !switched("keys")) return;
  if (event.target.closest("input, textarea, select, [contenteditable]")) return;
  const deed = KEYS[event.key];
  if (!deed) return;
  event.preventDefault();
  deed();
});

// ---------------------------------------------------------------- begin

for (const name of ["sound", "keys"]) {
  const box = document.getElementById(name);
  box.checked = switched(name);
  box.addEventListener("change", () => { flip(name, box.checked); if (name === "sound" && box.checked) { wake(); chime(); } });
}
document.querySelector(".switches").hidden = false;
for (const gesture of ["pointerdown", "keydown"]) document.addEventListener(gesture, wake);
document.addEventListener("click", (event) => {
  const account = document.querySelector(".account[open]");
  if (account && !account.contains(event.target)) account.open = false;
});
window.addEventListener("online", () => { trouble("network", false); refresh("list", "case"); });
window.addEventListener("offline", () => trouble("network", true));
window.addEventListener("beforeunload", (event) => { if (words?.value.trim()) event.preventDefault(); });
document.getElementById("newer")?.addEventListener("click", toEnd);

remember(document);
localise();
if (location.search.includes("done=")) history.replaceState(null, "", location.pathname);
if (composer) {
  words.addEventListener("input", measure);
  measure();
  mayAnswer();
  toEnd();
}
if (body.dataset.live) listen();
