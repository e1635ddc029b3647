/**
 * <handrail-chat>: the customer's side of Handrail. One file, no build step, no dependency.
 *
 * Before the customer sends something it makes no request and stores nothing: the notices travel in this file and the
 * draft stays in memory. Words from outside become text nodes, never markup.
 *
 * Attributes: `server`, `language` (en, de), `identity-url`, `identity`, `open`, `mode="page"`.
 * Methods: `show()`, `hide()`.
 */
"use strict";
{
const CONFIG = /*HANDRAIL_CONFIG*/ null;

/**
 * @typedef {{number: number, title: string, heading?: string, link?: string, text?: string}} Source
 * @typedef {{id: string, seq: number, author: string, name?: string, text: string, at: string, turn?: string,
 *   sources?: Source[], quoted?: [string, number|null][], choices?: string[]}} Message
 * @typedef {{speaker: string, case: string, online: boolean, case_number: string, name?: string}} State
 * @typedef {{conversation: string, token: string, caseNumber: string, seq: number, open: boolean}} Session
 */

const SCRIPT = document.currentScript?.src || document.querySelector('script[src*="/handrail-chat.js"]')?.src;
const LONGEST = 8000;
const WARN_AT = 7500;
const SILENCE_MS = 45000; // three missed heartbeats
const SLOW_MS = 20000;
const GONE = [401, 404, 410];

// ---------------------------------------------------------------- words

const WORDS = {
  en: {
    launcher: "Ask our AI assistant", back: "Your conversation", unread: "{n} new", close: "Close the chat",
    panel: "Chat with {brand}", menu: "Case number and more", log: "Conversation", messages: "Messages", badge: "AI assistant",
    person: "Talk to a person", asked: "Person requested", withPerson: "With a person", badgePerson: "Person: {name}",
    someone: "a member of our team", isPerson: "{name} · Person", you: "You",
    reviewed: "AI draft, checked and sent by {name}", quiet: "Nothing leaves this page until you press Send.",
    label: "Your message", placeholder: "Write a message", send: "Send message", keys: "Enter sends, Shift + Enter makes a new line",
    left: "{n} characters left", over: "{n} characters too many", sending: "Sending", unsent: "Not sent.", again: "Try again",
    edit: "Edit", soon: "You can try again in {n} s.", sources: "Sources", source: "Source {n}", tab: "(opens in a new tab)",
    why: "Why this answer?", loading: "Looking it up in the record", whyFailed: "This could not be loaded just now.",
    passages: "Approved passages it rests on", rules: "Rules that decided", checks: "Checks it passed through",
    clean: "nothing found", found: "found", proof: "Record", release: "Release {id}", leaf: "Recorded {at} under",
    noProof: "The record of this answer is still being sealed.", contest: "If you disagree",
    newer: "New message", lost: "The connection is lost. Trying again; nothing you wrote is lost.", found_again: "Connected again.",
    slow: "This takes longer than usual. You can wait, or talk to a person.", case: "Case number", noCase: "You get a case number with your first message.",
    transcript: "Download transcript", about: "About this assistant", asPage: "Open as a page to keep", noTranscript: "The transcript could not be loaded just now.",
    receipt: "Download receipt", noReceipt: "The receipt could not be loaded just now.", receiptKept: "The receipt is saved: it proves what was said and decided here, and anybody can check it.",
    receiptEarly: "The receipt is saved. The latest messages are still being sealed: download it again in a moment for their proof.",
    receiptPart: "The receipt is saved. {n} messages are not in it: the latest, still being recorded, or the first of a very long conversation.",
    fresh: "Start a new conversation", forget: "This page then forgets conversation {case}. Download the transcript first if you want to keep it.",
    cancel: "Keep this one", ended: "This conversation has ended and can no longer be opened from here.", keptDraft: "What you wrote last was not sent; it is kept for a new one.",
    waiting: "A person has been asked", joins: "Somebody joins you here. You can go on writing meanwhile.",
    closeTab: "You may close this tab: your case and everything you wrote stay with us, nothing is lost.",
    reach: "How can we reach you?", reachHint: "E-mail address or phone number", reachSend: "Send", reachWrong: "Please give an e-mail address or a phone number.",
    reachDone: "Thank you. We will reach you there.", newFrom: "New message from {name}", trouble: "The server could not be reached.",
    guards: {
      injection: "Attempts to trick the assistant", abuse: "Insults and threats", self_harm: "Signs of distress",
      leak: "Personal details that are not yours", grounded: "Words without an approved passage",
    },
    steps: {
      receive: "Reading your message", protect: "Removing personal details", understand: "Understanding what you need",
      check: "Checking for anything unsafe", decide: "Deciding what is allowed", act: "Looking for approved answers",
      verify: "Checking the answer", disclose: "Adding what you should know", record: "Writing it down", deliver: "Here it comes",
    },
  },
  de: {
    launcher: "Unseren KI-Assistenten fragen", back: "Ihr Gespräch", unread: "{n} neu", close: "Chat schließen",
    panel: "Chat mit {brand}", menu: "Fallnummer und mehr", log: "Gespräch", messages: "Nachrichten", badge: "KI-Assistent",
    person: "Mit einem Menschen sprechen", asked: "Mensch angefragt", withPerson: "Mit einem Menschen", badgePerson: "Mensch: {name}",
    someone: "jemand aus unserem Team", isPerson: "{name} · Mensch", you: "Sie",
    reviewed: "KI-Entwurf, geprüft und gesendet von {name}", quiet: "Nichts verlässt diese Seite, bevor Sie auf Senden drücken.",
    label: "Ihre Nachricht", placeholder: "Nachricht schreiben", send: "Nachricht senden", keys: "Eingabetaste sendet, Umschalt + Eingabetaste macht eine neue Zeile",
    left: "noch {n} Zeichen", over: "{n} Zeichen zu viel", sending: "Wird gesendet", unsent: "Nicht gesendet.", again: "Noch einmal",
    edit: "Bearbeiten", soon: "In {n} s können Sie es noch einmal versuchen.", sources: "Quellen", source: "Quelle {n}", tab: "(öffnet in neuem Tab)",
    why: "Warum diese Antwort?", loading: "Wird im Protokoll nachgesehen", whyFailed: "Das konnte gerade nicht geladen werden.",
    passages: "Geprüfte Stellen, auf denen sie beruht", rules: "Regeln, die entschieden haben", checks: "Prüfungen auf dem Weg",
    clean: "nichts gefunden", found: "gefunden", proof: "Protokoll", release: "Stand {id}", leaf: "Eingetragen {at} unter",
    noProof: "Der Eintrag zu dieser Antwort wird noch versiegelt.", contest: "Wenn Sie das anders sehen",
    newer: "Neue Nachricht", lost: "Die Verbindung ist unterbrochen. Wir versuchen es weiter; nichts geht verloren.", found_again: "Wieder verbunden.",
    slow: "Das dauert länger als sonst. Sie können warten oder mit einem Menschen sprechen.", case: "Fallnummer", noCase: "Mit der ersten Nachricht erhalten Sie eine Fallnummer.",
    transcript: "Verlauf herunterladen", about: "Über diesen Assistenten", asPage: "Als Seite öffnen und aufbewahren", noTranscript: "Der Verlauf konnte gerade nicht geladen werden.",
    receipt: "Beleg herunterladen", noReceipt: "Der Beleg konnte gerade nicht geladen werden.", receiptKept: "Der Beleg ist gespeichert: Er beweist, was hier gesagt und entschieden wurde, und jeder kann ihn prüfen.",
    receiptEarly: "Der Beleg ist gespeichert. Die letzten Nachrichten werden noch versiegelt: Laden Sie ihn gleich noch einmal, dann sind auch sie bewiesen.",
    receiptPart: "Der Beleg ist gespeichert. {n} Nachrichten fehlen darin: die letzten, die noch eingetragen werden, oder die ersten eines sehr langen Gesprächs.",
    fresh: "Neues Gespräch beginnen", forget: "Diese Seite vergisst dann das Gespräch {case}. Laden Sie vorher den Verlauf herunter, wenn Sie ihn behalten möchten.",
    cancel: "Dieses behalten", ended: "Dieses Gespräch ist beendet und lässt sich hier nicht mehr öffnen.", keptDraft: "Ihr letzter Text wurde nicht gesendet; er bleibt für ein neues erhalten.",
    waiting: "Ein Mensch ist angefragt", joins: "Gleich kommt jemand dazu. Sie können solange weiterschreiben.",
    closeTab: "Sie können diesen Tab schließen: Ihr Fall und alles Geschriebene bleiben bei uns, nichts geht verloren.",
    reach: "Wie erreichen wir Sie?", reachHint: "E-Mail-Adresse oder Telefonnummer", reachSend: "Senden", reachWrong: "Bitte geben Sie eine E-Mail-Adresse oder Telefonnummer an.",
    reachDone: "Danke. Wir melden uns dort bei Ihnen.", newFrom: "Neue Nachricht von {name}", trouble: "Der Server ist nicht erreichbar.",
    guards: {
      injection: "Versuche, den Assistenten zu überlisten", abuse: "Beleidigungen und Drohungen", self_harm: "Anzeichen von Not",
      leak: "Persönliche Angaben anderer", grounded: "Worte ohne geprüfte Stelle",
    },
    steps: {
      receive: "Nachricht wird gelesen", protect: "Persönliche Angaben werden entfernt", understand: "Anliegen wird erfasst",
      check: "Nachricht wird geprüft", decide: "Erlaubtes wird festgestellt", act: "Geprüfte Antworten werden gesucht",
      verify: "Antwort wird geprüft", disclose: "Hinweise werden ergänzt", record: "Wird aufgeschrieben", deliver: "Gleich da",
    },
  },
};

/** Put values into a text: fill("{n} new", {n: 2}). */
const fill = (text, values) => text.replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));

// ---------------------------------------------------------------- looks

const STYLE = `
:host { all: initial; display: block; position: fixed; inset: auto 16px 16px auto; z-index: 2147483000; font-size: medium;
  color-scheme: light dark; --accent: #0f5a55; --on-accent: #fff; --paper: #fffefb; --ground: #f7f4ee; --sand: #efe7d8;
  --line: #e2dacd; --edge: #857b6d; --ink: #24211c; --soft: #655d52; --bad: #a3261b; --tint: #e3efed; --mine: #0f5a55; --on-mine: #fff; }
@media (prefers-color-scheme: dark) { :host { --accent: #7cccc1; --on-accent: #06201e; --paper: #201e1b; --ground: #181614;
  --sand: #3a3329; --line: #3b3732; --edge: #8f8678; --ink: #efeae1; --soft: #b5ac9f; --bad: #ff9e90; --tint: #17332f; --mine: #1c534d; --on-mine: #f0f7f5; } }
:host([hidden]) { display: none; }
:host([mode="page"]) { position: relative; inset: auto; z-index: auto; height: 100%; min-height: 420px; max-height: 100vh; max-height: 100dvh;
  display: flex; flex-direction: column; }
:host([mode="page"]) .root { flex: 1; min-height: 0; display: flex; flex-direction: column; }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
.root { font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; line-height: 1.5; color: var(--ink);
  font-variant-numeric: tabular-nums; height: 100%; -webkit-text-size-adjust: 100%; }
h2, h3, h4, p, ul, ol, blockquote { margin: 0; padding: 0; font: inherit; list-style: none; }
button, input, textarea { font: inherit; color: inherit; margin: 0; }
button { cursor: pointer; background: none; border: 1px solid transparent; border-radius: 10px; min-height: 44px; min-width: 44px;
  padding: 4px 12px; transition: background-color 150ms, border-color 150ms; }
button:hover { background: var(--tint); }
button[disabled], button[aria-disabled="true"] { cursor: default; opacity: 1; color: var(--soft); background: none; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
svg { width: 20px; height: 20px; fill: none; stroke: currentColor; stroke-width: 1.8; stroke-linecap: round;
  stroke-linejoin: round; flex: none; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.small { font-size: .8125em; } .soft { color: var(--soft); }
.icon { display: inline-grid; place-items: center; padding: 0; } .icon svg { stroke-width: 2.2; }
.solid { background: var(--accent); color: var(--on-accent); font-weight: 600; }
.solid:hover { background: color-mix(in srgb, var(--accent) 88%, var(--ink)); }
.line { border-color: var(--edge); background: var(--paper); font-weight: 500; text-align: start; }
.row { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }

.launcher { display: flex; align-items: center; gap: 10px; min-height: 52px; padding: 8px 20px 8px 16px; border-radius: 26px;
  border-color: var(--line); font-size: .9375em; }
.launcher .count { background: var(--paper); color: var(--ink); border-radius: 12px; padding: 0 8px; font-size: .875em; }
.panel { display: none; flex-direction: column; margin: 0; padding: 0; border: 1px solid var(--line); color: inherit;
  background: var(--ground); overflow: hidden; outline-offset: -2px; }
.panel[open] { display: flex; }
dialog.panel { position: fixed; inset: auto 16px 16px auto; width: 416px; max-width: none; max-height: none;
  height: min(700px, calc(100vh - 32px)); height: min(700px, calc(100dvh - 32px)); border-radius: 16px; }
dialog.panel::backdrop { background: transparent; }
section.panel { flex: 1; min-height: 0; border-radius: 16px; }
section.panel .scroll > *, section.panel .foot > * { width: 100%; max-width: 720px; margin-inline: auto; }

.head { background: var(--paper); border-bottom: 1px solid var(--line); padding: 8px 8px 8px 16px; }
.head .row { flex-wrap: nowrap; gap: 4px; }
.head .under { flex-wrap: wrap; justify-content: space-between; gap: 4px 8px; padding-inline-end: 8px; }
.brand { flex: 1; min-width: 0; font-weight: 650; font-size: 1.0625em; overflow-wrap: anywhere; }
.badge { display: inline-flex; align-items: center; gap: 6px; padding: 3px 10px 3px 8px; border: 1px solid var(--accent); border-radius: 6px;
  color: var(--accent); background: var(--tint); font-size: .8125em; font-weight: 600; overflow-wrap: anywhere; }
.badge.human { border-radius: 16px; color: var(--ink); background: var(--sand); border-color: var(--edge); }
.badge svg { width: 16px; height: 16px; }
.person { border-color: var(--accent); color: var(--accent); font-size: .875em; font-weight: 600; display: inline-flex; gap: 8px; align-items: center; }
.person[aria-disabled="true"] { border-color: var(--line); }
.menu { padding: 8px 8px 4px 0; display: grid; gap: 4px; }
.menu a { display: inline-flex; align-items: center; min-height: 44px; }
.menu button { text-align: start; margin-inline-start: -12px; justify-self: start; }
.number { font-weight: 600; user-select: all; overflow-wrap: anywhere; }

.scroll { flex: 1; min-height: 0; overflow-y: auto; overscroll-behavior: contain; padding: 16px; position: relative; scrollbar-width: thin; }
.notice { border-inline-start: 3px solid var(--accent); padding: 2px 0 2px 12px; font-size: .9375em; }
.quiet { padding: 6px 0 0 15px; }
.log { display: flex; flex-direction: column; gap: 20px; padding-block: 20px; }
.log:empty { padding: 0; }
.message { max-width: 92%; align-self: flex-start; min-width: 0; font-size: .9375em; }
.message.customer { align-self: flex-end; max-width: 84%; }
.who { display: flex; gap: 8px; align-items: center; font-size: .8125em; color: var(--soft); margin-bottom: 4px; }
.who b { color: var(--ink); font-weight: 600; overflow-wrap: anywhere; }
.mark { display: inline-grid; place-items: center; width: 24px; height: 24px; border-radius: 6px; background: var(--accent); color: var(--on-accent);
  border: 1px solid transparent; flex: none; font-size: .8125em; font-weight: 700; }
.mark svg { width: 16px; height: 16px; stroke-width: 2.2; }
.human .mark { border-radius: 50%; background: var(--sand); color: var(--ink); border-color: var(--edge); font-size: .8125em; }
.words { white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: plaintext; border: 1px solid var(--line); padding: 10px 14px;
  background: var(--paper); border-radius: 4px 16px 16px 16px; }
.human .words { background: var(--sand); border-color: var(--edge); border-radius: 20px 20px 20px 4px; }
.customer .words { background: var(--mine); color: var(--on-mine); border-color: transparent; border-radius: 16px 16px 4px 16px; }
.failed .words { background: var(--paper); color: var(--ink); border: 1px dashed var(--bad); }
.fate { font-size: .8125em; color: var(--soft); text-align: end; margin-top: 4px; }
.failed .fate { color: var(--bad); } .fate .row { justify-content: flex-end; margin-top: 4px; }
.fate button:enabled { color: var(--ink); }
sup { font-size: .75em; line-height: 0; white-space: nowrap; }
.cite { position: relative; color: var(--accent); font-weight: 700; padding: 0 4px; margin-inline-start: 1px;
  border-radius: 4px; background: var(--tint); line-height: 1.4; text-decoration: none; }
.cite::after { content: ""; position: absolute; inset: -12px -9px; }
.cite:focus-visible { outline: 2px solid var(--accent); }
.cites { margin-top: 8px; }
.cites h3, .why h4 { font-size: .8125em; font-weight: 600; color: var(--soft); }
.cites li { display: flex; gap: 8px; align-items: center; min-height: 44px; font-size: .875em; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
.cites li:last-child { border-bottom: 0; }
.n { color: var(--accent); font-weight: 700; background: var(--tint); border-radius: 4px; padding: 0 6px; font-size: .875em; flex: none; }
a { color: var(--accent); text-underline-offset: 3px; overflow-wrap: anywhere; }
.cites a { flex: 1; min-height: 44px; display: flex; flex-wrap: wrap; align-content: center; align-items: center; gap: 0 6px; }
.choices { display: grid; gap: 8px; margin-top: 8px; justify-items: start; }
.choices .line { border-color: var(--accent); color: var(--accent); overflow-wrap: anywhere; }
.ask-why { display: inline-flex; align-items: center; gap: 6px; font-size: .8125em; color: var(--soft); padding: 4px 8px; margin: 2px 0 0 -8px; }
.ask-why svg { width: 16px; height: 16px; transition: transform 150ms; }
.ask-why[aria-expanded="true"] svg { transform: rotate(180deg); }
.why { border: 1px solid var(--line); border-radius: 10px; background: var(--paper); padding: 12px 14px; display: grid; gap: 14px; font-size: .9375em; }
.why > div { display: grid; gap: 6px; min-width: 0; }
.why blockquote { border-inline-start: 2px solid var(--line); padding-inline-start: 10px; white-space: pre-wrap; overflow-wrap: anywhere; }
.why li { overflow-wrap: anywhere; } .why code { font: .8125em ui-monospace, monospace; overflow-wrap: anywhere; color: var(--soft); }
.across { display: flex; align-items: center; gap: 12px; font-size: .8125em; color: var(--soft); text-align: center; overflow-wrap: anywhere; }
.across::before, .across::after { content: ""; flex: 1; min-width: 16px; border-top: 1px solid var(--edge); }
.across.alert { color: var(--bad); } .across p { max-width: 80%; white-space: pre-wrap; }
.working { display: flex; gap: 8px; align-items: center; font-size: .8125em; color: var(--soft); min-height: 32px;
  animation: appear 150ms 250ms both; }
.dots { display: inline-flex; gap: 4px; } .dots i { width: 5px; height: 5px; border-radius: 50%; background: var(--accent); animation: breathe 1.5s infinite; }
.dots i:nth-child(2) { animation-delay: .2s; } .dots i:nth-child(3) { animation-delay: .4s; }
@keyframes appear { from { opacity: 0; } } @keyframes breathe { 0%, 60%, 100% { opacity: .35; } 30% { opacity: 1; } }
.card { border: 1px solid var(--edge); border-radius: 12px; background: var(--paper); padding: 16px; display: grid; gap: 12px; font-size: .9375em; margin-top: 8px; }
.card h3 { font-weight: 600; }
form.reach { display: grid; gap: 6px; } form.reach .row { flex-wrap: nowrap; } form.reach button { flex: none; padding-inline: 16px; }
label { font-weight: 600; }
input, textarea { border: 1px solid var(--edge); border-radius: 10px; background: var(--paper); min-height: 44px; padding: 10px 12px; font-size: medium;
  width: 100%; min-width: 0; }
input:focus-visible, textarea:focus-visible { outline-offset: -1px; }
::placeholder { color: var(--soft); opacity: 1; }
input[aria-invalid="true"], textarea[aria-invalid="true"] { border-color: var(--bad); }
.jump { position: sticky; bottom: 0; display: block; margin: 0 auto; background: var(--paper); border-color: var(--edge); font-size: .8125em; width: auto !important; }

.foot { background: var(--paper); border-top: 1px solid var(--line); padding: 12px 16px; padding-bottom: max(12px, env(safe-area-inset-bottom)); }
.foot > p:not(:empty), .banner:not(:empty) { margin-bottom: 8px; }
.write { display: flex; gap: 8px; align-items: flex-end; }
textarea { resize: none; max-height: 168px; field-sizing: content; overflow-wrap: anywhere; line-height: 1.4; }
.send { padding: 0; width: 44px; flex: none; display: grid; place-items: center; }
.hint { margin-top: 6px; display: flex; justify-content: space-between; gap: 8px; font-size: .75em; color: var(--soft); }
#left:not(:empty) { flex: none; margin-inline-start: auto; } .keys:has(+ :not(:empty)) { display: none; }
.hint .bad, .error { color: var(--bad); font-weight: 600; }
.banner { display: grid; gap: 8px; font-size: .875em; }
@media (hover: none) { .keys { display: none; } }
@media (max-width: 480px) {
  dialog.panel { inset: 0; width: 100vw; height: 100vh; height: 100dvh; border: 0; border-radius: 0; }
  section.panel { border-radius: 0; } .message { max-width: 100%; } .scroll { padding-inline: 12px; } form.reach .row { flex-wrap: wrap; }
}
@media (max-height: 440px) { /* 400 % zoom: everything scrolls but the line with the badge and the way to a person */
  .panel { overflow-y: auto; scroll-padding-top: 96px; } .panel > *, .head .row { flex: none; } .scroll { overflow: visible; }
  .head { display: contents; } .head .row, .menu { background: var(--paper); padding: 4px 8px 4px 16px; }
  .head .under { position: sticky; top: 0; z-index: 1; border-bottom: 1px solid var(--line); }
}
@media (prefers-reduced-motion: reduce) { *, *::after { animation: none !important; transition: none !important; } .dots i { opacity: .6; } }
@media (forced-colors: active) {
  .solid, .badge, .mark, .words, .notice, .cite, .n { border: 1px solid CanvasText; } .customer .words { border-width: 2px; }
  .human .words { border-style: double; border-width: 4px; } .notice { border-width: 0 0 0 3px; } .dots i { background: CanvasText; }
}
`;

const ICONS = {
  rail: "M3 12L21 5M5 11.5V20M12 8.5V20M19 6V20",
  person: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21c0-4 3.6-6 8-6s8 2 8 6",
  close: "M6 6l12 12M18 6L6 18",
  more: "M5 11.5v1M12 11.5v1M19 11.5v1",
  send: "M12 20V5M6 11l6-6 6 6",
  down: "M6 9l6 6 6-6",
};

// ---------------------------------------------------------------- making elements

/**
 * Make an element. Children that are strings become text nodes: nothing in this file parses markup.
 * A property `onclick` is a listener; every other one an attribute, left out when false or missing.
 */
function h(tag, properties = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === "function") node.addEventListener(name.slice(2), value);
    else if (value !== false && value !== null && value !== undefined) node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

function icon(name) {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  const path = document.createElementNS(space, "path");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  path.setAttribute("d", ICONS[name]);
  svg.append(path);
  return svg;
}

/** Return an address if it is a web address and nothing else (no `javascript:`, no hidden user name). */
function webAddress(text, base) {
  if (!text) return null;
  try {
    const url = new URL(String(text), base);
    return /^https?:$/.test(url.protocol) && !url.username && !url.password ? url.href : null;
  } catch {
    return null;
  }
}

function link(source, label, server, t) {
  const href = webAddress(source.link, server);
  if (!href) return h("span", {}, label);
  return h("a", { href, target: "_blank", rel: "noopener noreferrer" }, h("span", {}, label), h("span", { class: "unseen" }, ` ${t.tab}`));
}

const titleOf = (source) => [source.title, source.heading].filter((part, at, all) => part && all.indexOf(part) === at).join(" › ");

function clock(at, language) {
  const day = new Date(at);
  if (Number.isNaN(day.getTime())) return null;
  const today = day.toDateString() === new Date().toDateString();
  const place = navigator.language?.startsWith(language) ? navigator.language : language;
  const shape = today ? { timeStyle: "short" } : { dateStyle: "medium", timeStyle: "short" };
  return h("time", { datetime: day.toISOString() }, new Intl.DateTimeFormat(place, shape).format(day));
}

// ---------------------------------------------------------------- the wire

/** An answer of the server that is not a success, in words for the customer. */
class Problem extends Error {
  constructor(status, title, retryAfter) {
    super(title);
    this.status = status;
    this.retryAfter = retryAfter; // seconds, 0 when the server named none
  }
}

async function problemOf(answer) {
  const said = await answer.json().catch(() => ({}));
  const title = typeof said?.title === "string" ? said.title.slice(0, 500) : "";
  return new Problem(answer.status, title, Math.max(0, Number(answer.headers.get("Retry-After")) || 0));
}

/** Wait, but not longer than until the network is back. */
function pause(ms) {
  return new Promise((resolve) => {
    const timer = setTimeout(done, ms);
    function done() {
      clearTimeout(timer);
      window.removeEventListener("online", done);
      resolve();
    }
    window.addEventListener("online", done);
  });
}

/** Exponential back-off with jitter, at most half a minute. */
const backOff = (attempt) => (0.5 + Math.random() / 2) * Math.min(30000, 500 * 2 ** attempt);

/** Try again what failed in passing; the same client id makes that safe. What the server refuses is not repeated. */
async function persist(job) {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await job();
    } catch (trouble) {
      const passing = !(trouble instanceof Problem) || (trouble.status >= 500 && trouble.retryAfter <= 5);
      if (!passing || attempt === 3) throw trouble;
      await pause(Math.max(backOff(attempt), (trouble.retryAfter || 0) * 1000));
    }
  }
}

/** Read server-sent events from a body, line by line as the standard says. */
async function* eventsIn(body, onBytes) {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = "";
  let event = { type: "message", id: "", data: [] };
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    onBytes();
    rest += decoder.decode(value, { stream: true });
    if (rest.length > 2_000_000) throw new Error("An event without end");
    const lines = rest.split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop();
    for (const line of lines) {
      const [, field, text] = /^([^:]*)(?:: ?(.*))?$/s.exec(line);
      if (line === "" && event.data.length) yield { ...event, data: event.data.join("\n") };
      if (line === "") event = { type: "message", id: "", data: [] };
      else if (field === "event") event.type = text ?? "";
      else if (field === "data") event.data.push(text ?? "");
      else if (field === "id") event.id = text ?? "";
    }
  }
}

/** What the tab keeps after the customer's first message: in session storage, or in memory where that is forbidden. */
class Keep {
  #name;
  #value = null;

  constructor(server) {
    this.#name = `handrail:${server}`;
    try {
      const kept = JSON.parse(sessionStorage.getItem(this.#name));
      if (typeof kept?.conversation === "string" && typeof kept.token === "string") this.#value = kept;
    } catch { /* forbidden or not ours: begin without */ }
  }

  /** @returns {Session|null} */
  get value() { return this.#value; }

  set value(session) {
    this.#value = session;
    try {
      if (session) sessionStorage.setItem(this.#name, JSON.stringify(session));
      else sessionStorage.removeItem(this.#name);
    } catch { /* memory is enough */ }
  }
}

// ---------------------------------------------------------------- the conversation, without any looks

/**
 * One conversation: opens it with the first message, sends, listens, shows nothing twice.
 * Tells its listener: message, echo, notice, step, state, apology, link (is the line up?), ended.
 */
class Talk {
  #opening = null;
  #line = Promise.resolve();
  #sending = 0;
  #aside = []; // our own words may come back on the stream before the server's answer to sending them
  #own = new Map();
  #seen = new Set();
  #cut = null;
  #up = true;

  constructor({ server, language, identify, shown, tell }) {
    Object.assign(this, { server, language, identify, shown, tell });
    this.keep = new Keep(server);
    this.seq = 0;
    this.knownUpTo = this.keep.value?.seq ?? 0; // what this tab has shown before a reload is not news
  }

  get session() { return this.keep.value; }

  remember(change) {
    if (this.session) this.keep.value = { ...this.session, ...change };
  }

  /** Send a message; messages go one after the other. Resolves when the server has stored it. */
  send(message) {
    const done = this.#line.then(() => this.#deliver(message));
    this.#line = done.catch(() => {});
    return done;
  }

  async #deliver(message) {
    this.#sending += 1;
    try {
      await this.#open();
      const answer = await persist(() => this.#post(message));
      if (Number.isInteger(answer.seq)) this.#own.set(answer.seq, message);
    } catch (trouble) {
      const arrived = this.#aside.find((one) => one.text === message.text);
      if (arrived) this.#own.set(arrived.seq, message); // it was stored; only the answer was lost
      else if (this.session && GONE.includes(trouble.status)) this.end();
      if (!arrived) throw trouble;
    } finally {
      this.#sending -= 1;
      if (!this.#sending) this.#aside.splice(0).forEach((one) => this.#hear(one));
    }
  }

  async #post({ clientId, text }) {
    const answer = await this.call("/messages", { headers: { Prefer: "respond-async" }, body: { client_id: clientId, text } });
    return answer.json();
  }

  #open() {
    if (this.session) return null;
    this.#opening ??= this.#begin().finally(() => { this.#opening = null; });
    return this.#opening;
  }

  async #begin() {
    const opened = await persist(async () => {
      const identity = await this.identify();
      try {
        return await this.#openAs(identity);
      } catch (trouble) {
        if (!identity || trouble.status !== 401) throw trouble;
        return this.#openAs(null); // the shop's word was heard before or came too late: a guest is served too
      }
    });
    this.keep.value = { conversation: opened.conversation, token: opened.token, caseNumber: opened.case_number ?? "", seq: 0, open: true };
    this.tell("notice", { ...opened.notice });
    this.listen();
  }

  async #openAs(identity) {
    const body = { language: this.language, channel: "widget", shown: [this.shown()], ...(identity && { identity }) };
    return (await this.#fetch("/v1/conversations", { body })).json();
  }

  /** Call something of this conversation. The token is a header, never part of an address. */
  call(path, options = {}) {
    const { conversation, token } = this.session;
    const headers = { "X-Handrail-Token": token, ...options.headers };
    return this.#fetch(`/v1/conversations/${encodeURIComponent(conversation)}${path}`, { ...options, headers });
  }

  async #fetch(path, { body, headers, signal = AbortSignal.timeout(20000) }) {
    const answer = await fetch(this.server + path, {
      method: body ? "POST" : "GET", body: body && JSON.stringify(body), signal,
      headers: { ...headers, ...(body && { "Content-Type": "application/json" }) },
      credentials: "omit", referrerPolicy: "no-referrer", cache: "no-store", redirect: "error",
    });
    if (!answer.ok) throw await problemOf(answer);
    return answer;
  }

  /** Listen until the conversation ends; come back after every break, from where we were. */
  async listen() {
    if (this.#cut || !this.session) return;
    const cut = this.#cut = new AbortController();
    for (let misses = 0; this.#cut === cut;) {
      const began = Date.now();
      let least = 0;
      try {
        await this.#follow(cut);
      } catch (trouble) {
        if (this.#cut === cut && GONE.includes(trouble.status)) return this.end();
        least = (trouble.retryAfter || 0) * 1000;
      }
      if (this.#cut !== cut) return;
      misses = Date.now() - began > 5000 ? 1 : misses + 1;
      if (misses > 1) this.#lineIs(false);
      await pause(Math.max(backOff(misses - 1), least));
    }
  }

  async #follow(cut) {
    const one = new AbortController();
    const stop = () => one.abort();
    let timer = setTimeout(stop, SILENCE_MS);
    cut.signal.addEventListener("abort", stop);
    try {
      const answer = await this.call(`/stream?after=${this.seq}`, { headers: { Accept: "text/event-stream" }, signal: one.signal });
      const alive = () => {
        clearTimeout(timer);
        timer = setTimeout(stop, SILENCE_MS);
        this.#lineIs(true);
      };
      for await (const event of eventsIn(answer.body, alive)) if (this.#cut === cut) this.#take(event);
    } finally {
      clearTimeout(timer);
      cut.signal.removeEventListener("abort", stop);
      stop();
    }
  }

  #lineIs(up) {
    if (up !== this.#up) this.tell("link", up);
    this.#up = up;
  }

  #take({ type, id, data }) {
    let said;
    try { said = JSON.parse(data); } catch { return; }
    if (typeof said !== "object" || said === null) return;
    if (type === "message") return this.#hear(said);
    const key = `${type}:${id}:${said.id}`;
    if (type === "notice" && id && this.#seen.has(key)) return;
    this.#seen.add(key);
    if (type === "state") this.remember({ caseNumber: said.case_number || this.session?.caseNumber });
    if (["notice", "step", "state", "apology"].includes(type)) this.tell(type, said);
  }

  #hear(message) {
    if (!Number.isInteger(message.seq) || this.#seen.has(message.seq)) return;
    const own = this.#own.get(message.seq);
    if (message.author === "customer" && !own && this.#sending) {
      if (!this.#aside.some((one) => one.seq === message.seq)) this.#aside.push(message);
      return;
    }
    this.#seen.add(message.seq);
    this.seq = Math.max(this.seq, message.seq);
    if (this.seq > this.session?.seq) this.remember({ seq: this.seq });
    if (own) this.tell("echo", { own, message });
    else this.tell("message", message);
  }

  pause() {
    const cut = this.#cut;
    this.#cut = null;
    cut?.abort();
  }

  /** Forget the conversation in this tab. */
  end() {
    this.pause();
    this.keep.value = null;
    this.tell("ended", null);
  }
}

// ---------------------------------------------------------------- what is said, as elements

/** The words of a message; a sentence taken from a passage is followed by the number of its source. */
function wordsOf({ text, quoted, sources }, cite) {
  const known = new Set((sources ?? []).map((source) => source.number));
  const parts = [];
  let at = 0;
  for (const [sentence, number] of Array.isArray(quoted) ? quoted : []) {
    const found = typeof sentence === "string" ? text.indexOf(sentence, at) : -1;
    if (found < 0) continue;
    parts.push(text.slice(at, found + sentence.length), known.has(number) && h("sup", {}, cite(number)));
    at = found + sentence.length;
    if (known.has(number) && text.startsWith(` [${number}]`, at)) at += ` [${number}]`.length; // the plain text's own mark
  }
  return [...parts, text.slice(at)];
}

function sourcesView(sources, { t, server }) {
  const items = sources.map((source) => h("li", { "data-number": source.number, tabindex: "-1" },
    h("span", { class: "n" }, String(source.number)), link(source, titleOf(source), server, t)));
  return h("div", { class: "cites" }, h("h3", {}, t.sources), h("ol", {}, items));
}

function whoView(message, { t, language }) {
  const name = message.name || t.someone;
  const time = clock(message.at, language);
  if (message.author === "customer") return h("p", { class: "unseen" }, t.you);
  if (message.author === "ai") return h("p", { class: "who" }, h("span", { class: "mark" }, icon("rail")), h("b", {}, t.badge), time);
  const label = message.author === "human_reviewed_ai" ? t.reviewed : t.isPerson;
  const initial = h("span", { class: "mark", "aria-hidden": "true" }, [...name][0].toUpperCase());
  return h("p", { class: "who" }, initial, h("b", {}, fill(label, { name })), time);
}

const KINDS = { customer: "customer", ai: "ai", human: "human", human_reviewed_ai: "human" };

/** One message. Who speaks is told by place, shape and label. */
function messageView(message, view) {
  const { t, act } = view;
  const text = String(message.text ?? "");
  if (!KINDS[message.author]) return across(text);
  const machine = message.author === "ai" || message.author === "human_reviewed_ai";
  const sources = Array.isArray(message.sources) ? message.sources : [];
  const cite = (number) => h("a", {
    class: "cite", href: "#", role: "doc-noteref", "aria-label": fill(t.source, { n: number }),
    onclick: (event) => { event.preventDefault(); showSource(node, number); },
  }, String(number));
  const choices = Array.isArray(message.choices) ? message.choices : [];
  const node = h("div", { class: `message ${KINDS[message.author]}`, "data-author": message.author, "data-ai-generated": machine && "true" },
    whoView(message, view),
    h("div", { class: "words" }, wordsOf({ ...message, text, sources }, cite)),
    choices.length > 0 && h("div", { class: "choices" }, choices.map((title) =>
      h("button", { type: "button", class: "line", onclick: () => act.choose(String(title)) }, String(title)))),
    sources.length > 0 && sourcesView(sources, view),
    message.author === "ai" && message.turn && whyButton(message.turn, view));
  return node;
}

function showSource(node, number) {
  const item = [...node.querySelectorAll("li[data-number]")].find((one) => one.dataset.number === String(number));
  (item?.querySelector("a") ?? item)?.focus();
}

const across = (text, kind = "", lang = null) => h("div", { class: `across ${kind}`, lang }, h("p", {}, text));

let regions = 0;

/** The button under an answer; the record behind it is asked for when it is first opened. */
function whyButton(turn, { t, language, server, act }) {
  const id = `why-${regions += 1}`;
  const region = h("div", { class: "why", id, role: "region", "aria-label": t.why, "aria-live": "off", hidden: true });
  let asked = false;
  async function toggle() {
    region.hidden = !region.hidden;
    button.setAttribute("aria-expanded", String(!region.hidden));
    if (region.hidden) return;
    if (asked) return act.bringUp(button);
    asked = true;
    region.replaceChildren(h("p", { class: "soft" }, t.loading));
    try {
      region.replaceChildren(...whyView(await act.why(turn), { t, language, server, act }));
    } catch (trouble) {
      asked = false;
      region.replaceChildren(h("p", {}, trouble.message && trouble.status ? trouble.message : t.whyFailed));
    }
    act.bringUp(button);
  }
  const button = h("button", { type: "button", class: "ask-why", "aria-expanded": "false", "aria-controls": id, onclick: toggle }, icon("down"), t.why);
  return h("div", {}, button, region);
}

function whyView(why, { t, language, server, act }) {
  const part = (title, items) => (items.length ? h("div", {}, h("h4", {}, title), items) : null);
  const passages = (why.passages ?? []).map((one) => h("div", {},
    h("p", {}, h("span", { class: "n" }, String(one.number)), " ", link(one, titleOf(one), server, t)), h("blockquote", {}, one.text ?? "")));
  const rules = (why.rules ?? []).map((rule) => h("p", {}, rule.sentence ?? "", " ", h("code", {}, rule.id ?? "")));
  const checks = (why.checks ?? []).map((check) => h("li", {},
    `${t.guards[check.guard] ?? String(check.guard).replaceAll("_", " ")}: `, check.found ? h("b", {}, check.sentence || t.found) : t.clean));
  const receipt = why.receipt
    ? h("p", {}, fill(t.leaf, { at: clock(why.receipt.at, language)?.textContent ?? "" }), " ", h("code", {}, why.receipt.leaf))
    : h("p", {}, t.noProof);
  return [
    ...(why.sentences ?? []).map((sentence) => h("p", {}, sentence)),
    part(t.passages, passages), part(t.rules, rules), part(t.checks, checks.length ? [h("ul", {}, checks)] : []),
    part(t.proof, [receipt, why.release && h("p", {}, h("code", {}, fill(t.release, { id: why.release }))), why.link && h("p", {}, link(why, t.asPage, server, t))]),
    part(t.contest, [h("p", {}, why.contest ?? ""), h("p", {}, h("button", { type: "button", class: "line", onclick: act.person }, t.person))]),
  ].filter(Boolean);
}

// ---------------------------------------------------------------- the element

class HandrailChat extends HTMLElement {
  #t; #language; #texts; #server; #talk; #parts = {};
  #shownAt = null;
  #state = { speaker: "assistant", case: "", online: true };
  #agent = "";
  #unread = 0;
  #lastLine = "";
  #asking = false;
  #pinned = true; // the end is in view, and stays in view when the input grows

  connectedCallback() {
    if (!this.shadowRoot && !this.#build()) return;
    if (this.#talk) this.#talk.listen();
  }

  disconnectedCallback() {
    this.#talk?.pause();
  }

  /** Without an approved notice in some language there is no chat: nothing is shown. */
  #build() {
    const offered = (CONFIG?.languages ?? []).filter((code) => WORDS[code] && CONFIG.texts?.[code]?.start?.words);
    if (!offered.length) return console.error("handrail-chat: the script brought no approved notices; load it from Handrail itself.");
    const wanted = (this.getAttribute("language") || document.documentElement.lang || "").slice(0, 2).toLowerCase();
    this.#language = offered.includes(wanted) ? wanted : offered[0];
    this.#t = WORDS[this.#language];
    this.#texts = CONFIG.texts[this.#language];
    this.#server = new URL(this.getAttribute("server") || SCRIPT || location.href, location.href).origin;
    const root = this.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
    root.append(this.#frame());
    this.#begin();
    const kept = this.#talk.session;
    if (this.#paged || this.hasAttribute("open") || kept?.open) this.#reveal();
    return true;
  }

  get #paged() { return this.getAttribute("mode") === "page"; }

  get #view() {
    const act = {
      choose: (title) => this.#send(title), person: () => this.#askPerson(),
      bringUp: (node) => {
        const above = this.#box === this.#parts.panel ? 108 : 12;
        this.#box.scrollTop += node.getBoundingClientRect().top - this.#box.getBoundingClientRect().top - above;
      },
      why: async (turn) => (await this.#talk.call(`/turns/${encodeURIComponent(turn)}/why`)).json(),
    };
    return { t: this.#t, language: this.#language, server: this.#server, act };
  }

  // ------------------------------------------------------------ frame

  #frame() {
    const t = this.#t;
    const p = this.#parts;
    p.status = h("p", { class: "unseen", role: "status" });
    p.launcherText = h("span", {}, t.launcher);
    p.count = h("span", { class: "count", hidden: true });
    p.launcher = h("button", { type: "button", class: "launcher solid", "aria-expanded": "false", hidden: this.#paged, onclick: () => this.show() },
      icon("rail"), p.launcherText, p.count);
    p.panel = h(this.#paged ? "section" : "dialog", { class: "panel", "aria-label": fill(t.panel, CONFIG), tabindex: "-1" },
      this.#head(), this.#body(), this.#foot());
    p.panel.addEventListener("keydown", (event) => this.#onKey(event));
    p.panel.addEventListener("cancel", (event) => { event.preventDefault(); this.hide(); });
    return h("div", { class: "root", lang: this.#language }, p.status, p.launcher, p.panel);
  }

  #head() {
    const t = this.#t;
    const p = this.#parts;
    p.badge = h("span", { class: "badge" });
    p.person = h("button", { type: "button", class: "person", onclick: () => this.#askPerson() });
    p.more = h("button", { type: "button", class: "icon", "aria-label": t.menu, "aria-expanded": "false", "aria-controls": "menu", onclick: () => this.#menu(p.menu.hidden) }, icon("more"));
    const close = h("button", { type: "button", class: "icon", "aria-label": t.close, hidden: this.#paged, onclick: () => this.hide() }, icon("close"));
    p.number = h("p", { class: "small" });
    p.transcript = h("button", { type: "button", onclick: () => this.#transcript() }, t.transcript);
    p.receipt = h("button", { type: "button", onclick: () => this.#receipt() }, t.receipt);
    p.fresh = h("button", { type: "button", onclick: () => this.#confirmFresh() }, t.fresh);
    const about = link({ link: `/about?lang=${this.#language}` }, t.about, this.#server, t);
    p.menu = h("div", { class: "menu", id: "menu", hidden: true }, p.number, p.transcript, p.receipt, p.fresh, h("p", {}, about));
    return h("div", { class: "head" }, h("div", { class: "row" }, h("h2", { class: "brand" }, CONFIG.brand), p.more, close),
      h("div", { class: "row under" }, p.badge, p.person), p.menu);
  }

  #body() {
    const t = this.#t;
    const p = this.#parts;
    p.quiet = h("p", { class: "quiet small soft" }, t.quiet);
    p.log = h("div", { class: "log", role: "log", "aria-live": "polite", "aria-label": t.messages });
    p.step = h("span", {});
    p.working = h("div", { class: "working", hidden: true }, h("span", { class: "dots", "aria-hidden": "true" }, h("i"), h("i"), h("i")), p.step);
    p.jump = h("button", { type: "button", class: "jump", hidden: true, onclick: () => this.#scroll() }, t.newer);
    p.scroll = h("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": t.log },
      h("p", { class: "notice", role: "status", id: "notice" }, this.#texts.start.words), p.quiet, p.log, p.working, this.#card(), p.jump);
    p.scroll.addEventListener("scroll", () => {
      if (this.#box !== p.scroll) return;
      this.#pinned = this.#atEnd;
      if (this.#pinned) p.jump.hidden = true;
    });
    new ResizeObserver(() => { if (this.#pinned && this.#box === p.scroll) this.#scroll(); }).observe(p.scroll);
    return p.scroll;
  }

  #card() {
    const t = this.#t;
    const p = this.#parts;
    p.cardWords = h("p", {});
    p.cardNumber = h("span", { class: "number" });
    p.reach = h("input", { id: "reach", type: "text", autocomplete: "email", maxlength: "200", "aria-describedby": "reach-hint reach-error" });
    p.reachError = h("p", { class: "error small", id: "reach-error", role: "alert" });
    p.reachForm = h("form", { class: "reach", novalidate: true, onsubmit: (event) => this.#leaveContact(event) },
      h("label", { for: "reach" }, t.reach), h("div", { class: "row" }, p.reach, h("button", { class: "solid" }, t.reachSend)),
      h("p", { class: "small soft", id: "reach-hint" }, t.reachHint), p.reachError);
    p.reachDone = h("p", { hidden: true }, t.reachDone);
    p.card = h("section", { class: "card", "aria-label": t.waiting, hidden: true }, h("h3", {}, t.waiting), p.cardWords,
      h("p", {}, `${t.case} `, p.cardNumber), p.reachForm, p.reachDone, h("p", { class: "small soft" }, t.closeTab),
      h("div", { class: "row" }, h("button", { type: "button", class: "line", onclick: () => this.#transcript() }, t.transcript)));
    return p.card;
  }

  #foot() {
    const t = this.#t;
    const p = this.#parts;
    p.banner = h("div", { class: "banner", role: "alert" });
    p.input = h("textarea", { id: "input", rows: "1", placeholder: t.placeholder, enterkeyhint: "send", "aria-label": t.label, "aria-describedby": "notice keys left",
      oninput: () => this.#measure() });
    p.left = h("span", { id: "left" });
    p.write = h("form", { class: "write", novalidate: true, onsubmit: (event) => { event.preventDefault(); this.#submit(); } },
      p.input, h("button", { class: "send solid", "aria-label": t.send }, icon("send")));
    p.hint = h("div", { class: "hint" }, h("span", { class: "keys", id: "keys" }, t.keys), p.left);
    p.link = h("p", { class: "small", role: "status" });
    return h("div", { class: "foot" }, p.link, p.banner, p.write, p.hint);
  }

  // ------------------------------------------------------------ opening and closing

  /** Open the panel and go to the input; on touch screens to the panel, so that no keyboard covers the notice. */
  show() {
    if (!this.#parts.panel) return;
    this.#reveal(true);
    const touch = matchMedia("(pointer: coarse)").matches;
    (touch || this.#parts.write.hidden ? this.#parts.panel : this.#parts.input).focus({ preventScroll: true });
  }

  /** Close the panel and give the focus back. */
  hide() {
    const p = this.#parts;
    if (!p.panel || this.#paged) return;
    if (p.panel.matches(":modal")) p.panel.close();
    p.panel.removeAttribute("open");
    p.launcher.hidden = false;
    p.launcher.focus();
    this.#talk.remember({ open: false });
  }

  #reveal(asked = false) {
    const p = this.#parts;
    const full = asked && !this.#paged && matchMedia("(max-width: 480px)").matches;
    if (full && !p.panel.open) p.panel.showModal();
    else p.panel.setAttribute("open", "");
    p.launcher.hidden = true;
    this.#shownAt ??= new Date();
    this.#unread = 0;
    this.#showUnread();
    this.#talk.remember({ open: true });
    this.#scroll();
  }

  #onKey(event) {
    if (event.key !== "Escape" || event.isComposing) {
      if (event.target === this.#parts.input) this.#onInputKey(event);
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    if (!this.#parts.menu.hidden) this.#menu(false);
    else this.hide();
  }

  #onInputKey(event) {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    this.#submit();
  }

  #menu(open) {
    const { menu, more, panel } = this.#parts;
    const inside = menu.contains(this.shadowRoot.activeElement);
    menu.hidden = !open;
    more.setAttribute("aria-expanded", String(open));
    if (!open && inside) more.focus();
    else if (open) menu.querySelector("button:not([hidden])")?.focus();
    if (open) panel.scrollTop = 0;
  }

  #announce(text) {
    this.#parts.status.textContent = text;
  }

  #showUnread() {
    const { count, launcherText } = this.#parts;
    count.hidden = !this.#unread;
    count.textContent = this.#unread ? fill(this.#t.unread, { n: this.#unread }) : "";
    launcherText.textContent = this.#talk.session ? this.#t.back : this.#t.launcher;
  }

  /** What scrolls: the messages, or on a very low screen the whole panel. */
  get #box() {
    const { scroll, panel } = this.#parts;
    return scroll.scrollHeight > scroll.clientHeight ? scroll : panel;
  }

  get #atEnd() {
    return this.#box.scrollHeight - this.#box.scrollTop - this.#box.clientHeight < 80;
  }

  /** Go to the end, or to the beginning of a message that is taller than the view. */
  #scroll(node = null) {
    this.#parts.jump.hidden = true;
    this.#box.scrollTop = this.#box.scrollHeight;
    if (node?.offsetHeight > this.#box.clientHeight - 40) this.#view.act.bringUp(node);
  }

  // ------------------------------------------------------------ a conversation's life

  #begin() {
    this.#talk = new Talk({
      server: this.#server, language: this.#language, identify: () => this.#identity(),
      shown: () => ({ notice: this.#texts.start.id ?? "start", version: this.#texts.start.version, language: this.#language, at: (this.#shownAt ?? new Date()).toISOString() }),
      tell: (kind, data) => this.#on[kind](data),
    });
    this.#state = { speaker: "assistant", case: "", online: true };
    this.#agent = "";
    this.#showState();
    this.#measure();
  }

  #on = {
    message: (message) => this.#showMessage(message),
    echo: ({ own, message }) => this.#settle(own.node, message),
    notice: (notice) => this.#showNotice(notice),
    step: ({ code }) => this.#showStep(code),
    state: (state) => {
      this.#state = { ...this.#state, ...state };
      if (state.name) this.#agent = state.name;
      this.#showState();
    },
    apology: ({ words }) => {
      this.#showStep("end");
      this.#line(String(words || this.#texts.apology?.words || ""), "alert");
    },
    link: (up) => {
      this.#parts.link.textContent = up ? "" : this.#t.lost;
      if (up) this.#announce(this.#t.found_again);
    },
    ended: () => this.#showEnded(),
  };

  async #identity() {
    const path = this.getAttribute("identity-url");
    if (!path) return this.getAttribute("identity") || null;
    const url = new URL(path, location.href);
    if (url.origin !== location.origin) return null;
    try {
      const answer = await fetch(url, { method: "POST", credentials: "same-origin", redirect: "error", signal: AbortSignal.timeout(10000) });
      return answer.ok ? (await answer.json()).identity ?? null : null;
    } catch {
      return null; // not signed in, or the shop is slow: the customer is served anyway
    }
  }

  #place(node, seq = null) {
    const { log } = this.#parts;
    let before = null;
    for (let one = log.lastElementChild; seq && Number(one?.dataset.seq) > seq; one = one.previousElementSibling) before = one;
    if (seq) node.dataset.seq = seq;
    const stay = !this.#atEnd;
    log.insertBefore(node, before);
    return stay;
  }

  /** Our own message as the server keeps it: its words (a card number is gone) and its place. */
  #settle(node, { seq, text }) {
    const words = node.querySelector(".words");
    if (words.textContent !== text) words.textContent = String(text ?? "");
    node.dataset.seq = seq;
    for (let one = node.nextElementSibling; one; one = one.nextElementSibling) if (Number(one.dataset.seq) < seq) return this.#place(node, seq);
  }

  #showMessage(message) {
    const old = message.seq <= this.#talk.knownUpTo;
    const mine = message.author === "customer";
    if (mine) this.#dropChoices();
    if (mine && this.#texts.contact && String(message.text).startsWith(this.#texts.contact.words)) this.#contactLeft();
    if (message.author === "human" && message.name) this.#agent = message.name;
    this.#parts.log.setAttribute("aria-live", old ? "off" : "polite");
    const node = messageView(message, this.#view);
    const stay = this.#place(node, message.seq);
    this.#parts.quiet.hidden = true;
    this.#lastLine = "";
    if (!mine) this.#showStep("end");
    this.#showState();
    if (!this.#parts.panel.open && !this.#paged && !mine && !old) this.#missed(message);
    if (stay && !old) this.#parts.jump.hidden = false;
    else this.#scroll(mine ? null : node);
  }

  #missed(message) {
    this.#unread += 1;
    this.#showUnread();
    this.#announce(fill(this.#t.newFrom, { name: message.author === "ai" ? this.#t.badge : message.name || this.#t.someone }));
  }

  #showNotice({ id, words, language }) {
    if (!words || (id === "start" && words === this.#texts.start.words)) return;
    this.#line(String(words), "", language);
  }

  #line(words, kind = "", language = null) {
    if (!words || words === this.#lastLine) return;
    this.#lastLine = words;
    const stay = this.#place(across(words, kind, language));
    if (!stay) this.#scroll();
    if (!this.#parts.panel.open) this.#announce(words);
  }

  #showStep(code) {
    const { working, step } = this.#parts;
    const words = this.#t.steps[code];
    clearTimeout(this.slow);
    working.hidden = !words || this.#state.speaker === "person";
    if (working.hidden) return;
    const stay = !this.#atEnd;
    step.textContent = words;
    if (!stay) this.#scroll();
    this.slow = setTimeout(() => { step.textContent = this.#t.slow; this.#announce(this.#t.slow); }, SLOW_MS);
  }

  #showState() {
    const t = this.#t;
    const p = this.#parts;
    const { speaker, case: stage, online, case_number: number } = this.#state;
    const human = speaker === "person";
    const session = this.#talk.session;
    const known = number || session?.caseNumber || "";
    if (!human) this.#agent = "";
    p.badge.className = human ? "badge human" : "badge";
    p.badge.replaceChildren(icon(human ? "person" : "rail"), human ? fill(t.badgePerson, { name: this.#agent || t.someone }) : t.badge);
    const label = human ? t.withPerson : stage === "waiting" ? t.asked : t.person;
    p.person.setAttribute("aria-disabled", String(human || stage === "waiting" || this.#asking));
    p.person.replaceChildren(icon("person"), label);
    p.number.replaceChildren(...(known ? [`${t.case} `, h("span", { class: "number" }, known)] : [t.noCase]));
    p.transcript.hidden = p.receipt.hidden = p.fresh.hidden = !session;
    p.cardNumber.textContent = known;
    this.#showCard(stage === "waiting" && !human, online !== false);
    this.#showUnread();
  }

  #showCard(waiting, online) {
    const t = this.#t;
    const p = this.#parts;
    const words = online ? t.joins : this.#texts.nobody_online?.words ?? "";
    const news = waiting && (p.card.hidden || p.cardWords.textContent !== words);
    const stay = !this.#atEnd;
    p.card.hidden = !waiting;
    p.cardWords.hidden = [...p.log.querySelectorAll(".words")].some((one) => one.textContent.includes(words)); // said already
    p.cardWords.textContent = words;
    p.reachForm.hidden = online || !p.reachDone.hidden;
    if (!news) return;
    this.#announce(`${t.waiting}. ${words}`);
    if (!stay) this.#scroll();
  }

  #showEnded() {
    const p = this.#parts;
    this.#showStep("end");
    p.write.hidden = p.hint.hidden = true;
    this.#state = { ...this.#state, speaker: "assistant", case: "" };
    this.#showState();
    this.#banner(p.input.value ? `${this.#t.ended} ${this.#t.keptDraft}` : this.#t.ended, [h("button", { type: "button", class: "solid", onclick: () => this.#fresh() }, this.#t.fresh)]);
  }

  #banner(words, buttons) {
    this.#parts.banner.replaceChildren(h("p", {}, words), h("div", { class: "row" }, buttons));
  }

  #confirmFresh() {
    const t = this.#t;
    this.#menu(false);
    this.#banner(fill(t.forget, { case: this.#talk.session?.caseNumber ?? "" }), [
      h("button", { type: "button", class: "solid", onclick: () => this.#fresh() }, t.fresh),
      h("button", { type: "button", class: "line", onclick: () => { this.#parts.banner.replaceChildren(); this.#parts.input.focus(); } }, t.cancel),
    ]);
    this.#parts.banner.querySelector("button:last-child").focus();
  }

  #fresh() {
    const p = this.#parts;
    this.#on.ended = () => {};
    this.#talk.end();
    this.#on.ended = () => this.#showEnded();
    p.log.replaceChildren();
    p.banner.replaceChildren();
    p.link.textContent = "";
    p.write.hidden = p.hint.hidden = p.quiet.hidden = p.reachDone.hidden = false;
    p.reachDone.hidden = true;
    this.#shownAt = new Date();
    this.#begin();
    p.scroll.scrollTop = 0;
    p.input.focus();
  }

  // ------------------------------------------------------------ writing

  #submit() {
    const { input } = this.#parts;
    const text = input.value.trim();
    if (!text || this.#measure() < 0) return input.focus();
    input.value = "";
    this.#measure();
    this.#send(text);
    input.focus();
  }

  /** Show what is left near the limit; nothing is cut off silently. */
  #measure() {
    const { input, left } = this.#parts;
    const long = [...input.value].length;
    const rest = LONGEST - long;
    left.textContent = long < WARN_AT ? "" : fill(rest < 0 ? this.#t.over : this.#t.left, { n: Math.abs(rest) });
    left.className = rest < 0 ? "bad" : "";
    input.setAttribute("aria-invalid", String(rest < 0));
    if (!CSS.supports("field-sizing", "content")) input.rows = Math.min(6, input.value.split("\n").length);
    return rest;
  }

  /** Show a message at once and send it; if it cannot be sent it stays, with a way to try again. */
  #send(text) {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    const own = { clientId: [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join(""), text };
    own.node = messageView({ author: "customer", text }, this.#view);
    own.fate = h("div", { class: "fate", "aria-live": "off" });
    own.node.append(own.fate);
    this.#dropChoices();
    this.#place(own.node);
    this.#parts.quiet.hidden = true;
    this.#lastLine = "";
    this.#scroll();
    return this.#trySending(own);
  }

  async #trySending(own) {
    own.node.classList.remove("failed");
    own.fate.replaceChildren(this.#t.sending);
    try {
      if (this.#state.case !== "waiting") this.#showStep("receive");
      await this.#talk.send(own);
      own.fate.remove();
      this.#showState();
      return true;
    } catch (trouble) {
      this.#showStep("end");
      if (this.#parts.write.hidden) this.#edit(own); // the conversation is over: the words wait for a new one
      else this.#showUnsent(own, trouble);
      return false;
    }
  }

  #showUnsent(own, trouble) {
    const t = this.#t;
    const reason = trouble.status ? trouble.message : t.trouble;
    const again = h("button", { type: "button", class: "line", onclick: () => { own.fate.replaceChildren(); this.#trySending(own); this.#parts.input.focus(); } }, t.again);
    const edit = h("button", { type: "button", class: "line", onclick: () => this.#edit(own) }, t.edit);
    const when = h("p", {});
    own.node.classList.add("failed");
    own.fate.replaceChildren(h("p", {}, `${t.unsent} ${reason}`), when, h("div", { class: "row" }, again, edit));
    this.#countDown(again, when, Math.min(trouble.retryAfter || 0, 3600));
    this.#announce(`${t.unsent} ${reason}`);
    this.#scroll();
  }

  #countDown(button, words, seconds) {
    button.disabled = seconds > 0;
    words.textContent = seconds > 0 ? fill(this.#t.soon, { n: Math.ceil(seconds) }) : "";
    if (seconds > 0 && button.isConnected) setTimeout(() => this.#countDown(button, words, seconds - 1), Math.min(seconds, 1) * 1000);
  }

  #edit(own) {
    const { input } = this.#parts;
    input.value = [own.text, input.value].filter(Boolean).join("\n");
    own.node.remove();
    this.#measure();
    if (this.#parts.write.hidden) this.#showEnded();
    else input.focus();
  }

  #dropChoices() {
    this.#parts.log.querySelectorAll(".choices").forEach((one) => one.remove());
  }

  async #askPerson() {
    if (this.#parts.person.getAttribute("aria-disabled") === "true") return;
    if (this.#parts.write.hidden) this.#fresh();
    this.#asking = true;
    this.#showState();
    await this.#send(this.#texts.ask_person?.words ?? this.#t.person);
    this.#asking = false;
    this.#showState();
  }

  async #leaveContact(event) {
    event.preventDefault();
    const { reach, reachError } = this.#parts;
    const value = reach.value.trim();
    const good = /^\S+@\S+\.\S+$/.test(value) || value.replace(/\D/g, "").length >= 6;
    reach.setAttribute("aria-invalid", String(!good));
    reachError.textContent = good ? "" : this.#t.reachWrong;
    if (!good) return reach.focus();
    if (await this.#send(`${this.#texts.contact?.words ?? ""} ${value}`.trim())) this.#contactLeft();
  }

  #contactLeft() {
    const { reachForm, reachDone, reach } = this.#parts;
    if (!reachDone.hidden) return;
    reachForm.hidden = true;
    reachDone.hidden = false;
    reach.value = "";
    this.#announce(this.#t.reachDone);
  }

  async #transcript() {
    try {
      const answer = await this.#talk.call("/transcript");
      this.#keep(await answer.blob(), ".txt");
    } catch (trouble) {
      this.#line(trouble.status && trouble.message ? trouble.message : this.#t.noTranscript, "alert");
    }
  }

  /** Save the receipt, and say what it does not prove yet. */
  async #receipt() {
    const t = this.#t;
    try {
      const blob = await (await this.#talk.call("/receipt")).blob();
      const { entries, left_out: n } = JSON.parse(await blob.text());
      this.#keep(blob, "-receipt.json");
      const words = entries.some((one) => one.index === null) ? t.receiptEarly : n ? fill(t.receiptPart, { n }) : t.receiptKept;
      this.#lastLine = "";
      this.#line(words);
      this.#announce(words);
    } catch (trouble) {
      this.#line(trouble.status && trouble.message ? trouble.message : t.noReceipt, "alert");
    }
  }

  #keep(blob, ending) {
    const address = URL.createObjectURL(blob);
    h("a", { href: address, download: `${this.#talk.session.caseNumber || "handrail"}${ending}` }).click();
    setTimeout(() => URL.revokeObjectURL(address), 10000);
  }
}

if (!customElements.get("handrail-chat")) customElements.define("handrail-chat", HandrailChat);
}
