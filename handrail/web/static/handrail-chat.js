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
const GONE = [401, 403, 404, 410];

// ---------------------------------------------------------------- words

const WORDS = {
  en: {
    launcher: "Ask our AI assistant", back: "Your conversation", unread: "{n} new", close: "Close the chat",
    panel: "Chat with {brand}", menu: "Case number and more", log: "Conversation", badge: "AI assistant",
    person: "Talk to a person", asked: "Person asked for", withPerson: "With a person", badgePerson: "Person: {name}",
    someone: "a member of our team", isPerson: "{name} · Person", you: "You",
    reviewed: "AI draft, checked and sent by {name}", quiet: "Nothing leaves this page until you press Send.",
    label: "Your message", placeholder: "Write a message", send: "Send", keys: "Enter sends, Shift + Enter makes a new line",
    left: "{n} characters left", over: "{n} characters too many", sending: "Sending", unsent: "Not sent.", again: "Try again",
    edit: "Edit", soon: "You can try again in {n} s.", sources: "Sources", source: "Source {n}", tab: "(opens in a new tab)",
    why: "Why this answer?", loading: "Looking it up in the record", whyFailed: "This could not be loaded just now.",
    passages: "Approved passages it rests on", rules: "Rules that decided", checks: "Checks it passed through",
    clean: "nothing found", found: "found", proof: "Record", release: "Release {id}", leaf: "Recorded {at} under",
    noProof: "The record of this answer is still being sealed.", contest: "If you disagree",
    newer: "New message", lost: "The connection is lost. Trying again; nothing you wrote is lost.", found_again: "Connected again.",
    slow: "This takes longer than usual. You can wait, or talk to a person.", case: "Case number", noCase: "You get a case number with your first message.",
    transcript: "Download transcript", noTranscript: "The transcript could not be loaded just now.",
    fresh: "Start a new conversation", forget: "This page then forgets conversation {case}. Download the transcript first if you want to keep it.",
    cancel: "Keep this one", ended: "This conversation has ended and can no longer be opened from here.",
    waiting: "A person has been asked", joins: "Somebody joins you here. You can go on writing meanwhile.",
    away: "Nobody is at the desk right now", closeTab: "You may close this tab: your case and everything you wrote stay with us, nothing is lost.",
    reach: "How can we reach you?", reachHint: "E-mail address or phone number", reachSend: "Leave this", reachWrong: "Please give an e-mail address or a phone number.",
    reachDone: "Thank you. We will reach you there.", newFrom: "New message from {name}", trouble: "The server could not be reached.",
    steps: {
      receive: "Reading your message", protect: "Removing personal details", understand: "Understanding what you need",
      check: "Checking for anything unsafe", decide: "Deciding what is allowed", act: "Looking for approved answers",
      verify: "Checking the answer", disclose: "Adding what you should know", record: "Writing it down", deliver: "Here it comes",
    },
  },
  de: {
    launcher: "Unseren KI-Assistenten fragen", back: "Ihr Gespräch", unread: "{n} neu", close: "Chat schließen",
    panel: "Chat mit {brand}", menu: "Fallnummer und mehr", log: "Gespräch", badge: "KI-Assistent",
    person: "Mit einem Menschen sprechen", asked: "Mensch angefragt", withPerson: "Mit einem Menschen", badgePerson: "Mensch: {name}",
    someone: "jemand aus unserem Team", isPerson: "{name} · Mensch", you: "Sie",
    reviewed: "KI-Entwurf, geprüft und gesendet von {name}", quiet: "Nichts verlässt diese Seite, bevor Sie auf Senden drücken.",
    label: "Ihre Nachricht", placeholder: "Nachricht schreiben", send: "Senden", keys: "Eingabetaste sendet, Umschalt + Eingabetaste macht eine neue Zeile",
    left: "noch {n} Zeichen", over: "{n} Zeichen zu viel", sending: "Wird gesendet", unsent: "Nicht gesendet.", again: "Noch einmal",
    edit: "Bearbeiten", soon: "In {n} s können Sie es noch einmal versuchen.", sources: "Quellen", source: "Quelle {n}", tab: "(öffnet in neuem Tab)",
    why: "Warum diese Antwort?", loading: "Wird im Protokoll nachgesehen", whyFailed: "Das konnte gerade nicht geladen werden.",
    passages: "Geprüfte Stellen, auf denen sie beruht", rules: "Regeln, die entschieden haben", checks: "Prüfungen auf dem Weg",
    clean: "nichts gefunden", found: "gefunden", proof: "Protokoll", release: "Stand {id}", leaf: "Eingetragen {at} unter",
    noProof: "Der Eintrag zu dieser Antwort wird noch versiegelt.", contest: "Wenn Sie das anders sehen",
    newer: "Neue Nachricht", lost: "Die Verbindung ist unterbrochen. Wir versuchen es weiter; nichts geht verloren.", found_again: "Wieder verbunden.",
    slow: "Das dauert länger als sonst. Sie können warten oder mit einem Menschen sprechen.", case: "Fallnummer", noCase: "Mit der ersten Nachricht erhalten Sie eine Fallnummer.",
    transcript: "Verlauf herunterladen", noTranscript: "Der Verlauf konnte gerade nicht geladen werden.",
    fresh: "Neues Gespräch beginnen", forget: "Diese Seite vergisst dann das Gespräch {case}. Laden Sie vorher den Verlauf herunter, wenn Sie ihn behalten möchten.",
    cancel: "Dieses behalten", ended: "Dieses Gespräch ist beendet und lässt sich hier nicht mehr öffnen.",
    waiting: "Ein Mensch ist angefragt", joins: "Gleich kommt jemand dazu. Sie können solange weiterschreiben.",
    away: "Gerade ist niemand am Platz", closeTab: "Sie können diesen Tab schließen: Ihr Fall und alles Geschriebene bleiben bei uns, nichts geht verloren.",
    reach: "Wie erreichen wir Sie?", reachHint: "E-Mail-Adresse oder Telefonnummer", reachSend: "Hinterlassen", reachWrong: "Bitte geben Sie eine E-Mail-Adresse oder Telefonnummer an.",
    reachDone: "Danke. Wir melden uns dort bei Ihnen.", newFrom: "Neue Nachricht von {name}", trouble: "Der Server ist nicht erreichbar.",
    steps: {
      receive: "Nachricht wird gelesen", protect: "Persönliche Angaben werden entfernt", understand: "Anliegen wird erfasst",
      check: "Nachricht wird geprüft", decide: "Erlaubtes wird festgestellt", act: "Geprüfte Antworten werden gesucht",
      verify: "Antwort wird geprüft", disclose: "Hinweise werden ergänzt", record: "Wird aufgeschrieben", deliver: "Gleich da",
    },
  },
};

/** Put values into a text: fill("{n} new", {n: 2}). */
const fill = (text, values) => text.replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
